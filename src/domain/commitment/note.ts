import type { Temporal } from '../calendar/temporal.ts';

declare const noteBrand: unique symbol;
export type NoteId = string & { readonly [noteBrand]: true };

export const noteKinds = [
  'private',
  'decision',
  'objection',
  'praise',
  'complaint',
  'idea',
  'likes',
  'family',
  'told',
  /** What they asked. */
  'question',
  /** Of a meeting: what was said before it was decided, what they really want, and the lines of a brief. */
  'discussed',
  'means',
  'brief',
] as const;

/** Kinds that only come from a word between us; what she writes down for herself is no contact. */
export const contactKinds: readonly NoteKind[] = [
  'decision',
  'objection',
  'praise',
  'complaint',
  'told',
  'question',
  'discussed',
];

export type NoteKind = (typeof noteKinds)[number];

/** Something written down about a person, an organisation or a commitment. Private unless it says otherwise. */
export type Note = {
  readonly id: NoteId;
  readonly about: { readonly kind: 'person' | 'organisation' | 'commitment'; readonly id: string };
  readonly kind: NoteKind;
  readonly text: string;
  readonly at: Temporal.PlainDateTime;
  readonly via?: string;
  /** Under which heading of a meeting or a brief it stands. */
  readonly topic?: string;
};

/** A line that could not be read. It is kept as typed, with a handle, until it is mended or dropped. */
export type UnreadLine = {
  readonly id: string;
  readonly handle: string;
  readonly text: string;
  /** The verb it was typed with: `add` or `wait`. */
  readonly verb: string;
  readonly reason: 'date' | 'person' | 'line';
  readonly at: Temporal.PlainDateTime;
  readonly isOpen: boolean;
};
