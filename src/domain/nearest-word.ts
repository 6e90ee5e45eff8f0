import { editDistance } from './edit-distance.ts';

/** The known word nearest to a typed one; undefined when none is near enough to be meant (a third of its letters). */
export function nearestWord(typed: string, known: readonly string[]): string | undefined {
  let nearest: { word: string; edits: number } | undefined;
  for (const word of known) {
    const allowed = allowedEdits(word);
    const edits = editDistance(typed.toLowerCase(), word.toLowerCase(), allowed);
    if (edits <= allowed && (nearest === undefined || edits < nearest.edits)) nearest = { word, edits };
  }
  return nearest?.word;
}

function allowedEdits(word: string): number {
  const letters = [...word].length;
  return letters < 3 ? 0 : Math.max(1, Math.ceil(letters / 3));
}
