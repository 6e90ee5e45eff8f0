import { editDistance } from './edit-distance.ts';

/**
 * The known word nearest to a typed one: one it begins with (`waiting`: wait) or that it begins, else the
 * fewest slips away; undefined when none is near enough to be meant (a third of its letters).
 */
export function nearestWord(typed: string, known: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  const begun = known.filter((word) => isBeginning(wanted, word) || isBeginning(word, wanted));
  const longest = begun.toSorted((one, other) => other.length - one.length)[0];
  return longest ?? fewestSlips(wanted, known);
}

function isBeginning(text: string, beginning: string): boolean {
  const isLongEnough = beginning.length > 2 || /^\p{sc=Han}{2,}$/u.test(beginning);
  return isLongEnough && text.startsWith(beginning.toLowerCase());
}

function fewestSlips(wanted: string, known: readonly string[]): string | undefined {
  let nearest: { word: string; edits: number } | undefined;
  for (const word of known) {
    const allowed = allowedEdits(word);
    const edits = editDistance(wanted, word.toLowerCase(), allowed);
    if (edits <= allowed && (nearest === undefined || edits < nearest.edits))
      nearest = { word, edits };
  }
  return nearest?.word;
}

function allowedEdits(word: string): number {
  const letters = [...word].length;
  return letters < 3 ? 0 : Math.max(1, Math.floor(letters / 3));
}
