/** Stands where a name stood. */
const hidden = '…';

/**
 * Gives what takes these names out of a text, in any case and however many they are. A Latin name counts as whole
 * words, and its parts too ("Jane" of "Jane Li"); Chinese has no gaps between words. Single signs are no names.
 */
export function hidingOf(names: readonly string[]): (text: string) => string {
  const byBeginning = indexOf(names);
  return (written) => {
    const text = written.normalize('NFC');
    const folded = foldSigns(text);
    let shown = '';
    for (let at = 0; at < text.length;) {
      const name = nameAt(byBeginning, folded, at);
      shown += name === undefined ? text.charAt(at) : hidden;
      at += name?.length ?? 1;
    }
    return shown;
  };
}

/** Sign by sign, so that each place stays where it is: a letter whose plain form is longer (İ) stands as it is. */
function foldSigns(text: string): string {
  const folded = Array.from(text, (sign) => {
    const plain = sign.normalize('NFKC').toLowerCase();
    return plain.length === sign.length ? plain : sign;
  });
  return folded.join('');
}

const beginningLength = 2;

function indexOf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of new Set(names.flatMap(withParts))) {
    if (name.length < beginningLength) continue;
    const beginning = name.slice(0, beginningLength);
    const same = index.get(beginning);
    if (same) same.push(name);
    else index.set(beginning, [name]);
  }
  for (const same of index.values()) same.sort((one, other) => other.length - one.length);
  return index;
}

const shortestPart = 3;

function withParts(name: string): readonly string[] {
  const whole = foldSigns(name.normalize('NFC').trim());
  const parts = whole
    .split(/[\s.,()]+/u)
    .filter((part) => part.length >= shortestPart && /^\p{Script=Latin}/u.test(part));
  return [whole, ...parts];
}

const letter = /[\p{Script=Latin}\p{N}]/u;

function nameAt(
  index: ReadonlyMap<string, readonly string[]>,
  text: string,
  at: number,
): string | undefined {
  const candidates = index.get(text.slice(at, at + beginningLength));
  return candidates?.find((name) => text.startsWith(name, at) && standsAlone(text, at, name));
}

function isInWord(one: string, other: string): boolean {
  return letter.test(one) && letter.test(other);
}

function standsAlone(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  return (
    !isInWord(text.charAt(at - 1), name.charAt(0)) &&
    !isInWord(name.charAt(name.length - 1), text.charAt(end))
  );
}
