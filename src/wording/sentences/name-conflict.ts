import type { Words } from '../words.ts';

/** "TWO DATES", "TWO ENDINGS", "TWO VERSIONS of need". */
export function nameConflict(
  { conflict, act }: Words,
  { about, sides }: { readonly about: string; readonly sides: readonly unknown[] },
): string {
  if (about === 'promised') return conflict.dates(sides.length);
  if (about === 'standing') return conflict.endings(sides.length);
  return conflict.versions(act.fields[about] ?? about, sides.length);
}
