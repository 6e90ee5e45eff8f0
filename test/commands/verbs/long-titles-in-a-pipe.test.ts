import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';

test.each(['list', '', 'week', 'who acme'])(
  'one very long title pushes no other line of "%s" apart, and is not cut',
  async (typed) => {
    const desk = commandDesk();
    const long = 'very long title '.repeat(20).trim();
    await desk.kept('add jane@acme deck by thu --yes');
    await desk.kept(`add jane ${long} by thu --yes`);
    await desk.kept('add jane logo and a rather long list of sizes by thu --yes');
    const { out } = await desk.kept(typed);
    expect(out.some((line) => line.includes(long))).toBe(true);
    const others = out.filter((line) => !line.includes(long));
    expect(Math.max(...others.map(widthOf))).toBeLessThan(110);
    // Those of usual length still stand in columns.
    const at = others
      .filter((line) => /deck|logo/u.test(line))
      .map((line) => line.search(/Thu|4h work|TIGHT/u));
    expect(new Set(at).size).toBe(1);
  },
);

test.each([
  ['en', 'Nobody is waiting to hear from you.', 'Nobody owes you anything.'],
  ['zh-Hans', '没有人在等你的消息。', '没有人欠你东西。'],
  ['zh-Hant', '沒有人在等你的消息。', '沒有人欠你東西。'],
] as const)(
  'in a pipe an empty section says so in %s, under its heading',
  async (language, say, wait) => {
    const desk = commandDesk({ language });
    await desk.kept('add jane@acme deck by thu --yes');
    const { out } = await desk.kept('');
    expect(out[out.findIndex((line) => line.startsWith('1 ')) + 1]).toBe(`  ${say}`);
    expect(out[out.findIndex((line) => line.startsWith('4 ')) + 1]).toBe(`  ${wait}`);
  },
);
