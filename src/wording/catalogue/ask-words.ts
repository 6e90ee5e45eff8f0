/** Every question kept asks on a terminal, and the keys that answer it. */
export type AskWords = {
  readonly gap: string;
  readonly whichDate: (text: string) => string;
  readonly when: string;
  readonly dateAgain: string;
  /** Asked once: what was taken as the end of a working day. */
  readonly endOfDay: (time: string) => string;
  readonly hoursSet: (hours: string) => string;
  readonly noHours: (typed: string) => string;
  readonly newPerson: (typed: string) => string;
  readonly whichPerson: (typed: string) => string;
  readonly whichItem: (typed: string) => string;
  readonly side: (organisation: string) => string;
  readonly doTheyKnow: (who: string) => string;
  readonly why: string;
  /** For a promise of ours; then for a wait, which they owe us. */
  readonly released: string;
  readonly letOff: string;
  /** Which of several people released us; the answer is a name. */
  readonly releasedByWhom: string;
  readonly yes: string;
  readonly no: string;
  readonly keep: (due: string) => string;
  readonly later: (due: string) => string;
  readonly headsUp: (due: string) => string;
  readonly planB: string;
  readonly planBText: string;
  /** Of the first promise to somebody new. */
  readonly whatExactly: (name: string) => string;
  /** The two lines back to her, and what to type for them. */
  readonly recapOffer: (name: string, handle: string) => string;
  readonly choose: string;
  readonly correctLine: string;
  readonly captureLine: string;
  readonly editField: (field: string) => string;
  readonly partialOn: (day: string) => string;
  readonly partialNow: string;
  /** What to type once a heads-up is sent: the date is not moved yet. */
  readonly headsUpMoved: (handle: string, date: string, via: string) => string;
  /** The same where the date stands already. */
  readonly oneOfKeys: (keys: readonly string[]) => string;
  readonly headsUpTold: (handle: string, via: string) => string;
};
