import type { LetterKind, NoHeadsUp } from '../../domain/problem.ts';

/** What is wrong, and the one thing to try. */
export type Said = { readonly said: string; readonly tryThis?: string };

/** The sentences for every way something is refused. Values arrive as ready text. */
export type ProblemWords = {
  readonly dateNotRead: (text: string, suggestion: string | undefined) => string;
  readonly dateUnclear: (text: string, readings: readonly string[]) => string;
  readonly datePast: (text: string, due: string) => string;
  readonly notSaved: (said: string, verb: string) => string;
  readonly lineKept: (handle: string, verb: string) => string;
  readonly dateMissing: (handle: string) => Said;
  readonly linesNotRead: (lines: {
    readonly saved: number;
    readonly unread: number;
    readonly isStrict: boolean;
  }) => Said;
  readonly shellUnknown: (typed: string | undefined, nearest: string | undefined) => Said;
  readonly flagNotFor: {
    readonly [about in 'item' | 'person' | 'organisation']: (flag: string) => Said;
  };
  readonly wordsBehind: (
    text: string,
    behind: { readonly verb: string; readonly handles: string; readonly flag: string },
  ) => Said;
  readonly handleAlone: (
    text: string,
    alone: { readonly command: string; readonly handles: string },
  ) => Said;
  readonly lineToMend: (
    text: string,
    line: { readonly handle: string; readonly verb: string },
  ) => Said;
  /** For a line kept unread because of words that may be no date at all. */
  readonly quoteTitle: string;
  readonly severalInLine: Said;
  readonly lineTooLong: (signs: number, most: number) => Said;
  readonly personUnknown: (typed: string, candidates: readonly string[]) => Said;
  readonly personUnclear: (typed: string, candidates: readonly string[]) => Said;
  readonly missing: {
    readonly [
      what in
        | 'who'
        | 'what'
        | 'text'
        | 'heard'
        | 'told'
        | 'met'
        | 'awaited'
        | 'search'
        | 'item'
        | 'line'
        | 'date'
        | 'letter'
        | 'file'
        | 'client'
    ]: Said;
  };
  readonly handleUnknown: (handle: string) => Said;
  readonly commitmentUnclear: (typed: string) => Said;
  readonly commitmentNotFound: (typed: string) => Said;
  readonly whoNotFound: (typed: string, candidates: readonly string[]) => Said;
  readonly alreadyDelivered: (item: string, when: string) => Said;
  readonly alreadyDropped: (item: string, when: string) => Said;
  readonly alreadyTold: (item: string, handle: string) => Said;
  readonly isPromise: (item: string, handle: string) => Said;
  readonly noHeadsUp: {
    readonly [reason in NoHeadsUp]: (item: string, handle: string) => Said;
  };
  readonly letterNotFor: {
    readonly [letter in LetterKind]: (item: string, handle: string) => Said;
  };
  readonly letterInward: (name: string) => Said;
  readonly letterOutward: (name: string) => Said;
  readonly nothingToday: (name: string) => Said;
  readonly effortNotRead: (text: string) => Said;
  readonly buffer: (what: string) => Said;
  readonly nothingToUndo: Said;
  readonly nothingToRedo: Said;
  readonly actUnknown: (act: string) => Said;
  readonly undoBlocked: (act: string, by: readonly string[]) => Said;
  readonly nothingToMend: Said;
  readonly nothingToChange: Said;
  readonly standsSo: (item: string) => Said;
  readonly settingUnknown: (name: string, nearest: string | undefined) => Said;
  readonly settingNotRead: (name: string, value: string, expects: string) => Said;
  readonly settingsBroken: (path: string) => Said;
  readonly settingsNotSaved: {
    readonly [why in 'not-json' | 'not-writable']: (path: string) => Said;
  };
  readonly flagNotRead: (flag: string, value: string, expects: string) => Said;
  readonly addressNotRead: (text: string) => Said;
  readonly clientWithoutPerson: (name: string) => Said;
  readonly letterUnknown: (typed: string, nearest: string | undefined) => Said;
  readonly noClients: Said;
  readonly inputIsTerminal: Said;
  readonly verbUnknown: (typed: string, nearest: string | undefined) => Said;
  readonly flagUnknown: (flag: string, nearest: string | undefined) => Said;
  readonly flagNeedsValue: (flag: string) => Said;
  readonly flagTakesNothing: (flag: string) => Said;
  readonly languageUnknown: (typed: string) => Said;
  /** What a setting or flag takes. */
  readonly expects: { readonly [what: string]: string };
};
