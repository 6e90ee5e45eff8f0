import type { Side } from '../../domain/people/people.ts';

/** The card of a client or a person: what stands between us. */
export type CardWords = {
  readonly labels: {
    readonly iOwe: string;
    readonly theyOwe: string;
    readonly told: string;
    readonly decided: string;
    readonly contact: string;
    readonly gap: string;
    readonly nothing: string;
  };
  readonly open: (count: number) => string;
  readonly lateToUs: (count: number) => string;
  readonly kept: (kept: number, finished: number) => string;
  readonly sides: { readonly [side in Side]: string };
  readonly names: (names: readonly string[]) => string;
  readonly notedOn: (text: string, date: string) => string;
  /** What was said, and to whom, by which channel, when; '' for what is not known. */
  readonly toldTo: (
    text: string,
    told: readonly { readonly who: string; readonly how: string; readonly date: string }[],
  ) => string;
  readonly every: (days: number) => string;
  readonly last: (when: string) => string;
  readonly never: string;
  readonly gapCounts: (counts: { over: number; as: number; under: number }) => string;
  readonly facts: (facts: readonly string[]) => string;
  readonly also: (nicknames: readonly string[]) => string;
};
