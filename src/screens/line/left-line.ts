import { takesLeft } from '../desk/answer-line.ts';
import { lineText } from '../parts/line-field-state.ts';
import type { ScreenState } from '../state/screen-state.ts';

/** Where the words of a line are kept that was open when kept ended: a closed window loses none. */
export type LeftLine = {
  readonly read: () => string | undefined;
  readonly keep: (text: string) => void;
  readonly drop: () => void;
};

/** What was left there, once. */
export function takeLeftLine(left: LeftLine | undefined): string | undefined {
  const text = left?.read();
  if (text !== undefined) left?.drop();
  return text;
}

/** Keeps the words of the line that is open now. */
export function keepLeftLine(left: LeftLine | undefined, { asking }: ScreenState): void {
  if (asking?.kind !== 'line' || !takesLeft(asking.purpose)) return;
  const text = lineText(asking.field).trim();
  if (text !== '') left?.keep(text);
}
