const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const ordinals = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const tens = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
]);

const englishValues: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...ordinals.map((word, value): [string, number] => [word, value]),
  ...tens,
  ['thirtieth', 30],
  ...[...tens].flatMap(([ten, value]) =>
    [...ones.slice(1, 10).entries()].flatMap(([at, one]): [string, number][] => [
      [`${ten} ${one}`, value + at + 1],
      [`${ten}-${one}`, value + at + 1],
      [`${ten} ${ordinals[at + 1] ?? ''}`, value + at + 1],
      [`${ten}-${ordinals[at + 1] ?? ''}`, value + at + 1],
    ]),
  ),
  ['a', 1],
  ['an', 1],
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
]);

const unit = 'one|two|three|four|five|six|seven|eight|nine';
const teen = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
/** Pattern source: a count in digits or words, as English says it ("3", "three", "a couple of"). */
export const englishCount = `(?:\\d{1,3}|a couple(?: of)?|an?\\b|${teen}|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:[ -](?:${unit}))?|${unit})`;
/** Pattern source: an ordinal in digits or words ("15th", "fifteenth"). */
export const englishOrdinal = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[ -](?:${ordinals.slice(1, 10).join('|')})|thirtieth|${ordinals.slice(1).toReversed().join('|')})`;

/** The value of an English count or ordinal; undefined when it is none. */
export function englishNumber(text: string): number | undefined {
  const digits = /^\d+/u.exec(text);
  return digits ? Number(digits[0]) : englishValues.get(text);
}

/** Pattern source: a number in digits or Chinese ("3", "三", "十五", "廿八"). */
export const chineseCount = '(?:\\d{1,3}|[零一二两三四五六七八九十廿卅百]{1,5})';
/** Pattern source: the lower end of a count (2-3, 两三, 两到三), which is left behind: the upper one counts. */
export const chineseRangeStart =
  '(?:\\d{1,2}(?:到|至|-|~|、)|[一二两三四五六七八九十](?:到|至|-|~|、)|[一二两三四五六七八九](?=[二两三四五六七八九]))?';

const chineseDigits: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九']
    .map((char, value): [string, number] => [char, value])
    .concat([
      ['两', 2],
      ['元', 1],
    ]),
);

/** The value of a Chinese number below a thousand (`十五`, `廿八`, `两`, `二零`), or of digits. */
export function chineseNumber(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  let total = 0;
  let digit: number | undefined;
  for (const char of text.replace('廿', '二十').replace('卅', '三十')) {
    const place = char === '十' ? 10 : char === '百' ? 100 : undefined;
    if (place !== undefined) {
      total += (digit ?? 1) * place;
      digit = undefined;
    } else {
      const value = chineseDigits.get(char);
      if (value === undefined) return undefined;
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    }
  }
  return total + (digit ?? 0);
}

/** A year written digit by digit (`二零二六`, `2026`). */
export function chineseYear(text: string): number | undefined {
  const digits = [...text].map((char) =>
    /\d/u.test(char) ? Number(char) : chineseDigits.get(char),
  );
  return digits.includes(undefined) ? undefined : Number(digits.join(''));
}
