/** Nobody types a word this long with a slip in it; two texts of a whole page would take minutes to compare. */
const longestWord = 100;

/**
 * How many slips of the finger lie between two words: a letter more, a letter less, a wrong letter, or two
 * neighbours swapped. Counts no further than `most` + 1. Case matters; characters, not bytes.
 */
export function editDistance(one: string, other: string, most: number): number {
  const from = [...one];
  const to = [...other];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  if (from.length > longestWord) return one === other ? 0 : most + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = to.map((_, index) => index).concat(to.length);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      next.push(cheapest({ from, to, row, column, beforeLast, last, next }));
    }
    if (Math.min(...next) > most) return most + 1;
    beforeLast = last;
    last = next;
  }
  return Math.min(last.at(-1) ?? 0, most + 1);
}

type Cell = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
  readonly next: readonly number[];
};

function cheapest({ from, to, row, column, beforeLast, last, next }: Cell): number {
  const isSame = from[row - 1] === to[column - 1];
  const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  return Math.min(
    costAt(last, column) + 1,
    costAt(next, column - 1) + 1,
    costAt(last, column - 1) + (isSame ? 0 : 1),
    isSwapped && row > 1 && column > 1 ? costAt(beforeLast, column - 2) + 1 : Infinity,
  );
}

function costAt(costs: readonly number[], place: number): number {
  return costs[place] ?? Infinity;
}
