import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

type Language = 'en' | 'zh-Hans' | 'zh-Hant';

async function card(language: Language): Promise<string> {
  const desk = commandDesk({ language });
  for (const typed of [
    'add jane@acme deck by thu --yes',
    'wait tom@acme logo by wed --yes',
    'add jane,tom report by wed --yes',
    'heard jane logo too small again --complaint',
    'told tom launch moves to 8 Jan --via mail',
    'told jane launch moves to 8 Jan --via wechat',
  ])
    await desk.kept(typed);
  return (await desk.kept('who acme')).out.join('\n');
}

test('what several were told stands once, with whom, by which channel and when', async () => {
  expect(await card('en')).toContain(
    'launch moves to 8 Jan  (Jane, WeChat Tue 24 Nov; Tom, mail Tue 24 Nov)',
  );
  expect(await card('zh-Hans')).toContain(
    'launch moves to 8 Jan（Jane，11月24日 周二 微信；Tom，11月24日 周二 邮件）',
  );
  expect(await card('zh-Hant')).toContain(
    'launch moves to 8 Jan（Jane，11月24日 週二 微信；Tom，11月24日 週二 郵件）',
  );
});

test('on her own card she is not named again', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by thu --yes');
  await desk.kept('told jane launch moves to 8 Jan --via call');
  expect((await desk.kept('who jane')).out.join('\n')).toContain('8 Jan  (call Tue 24 Nov)');
});

test('the kind of a note never runs into its words', async () => {
  expect(await card('en')).toMatch(/^ {2}complaint {2}logo too small again$/mu);
});

test.each([
  ['en', 'Jane, Tom'],
  ['zh-Hans', 'Jane、Tom'],
  ['zh-Hant', 'Jane、Tom'],
] as const)('in %s several people stand as %s', async (language, names) => {
  expect(await card(language)).toContain(names);
});

test.each([
  ['told 7k --via wechat', '微信'],
  ['told 7k --via WeChat', '微信'],
  ['edit jane --channel call', '电话'],
  ['edit 7k --via mail', '邮件'],
])('%s is said back in her words', async (typed, said) => {
  const desk = commandDesk({ language: 'zh-Hans' });
  await desk.kept('add jane@acme deck by thu --yes');
  expect((await desk.kept(typed)).talk.join('\n')).toContain(said);
});

test('an answer counts as late by the same days as a wait', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by thu --yes');
  await desk.kept('wait jane photos by wed');
  await desk.kept('heard jane where is it');
  desk.setClock('2026-11-30T09:00');
  const { out } = await desk.kept('');
  expect(out.filter((line) => /LATE \dd/u.test(line)).map((line) => line.slice(-2))).toEqual([
    '4d',
    '3d',
  ]);
});
