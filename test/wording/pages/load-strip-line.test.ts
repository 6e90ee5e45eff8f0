import { expect, test } from 'vitest';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import type { LoadDay } from '../../../src/domain/review/load-strip.ts';
import type { Language } from '../../../src/domain/language.ts';
import { loadStripLine } from '../../../src/wording/pages/load-strip-line.ts';
import { textOf } from '../../../src/wording/meaning.ts';
import { wordsFor } from '../../support/words-for.ts';

const promised = [0, 60, 240, 480, 600, 240, 0, 0, 0, 0];
const first = Temporal.PlainDate.from('2026-11-23');
const days: readonly LoadDay[] = promised.map((minutes, index) => {
  const day = first.add({ days: index });
  return index === 5
    ? { kind: 'holiday', day, name: 'Thanksgiving' }
    : { kind: 'worked', day, there: 480, promised: minutes };
});

function lineAt(cells: number, language: Language = 'en', bars: 'blocks' | 'ascii' = 'ascii') {
  return textOf(loadStripLine(wordsFor(language), days, { cells, bars }));
}

test.each([
  [80, 'en', 'load  Mo ... Tu #.. We ##. Th ### Fr ##! Sa off Su ... Mo ... Tu ... We ...'],
  [80, 'zh-Hans', '排期  一 ... 二 #.. 三 ##. 四 ### 五 ##! 六 假  日 ... 一 ... 二 ... 三 ...'],
  [50, 'zh-Hant', '排程  一 ... 二 #.. 三 ##. 四 ### 五 ##! 六 假'],
  [
    120,
    'en',
    'load  Mo ... 0h  Tu #.. 1h  We ##. 4h  Th ### 8h  Fr ##! 10h Sa off     Su ... 0h  Mo ... 0h  Tu ... 0h  We ... 0h',
  ],
] as const)('at %i cells in %s', (cells, language, line) => {
  expect(lineAt(cells, language)).toBe(line);
});

test('blocks where the terminal draws them well', () => {
  expect(lineAt(22, 'en', 'blocks')).toBe('load  Mo ░░░░ Tu █░░░');
});

test('the hours are those of the week page, to half an hour', () => {
  const [day] = days;
  if (day === undefined || day.kind === 'holiday') throw new Error('no day');
  const words = wordsFor('en');
  for (const minutes of [5, 270, 275, 285]) {
    const line = textOf(
      loadStripLine(words, [{ ...day, promised: minutes }], { cells: 40, bars: 'ascii' }),
    );
    expect(line.trimEnd().split(' ').at(-1)).toBe(words.week.hours(minutes));
  }
  expect(words.week.hours(5)).toBe('0.5h');
  expect(words.week.hours(270)).toBe('4.5h');
});
