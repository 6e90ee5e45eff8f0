import type { VerbLine } from './flag-table.ts';
import type { VerbRow } from './verb-table.ts';

/** Flags every verb takes. */
export type CommonLine = {
  readonly json: boolean;
  readonly plain: boolean;
  readonly yes: boolean;
  readonly noInput: boolean;
  readonly noColour: boolean;
  readonly language?: string;
};

/** What is wrong with the way kept was called. */
export type UsageProblem =
  | { readonly kind: 'verb-unknown'; readonly typed: string }
  | { readonly kind: 'flag-unknown'; readonly flag: string; readonly known: readonly string[] }
  | { readonly kind: 'flag-needs-value'; readonly flag: string }
  | { readonly kind: 'flag-takes-nothing'; readonly flag: string };

/** What the arguments ask for. */
export type Asked =
  | {
      readonly kind: 'verb';
      readonly row: VerbRow;
      readonly line: VerbLine;
      readonly common: CommonLine;
    }
  | { readonly kind: 'home'; readonly line: VerbLine; readonly common: CommonLine }
  | { readonly kind: 'help'; readonly row?: VerbRow; readonly common: CommonLine }
  | { readonly kind: 'version'; readonly common: CommonLine }
  | {
      readonly kind: 'usage';
      readonly problem: UsageProblem;
      readonly row?: VerbRow;
      readonly common: CommonLine;
    };

/** No common flag at all. */
export const noneAsked: CommonLine = {
  json: false,
  plain: false,
  yes: false,
  noInput: false,
  noColour: false,
};
