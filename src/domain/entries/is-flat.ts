const mostLevels = 32;

/** No field of ours is deep, and what is deep enough cannot be written down again: the engine runs out of stack. */
export function isFlat(value: unknown, levels = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels < mostLevels && Object.values(value).every((part) => isFlat(part, levels + 1));
}
