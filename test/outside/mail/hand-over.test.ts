import { expect, test } from 'vitest';
import { handOver } from '../../../src/outside/mail/hand-over.ts';
import { fakePrograms } from '../../support/fake-programs.ts';

const bytes = Buffer.from('To: jane@acme.example\r\n\r\nJane,\r\n');

test.each([
  ['sendmail', ['-t']],
  ['msmtp', ['-t', '--from=wei zhang; rm -rf $HOME']],
  ['mutt', ['-H', '-']],
])('%s gets the very bytes, and its arguments as they are', async (program, words) => {
  const { env, called } = fakePrograms({ [program]: 0 });
  const taken = await handOver([program, ...words], bytes, { env, output: 'aside' });
  expect(taken).toEqual({ kind: 'taken' });
  expect(called(program)).toEqual({ words, input: bytes.toString() });
});

test('a program that ends badly, or is not there, has not taken it', async () => {
  const { env } = fakePrograms({ msmtp: 75 });
  const places = { env, output: 'aside' } as const;
  expect(await handOver(['msmtp', '-t'], bytes, places)).toEqual({ kind: 'failed', status: 75 });
  expect(await handOver(['sendmail', '-t'], bytes, places)).toEqual({ kind: 'missing' });
});
