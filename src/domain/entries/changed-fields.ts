/** The fields of a change that really change something: what is as it was tells no story. */
export function changedFields<Change extends object>(
  before: object,
  change: Change,
): Partial<Change> {
  const old = new Map<string, unknown>(Object.entries(before));
  const kept: Partial<Change> = { ...change };
  for (const field of keysOf(change)) {
    const value = change[field];
    const isSame = JSON.stringify(old.get(String(field)) ?? null) === JSON.stringify(value);
    if (value === undefined || isSame) delete kept[field];
  }
  return kept;
}

function keysOf<Shape extends object>(shape: Shape): readonly (keyof Shape)[] {
  const keys: (keyof Shape)[] = [];
  for (const key in shape) keys.push(key);
  return keys;
}
