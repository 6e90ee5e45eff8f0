import type { ForecastState } from '../../domain/forecast/forecast.ts';

/** The buffer warning and the answer of `can`: how likely, what else could be said, and why. */
export type WarningWords = {
  /** Begins a sentence: "Tight". */
  readonly state: { readonly [state in ForecastState]: string };
  /** Tenths, 0 to 10: "about 6 in 10". Certainty is never said. */
  readonly chance: (tenth: number) => string;
  /** The state, the chance, the likely finish and the room: "Tight: about 6 in 10. Done by ...; 1h spare." */
  readonly verdict: (judged: {
    state: string;
    chance: string;
    finish: string;
    room: string;
    isShort: boolean;
  }) => string;
  /** In its place when something must come in first: nothing is to spare until then. */
  readonly blockedVerdict: (chance: string) => string;
  readonly aim: (target: string) => string;
  readonly aimOrSay: (target: string, say: string, chance: string) => string;
  /** The date to say, and what to aim for then. */
  readonly sayAndAim: (say: string, chance: string, target: string) => string;
  readonly orSay: (say: string, chance: string) => string;
  /** When there is more work than time, the date that helps is an earlier one. */
  readonly doFirst: (by: string, chance: string) => string;
  readonly firstLine: (dateWithChance: string) => string;
  readonly nothingToSay: string;

  readonly beforeIt: string;
  readonly waitsOn: string;
  /** "your decks"; all her work without a noun. */
  readonly yours: (noun: string | undefined) => string;
  readonly daysOff: string;
  /** "p4 report 2h". */
  readonly work: (handle: string, what: string, need: string) => string;
  readonly more: (count: number, need: string) => string;
  readonly listed: (items: readonly string[]) => string;
  readonly wait: (wait: { handle: string; what: string; who: string; due: string }) => string;
  readonly waitAndOthers: (first: string, others: readonly string[]) => string;
  readonly noDate: string;
  readonly ranWork: (ratio: string, count: number) => string;
  readonly ranDates: (ratio: string, count: number) => string;
  readonly takesDays: (holiday: string, days: number) => string;
  /** The same for days she takes off herself. */
  readonly ownDaysOff: (days: number) => string;

  /** What a change did to the others: "Because of this: p4 is now tight, w2 is ok again." */
  readonly becauseOfThis: (changes: readonly string[]) => string;
  readonly nowStands: (handle: string, state: ForecastState) => string;
  /** What a date would do to the others, were it promised: "But then w2 would be unlikely." */
  readonly butThen: (changes: readonly string[]) => string;
  readonly wouldStand: (handle: string, state: ForecastState) => string;

  /** The answer of `can` to a date: "Thu 26 Nov 12:00: tight, about 6 in 10. 1h spare." */
  readonly answer: (asked: {
    due: string;
    state: ForecastState;
    chance: string;
    room: string;
  }) => string;
  readonly spare: (room: string) => string;
  readonly short: (room: string) => string;
  readonly sayLabel: string;
  readonly orLabel: string;
  readonly inParts: (first: string, rest: string) => string;
  /** In one breath, for a refusal or for `--json`: "about 6 in 10; say Fri 27 Nov 12:00". */
  readonly brief: (chance: string, say: string | undefined) => string;
};
