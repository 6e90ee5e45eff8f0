/** What keeps kept from starting at all: a clock setting or a data folder that cannot be worked out. */
export type StartTroubleKind = 'now-not-read' | 'no-home';

/** Thrown before anything is opened; caught in `main.ts`, worded in `wording`. */
export class StartTrouble extends Error {
  override readonly name = 'StartTrouble';
  readonly kind: StartTroubleKind;
  readonly value: string;

  constructor(kind: StartTroubleKind, value: string) {
    super(`${kind}: ${value}`);
    this.kind = kind;
    this.value = value;
  }
}
