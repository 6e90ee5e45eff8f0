import { expect, test } from 'vitest';
import { openWithSystem } from '../../../src/outside/mail/open-with-system.ts';
import { fakePrograms } from '../../support/fake-programs.ts';

const target = "mailto:jane@acme.example?subject=a&body=$(touch x);it's";

test.each([
  ['linux', 'xdg-open', [target]],
  ['darwin', 'open', [target]],
  ['win32', 'rundll32.exe', ['url.dll,FileProtocolHandler', target]],
] as const)(
  'on %s an address goes to %s as one argument, past every shell',
  async (platform, program, words) => {
    const { env, called } = fakePrograms({ [program]: 0 });
    const quiet = { ...env, KEPT_TEST_INPUT: 'no' };
    expect(await openWithSystem({ target }, { env: quiet, platform })).toBe(true);
    expect(called(program)?.words).toEqual(words);
  },
);

test('on a Mac a draft opens in her own program: a double click would show it in Apple Mail', async () => {
  const { env, called } = fakePrograms({ open: 0 });
  const quiet = { ...env, KEPT_TEST_INPUT: 'no' };
  await openWithSystem(
    { target: '/tmp/a.eml', home: 'outlook' },
    { env: quiet, platform: 'darwin' },
  );
  expect(called('open')?.words).toEqual(['-a', 'Microsoft Outlook', '/tmp/a.eml']);
});

test.each<[Readonly<Record<string, number>>, string]>([
  [{}, 'nothing is there'],
  [{ 'xdg-open': 3 }, 'it knows no program for it'],
])('it is said when nothing could be opened: %j, %s', async (codes) => {
  const { env } = fakePrograms(codes);
  const quiet = { ...env, KEPT_TEST_INPUT: 'no' };
  expect(await openWithSystem({ target }, { env: quiet, platform: 'linux' })).toBe(false);
});
