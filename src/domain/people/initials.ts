/** The first character of each letter's block when Chinese is sorted by pinyin. No syllable begins with i, u or v. */
const firstOfLetter = '阿八嚓搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝';
const lettersInOrder = 'abcdefghjklmnopqrstwxyz';
/** The last common character that has a pinyin; what sorts behind it is sorted by its strokes. */
const lastWithPinyin = '酢';

/** Words that stand for a name and are read otherwise than their characters usually are. */
const titleReadings: ReadonlyMap<string, string> = new Map([
  ['会计', 'kj'],
  ['會計', 'kj'],
  ['厂长', 'cz'],
  ['廠長', 'cz'],
]);

/** Surnames that are read otherwise than the character usually is, in both scripts. */
const surnameReadings: ReadonlyMap<string, string> = new Map([
  ['曾', 'z'],
  ['单', 's'],
  ['單', 's'],
  ['区', 'o'],
  ['區', 'o'],
  ['仇', 'q'],
  ['解', 'x'],
  ['查', 'z'],
  ['翟', 'z'],
  ['覃', 'q'],
  ['朴', 'p'],
  ['乐', 'y'],
  ['樂', 'y'],
  ['重', 'c'],
  ['种', 'c'],
  ['繁', 'p'],
  ['秘', 'b'],
  ['尉迟', 'yc'],
  ['尉遲', 'yc'],
  ['万俟', 'mq'],
  ['萬俟', 'mq'],
  ['长孙', 'zs'],
  ['長孫', 'zs'],
]);

/**
 * Pinyin initials of a Chinese name, either script (`wm` for 王敏); undefined when there is no Chinese in it,
 * or the engine does not know how Chinese is sorted.
 */
export function initialsOf(name: string): string | undefined {
  const characters = [...name].filter((character) => /\p{sc=Han}/u.test(character));
  if (characters.length === 0) return undefined;
  const compare = pinyinOrder();
  if (compare === undefined) return undefined;
  const surname = surnameOf(characters);
  const initialsOfPart = (part: readonly string[]) =>
    titleReadings.get(part.join('')) ??
    part.map((character) => initialOf(character, compare) ?? '').join('');
  const start = surname.letters ?? initialsOfPart(characters.slice(0, 1));
  const initials = start + initialsOfPart(characters.slice(surname.length));
  return initials === '' ? undefined : initials;
}

function surnameOf(characters: readonly string[]): { length: number; letters?: string } {
  for (const length of [2, 1]) {
    const letters = surnameReadings.get(characters.slice(0, length).join(''));
    if (letters !== undefined && characters.length >= length) return { length, letters };
  }
  return { length: 1 };
}

type Compare = (one: string, other: string) => number;

function initialOf(character: string, compare: Compare): string | undefined {
  if (compare(character, lastWithPinyin) > 0) return undefined;
  let letter: string | undefined;
  for (const [index, first] of [...firstOfLetter].entries()) {
    if (compare(first, character) > 0) break;
    letter = lettersInOrder[index];
  }
  return letter;
}

let order: Compare | undefined;

/** Made once, and only when a Chinese name is met: a collator takes a millisecond to open. */
function pinyinOrder(): Compare | undefined {
  if (Intl.Collator.supportedLocalesOf('zh').length === 0) return undefined;
  order ??= new Intl.Collator('zh-u-co-pinyin').compare;
  return order;
}
