const digits = '23456789';
/** Consonants without l (reads as 1) and y (reads as v); no vowels, so that no handle is a word. */
const letters = 'bcdfghjkmnpqrstvwxz';

/** The first handles a new ledger gives, so that the manual and a first week read alike. */
const firstHandles = ['7k', 'p4', 'w2', 'n6', 'r8', 't5', 'c3', '3x', '9t', 'h6', 'g3', 'f5', 'k7'];

// What reads as something else when two characters stand alone: 3d, 4h, 2w, 5m (durations), 3p (clock),
// q2, v3 (quarters, versions), j4 (a job number).
const taken = /^(?:\d[dhwmp]|[qvj]\d)$/u;
// Halves, and what the trade says every day: H5 pages, 4K film, 5G, 3C goods, 4S garages, 2B and 2C.
const tradeWords = new Set('h2 h5 2k 4k 8k 2g 3g 4g 5g 6g 2b 2c 3c 4s'.split(' '));

// Three: letter digit letter. 2 and 4 are left out because b2b, f2f, d2c and b4n read as words, and s, q, v,
// h, j as first letters.
const threeFirst = 'bcdfgkmnprtwxz';
const threeDigits = '356789';
// Four: a letter, then three that hold a digit and a letter. q and v begin quarters and versions.
const fourFirst = 'bcdfghjkmnprstwxz';
// Five: letter digit letter letter letter. Nobody should ever see one.
const fiveFirst = fourFirst;

type Space = {
  readonly size: number;
  readonly at: (index: number) => string;
  readonly holds: (text: string) => boolean;
};

/** A place for each pattern of digits and letters among the last three characters of a long handle. */
const fourPatterns = ['dll', 'ldl', 'lld', 'ddl', 'dld', 'ldd'];

const two = twoCharacters();
const three = product([threeFirst, threeDigits, letters]);
const fours = fourPatterns.map((pattern) =>
  product([fourFirst, ...pattern.split('').map(charactersOf)]),
);
const five = product([fiveFirst, digits, letters, letters, letters]);
const spaces: readonly Space[] = [two, shuffled(three), shuffled(joined(fours)), shuffled(five)];

/** How many handles there are in all. */
export const handleCount = spaces.reduce((sum, space) => sum + space.size, 0);

/** The handle at a place (0, 1, 2 ...) of the fixed list: short ones first, no two the same. */
export function handleAt(index: number): string {
  return atPlace(spaces, index);
}

/** Whether a typed word (`7k`, `7K`) is one of the list, and so may be a handle. */
export function isHandleShaped(text: string): boolean {
  const plain = text.toLowerCase();
  return spaces.some((space) => space.holds(plain));
}

/** The place after the last of these handles in the list: the next one to give. */
export function placeAfter(handles: Iterable<string>): number {
  const wanted = new Set([...handles].filter(isHandleShaped));
  let place = 0;
  while (wanted.size > 0) wanted.delete(handleAt(place++));
  return place;
}

function charactersOf(kind: string): string {
  return kind === 'd' ? digits : letters;
}

function twoCharacters(): Space {
  const both = digits
    .split('')
    .flatMap((digit) => letters.split('').flatMap((letter) => [digit + letter, letter + digit]));
  const free = both.filter((text) => !taken.test(text) && !tradeWords.has(text));
  const walk = shuffled({ size: free.length, at: (index) => free[index] ?? '', holds: () => true });
  const order = [...new Set([...firstHandles, ...free.map((_, index) => walk.at(index))])];
  const known = new Set(order);
  return {
    size: order.length,
    at: (index) => order[index] ?? '',
    holds: (text) => known.has(text),
  };
}

function product(alphabets: readonly string[]): Space {
  const size = alphabets.reduce((sum, alphabet) => sum * alphabet.length, 1);
  return {
    size,
    at: (index) => {
      let rest = index;
      let text = '';
      for (const alphabet of alphabets) {
        text += alphabet[rest % alphabet.length] ?? '';
        rest = Math.floor(rest / alphabet.length);
      }
      return text;
    },
    holds: (text) =>
      text.length === alphabets.length &&
      alphabets.every((alphabet, place) => alphabet.includes(text[place] ?? ' ')),
  };
}

function joined(parts: readonly Space[]): Space {
  return {
    size: parts.reduce((sum, part) => sum + part.size, 0),
    at: (index) => atPlace(parts, index),
    holds: (text) => parts.some((part) => part.holds(text)),
  };
}

function atPlace(parts: readonly Space[], index: number): string {
  let rest = index;
  for (const part of parts) {
    if (rest < part.size) return part.at(rest);
    rest -= part.size;
  }
  throw new RangeError(`there are only ${handleCount} handles, asked for number ${index}`);
}

/**
 * A fixed walk through a space that meets each place once: a step that shares no divisor with the size.
 * It needs no table, so the two hundred thousandth handle costs what the first does.
 */
function shuffled(space: Space): Space {
  const step = stepFor(space.size);
  return { ...space, at: (index) => space.at((index * step + 17) % space.size) };
}

function stepFor(size: number): number {
  let step = Math.floor(size * 0.618);
  while (divisorOf(step, size) !== 1) step += 1;
  return step;
}

function divisorOf(one: number, other: number): number {
  return other === 0 ? one : divisorOf(other, one % other);
}
