/** When a letter about the same thing went last, and whether it said the same on its first line. */
export type SentBefore = {
  /** Wall-clock time, to the second. */
  readonly at: string;
  readonly isSameSubject: boolean;
};

/** Letters that are written again and again, under one subject. */
const repeated = ['chase', 'reply'];

/** True when a letter would go twice: another of that day, or, of those that go once, one with the same subject. */
export function isSentAgain(letter: string, before: SentBefore, now: string): boolean {
  if (before.at.slice(0, 10) === now.slice(0, 10)) return true;
  return before.isSameSubject && !repeated.includes(letter);
}
