import type { MorningItem } from '../../domain/review/morning-item.ts';
import { textOf, type Line } from '../../wording/meaning.ts';
import { morningRow } from '../../wording/pages/morning-row.ts';
import type { Words } from '../../wording/words.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';

/** "LATE, not told" as a voice says it: a word of capitals is spelt out letter by letter. */
export function asSpoken(text: string): string {
  const lower = text.replaceAll(/\b[A-Z]{2,}(?: [A-Z]+)*\b/gu, (word) => word.toLowerCase());
  // A handle is typed as it is written.
  return startsWithHandle.test(lower) ? lower : lower.slice(0, 1).toUpperCase() + lower.slice(1);
}

const startsWithHandle = /^[a-z]*\d/u;

/** An item with its state first: "Late, not told: 3x, 晨光, 王敏, 海报终稿, was Mon 18:00." */
export function spokenItem(
  { words, names }: ScreenContext,
  { morning }: ScreenState,
  item: MorningItem,
): string {
  const row = morningRow(words, item, { names, now: morning.review.now.wall });
  const parts = [row.handle, ...row.cells.slice(0, -1).map(({ text }) => text)];
  const state = row.cells.at(-1)?.text ?? '';
  return words.spoken.item(
    asSpoken(state === '' ? (parts.pop() ?? '') : state),
    parts.map((part) => part.trim()).filter((part) => part !== ''),
  );
}

/** The lines of a page without what is only drawn: rules, bars and columns. */
export function spokenLines({ words }: ScreenContext, lines: readonly Line[]): readonly string[] {
  return lines.map((line) => spokenLine(words, line)).filter((line) => line !== '');
}

export function spokenLine({ spoken }: Words, line: Line): string {
  return textOf(line)
    .replaceAll(drawn, ' ')
    .trim()
    .replaceAll(/\s{2,}/gu, spoken.comma);
}

// Rules, load bars, and the mark before what is picked.
const drawn = /-{2,}|[\u2500\u2588\u2591]+|#{2,}\.*|\.{3,}|^\s*>\s/gu;
