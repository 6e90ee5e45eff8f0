import { describe, expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

async function deskWithDeck() {
  const desk = commandDesk();
  const { out } = await desk.kept('add jane@acme deck by thu --yes');
  return { desk, handle: out[0] ?? '' };
}

describe('words behind the handle of what is done', () => {
  test.each([
    ['took 8h', 480],
    ['took about half a day', 240],
    ['it took me 2h', 120],
    ['用了8小时', 480],
    ['花了一天', 480],
    ['花了大概兩天', 960],
    ['用時 3 小時', 180],
  ])('%s is the time it took', async (words, minutes) => {
    const { desk, handle } = await deskWithDeck();
    expect((await desk.kept(`done ${handle} ${words}`)).exitCode).toBe(0);
    expect(JSON.stringify(await desk.json(`show ${handle}`))).toContain(`"took":${minutes}`);
  });

  test('the time is taken behind the words of an item, too', async () => {
    const { desk, handle } = await deskWithDeck();
    expect((await desk.kept('done jane deck took 8h')).exitCode).toBe(0);
    expect(JSON.stringify(await desk.json(`show ${handle}`))).toContain('"took":480');
  });

  test.each([
    ['done', 'foo bar', '--note "foo bar"'],
    ['done', '8h', '--took "8h"'],
    ['done', 'yesterday', '--at "yesterday"'],
    ['done', 'took ages', '--note "took ages"'],
    ['drop', 'too late --why "they cancelled"', '--note "too late"'],
  ])('%s refuses %s, changes nothing, and says what to type', async (verb, words, flag) => {
    const { desk, handle } = await deskWithDeck();
    const { exitCode, talk } = await desk.kept(`${verb} ${handle} ${words}`);
    expect(exitCode).toBe(2);
    expect(talk.join('\n')).toContain(`kept ${verb} ${handle} ${flag}`);
    expect(JSON.stringify(await desk.json(`show ${handle}`))).toContain('"state":"ok"');
  });
});

test('got refuses words behind the handle', async () => {
  const desk = commandDesk();
  const { out } = await desk.kept('wait jane@acme photos by thu');
  const { exitCode, talk } = await desk.kept(`got ${out[0] ?? ''} foo bar`);
  expect(exitCode).toBe(2);
  expect(talk.join('\n')).toContain(`kept got ${out[0] ?? ''} --note "foo bar"`);
});

test('drop takes what stands behind the handle as the reason, and told as what was said', async () => {
  const { desk, handle } = await deskWithDeck();
  expect((await desk.kept(`told ${handle} it will be friday`)).exitCode).toBe(0);
  expect((await desk.kept(`drop ${handle} they cancelled`)).exitCode).toBe(0);
  expect(JSON.stringify(await desk.json(`show ${handle}`))).toContain('they cancelled');
  expect((await desk.kept('who jane')).out.join('\n')).toContain('it will be friday');
});

describe('words behind what is shown', () => {
  test.each([
    ['foo', 'en', '"foo" behind 7k is not understood.'],
    ['明天', 'zh-Hans', '7k 后面的“明天”看不懂。'],
    ['明天', 'zh-Hant', '7k 後面的「明天」看不懂。'],
  ] as const)('%s is refused in %s, and nothing is shown', async (word, language, said) => {
    const desk = commandDesk({ language });
    await desk.kept('add jane@acme deck by thu --yes');
    for (const typed of [`show 7k ${word}`, `7k ${word}`]) {
      const { exitCode, out, talk } = await desk.kept(typed);
      expect(exitCode).toBe(2);
      expect(out).toEqual([]);
      expect(talk.join('\n')).toContain(said);
      expect(talk.join('\n')).toContain('kept show 7k');
    }
  });

  test('several handles, and words alone, are shown as before', async () => {
    const desk = commandDesk();
    await desk.kept('add jane@acme deck by thu --yes');
    await desk.kept('add tom@acme report by fri --yes');
    expect((await desk.kept('show 7k p4')).exitCode).toBe(0);
    expect((await desk.kept('show jane deck')).exitCode).toBe(0);
  });
});
