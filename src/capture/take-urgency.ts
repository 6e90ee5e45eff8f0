import { takeStretch } from './text/typed-line.ts';
import type { TypedLine } from './text/typed-line.ts';

// With the marker or the comma that leads to it, and the "please" that hangs on.
const english =
  /(?<![\p{L}\p{N}$-])(?:(?:by|due)\s+)?(?:asap|a\.s\.a\.p\.?)(?![\p{L}\p{N}]|[-_]\p{L})(?:\s*:)?(?:\s+(?:please|pls|plz))?/giu;

/** Takes ASAP out of a line, wherever it stands unquoted: it says how urgent the promise is, not what it is. */
export function takeUrgency(line: TypedLine): TypedLine {
  return [...line.open.matchAll(english)].reduce(
    (left, found) => takeStretch(left, { from: found.index, to: found.index + found[0].length }),
    line,
  );
}

const soon = '(?:请|請|麻烦|麻煩)?(?:尽快|尽早|尽速|盡快|盡早|盡速|儘快|儘早|儘速)(?:的|地)?';
// 快餐, 早餐 and 早茶 are things: 尽快餐厅菜单 stays whole.
const soonInFront = new RegExp(
  `^${soon}(?![餐茶])(?:给到?|給到?|发给?|發給?|交给?|交給?|提供)?[\\s,，、]*(?=\\S)`,
  'u',
);
const soonAtEnd = new RegExp(
  `(?<=\\S)[\\s,，、]*${soon}(?:给到?|給到?|发|發|交|提供)?[\\s。.!！]*$`,
  'u',
);

/** The words of a promise without 尽快 before or behind them. */
export function withoutSoon(what: string): string {
  return what.replace(soonInFront, '').replace(soonAtEnd, '');
}
