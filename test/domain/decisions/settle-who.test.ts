import { expect, test } from 'vitest';
import { settleWho } from '../../../src/domain/decisions/settle-who.ts';
import { openRegister } from '../../../src/domain/people/register.ts';
import type { WhoSaid } from '../../../src/domain/people/who-said.ts';
import { countingIds } from '../../support/ledger-facts.ts';
import { acme, jane } from '../../support/letter-world.ts';

function register() {
  return openRegister([jane], [acme], countingIds());
}

function newPerson(name: string, company?: string): WhoSaid {
  const organisation =
    company === undefined
      ? {}
      : { organisation: { kind: 'new', name: company, side: 'client' } as const };
  return { isMyself: false, people: [{ kind: 'new', name, ...organisation }] };
}

function withAddress(email: string): WhoSaid {
  return {
    isMyself: false,
    people: [{ kind: 'known', id: jane.id, email }],
  };
}

test('somebody known is filed under her company', () => {
  expect(
    settleWho({ isMyself: false, people: [{ kind: 'known', id: jane.id }] }, register()),
  ).toEqual({
    people: [jane.id],
    organisation: acme.id,
    facts: [],
    newPeople: [],
    newOrganisations: [],
  });
});

test('somebody new at a new company makes both, the company first', () => {
  const settled = settleWho(newPerson('王敏', '晨光'), register());
  expect(settled.facts.map(({ verb }) => verb)).toEqual(['met-organisation', 'met-person']);
  expect(settled.newPeople).toMatchObject([{ name: '王敏', initials: 'wm' }]);
  expect(settled.newOrganisations).toMatchObject([{ name: '晨光', side: 'client' }]);
  expect(settled.organisation).toBe(settled.newOrganisations[0]?.id);
});

test.each(['supplier', 'ours'] as const)('a flag says that a new company is %s', (side) => {
  const settled = settleWho(newPerson('Li', 'Photoli'), register(), side);
  expect(settled.newOrganisations).toMatchObject([{ side }]);
});

test('the second line finds whom the first one made, in any case', () => {
  const known = register();
  const first = settleWho(newPerson('Tom Wu', 'Bluebird'), known);
  const second = settleWho(newPerson('tom wu', 'BLUEBIRD'), known);
  expect(second.people).toEqual(first.people);
  expect(second.facts).toEqual([]);
});

test('the same name at another company is another person', () => {
  const known = register();
  const first = settleWho(newPerson('Tom', 'Bluebird'), known);
  const second = settleWho(newPerson('Tom', 'Acme'), known);
  expect(second.people).not.toEqual(first.people);
  expect(second.newOrganisations).toEqual([]);
  expect(second.organisation).toBe(acme.id);
});

test('an address heard for the first time is kept; another one does not replace it', () => {
  const { email: _none, ...withoutAddress } = jane;
  const unknown = openRegister([withoutAddress], [acme], countingIds());
  expect(settleWho(withAddress('jane@acme.example'), unknown).facts).toMatchObject([
    { verb: 'edited', changes: { email: 'jane@acme.example' } },
  ]);
  expect(settleWho(withAddress('other@acme.example'), register()).facts).toEqual([]);
});

test('a promise to nobody, at a company alone, is filed there', () => {
  const settled = settleWho(
    { isMyself: false, people: [], organisation: { kind: 'known', id: acme.id } },
    register(),
  );
  expect(settled).toMatchObject({ people: [], organisation: acme.id });
});
