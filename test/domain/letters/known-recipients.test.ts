import { expect, test } from 'vitest';
import { knownRecipients } from '../../../src/domain/letters/known-recipients.ts';

const acme = { name: 'Acme', domain: 'acme.example, @ACME.co.uk' };

test.each([
  [['jane@acme.example']],
  [['JANE@Acme.Example', 'tom@uk.acme.example', 'sue@acme.co.uk']],
])('%j are of the client', (to) => {
  expect(knownRecipients(to, { client: acme, people: [] }, 'Acme')).toEqual({
    ok: true,
    value: to,
  });
});

test.each([
  'jane@acme.example.evil.example',
  'jane@notacme.example',
  'jane@example',
  'acme.example@evil.example',
])('%s is a stranger, and one stranger stops all', (address) => {
  expect(
    knownRecipients(['tom@acme.example', address], { client: acme, people: [] }, 'Acme'),
  ).toEqual({ ok: false, problem: { kind: 'recipient-outside', address, client: 'Acme' } });
});

test('a client without a domain has no address kept knows', () => {
  const client = { name: 'Acme' };
  expect(knownRecipients(['jane@acme.example'], { client, people: [] }, 'Acme').ok).toBe(false);
});

test('a person of no company is known by her own address, and nobody else is', () => {
  const circle = { client: undefined, people: [{ email: 'Li@home.example' }] };
  expect(knownRecipients(['li@home.example'], circle, 'Li').ok).toBe(true);
  expect(knownRecipients(['eve@home.example'], circle, 'Li')).toMatchObject({
    problem: { kind: 'recipient-outside', client: 'Li' },
  });
});

test('a placeholder is no address', () => {
  expect(
    knownRecipients(['jane@address-missing.invalid'], { client: acme, people: [] }, 'Acme'),
  ).toEqual({ ok: false, problem: { kind: 'recipient-missing', names: ['jane'] } });
});
