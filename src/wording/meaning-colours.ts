import type { Meaning } from './meaning.ts';

/** How a meaning looks: one of the sixteen colours of every terminal, or only weight. Readable on dark and on light. */
export type Look = {
  readonly colour?: 'red' | 'yellow' | 'green' | 'cyan';
  readonly isBold?: boolean;
  readonly isDim?: boolean;
};

export const lookOf: { readonly [meaning in Meaning]: Look } = {
  alarm: { colour: 'red', isBold: true },
  warn: { colour: 'yellow' },
  fine: { colour: 'green' },
  title: { isBold: true },
  faint: { isDim: true },
  accent: { colour: 'cyan' },
};
