import type { FormLabel } from '../../domain/commitment/form-label.ts';
import type { Said } from './problem-words.ts';

/** What is said of clocks: answers owed, meetings, reports, and what they were told. Items and dates arrive as text. */
export type ClockWords = {
  readonly asked: (who: string, text: string) => string;
  readonly complained: (who: string, text: string) => string;
  readonly answerBy: (due: string, handle: string) => string;
  readonly acknowledgeBy: (due: string, handle: string) => string;
  /** What stands before a clock's words in lists, so that it is not taken for work. */
  readonly marks: {
    readonly answer: (what: string) => string;
    readonly complaint: (what: string) => string;
    readonly fix: (what: string) => string;
    readonly comeBack: (what: string) => string;
    readonly confirmation: (what: string) => string;
    readonly meeting: (what: string) => string;
  };
  /** They know that their complaint was heard. */
  readonly acknowledged: (item: string, via: string | undefined) => string;
  readonly answered: (item: string, via: string | undefined) => string;
  /** What begins when something is done. */
  readonly putRight: (item: string, handle: string) => string;
  readonly comeBack: (item: string, due: string) => string;
  readonly awaitsConfirmation: (item: string, due: string) => string;
  /** Something was told, and a question of theirs is still open. */
  readonly stillAsks: (item: string, handle: string) => string;
  /** What they were told before names another date. */
  readonly toldOtherwise: (text: string, who: string, when: string) => string;
  /** What was just said names another date than a promise has; it is moved by its handle. */
  readonly promisedOtherwise: (item: string, due: string, handle: string) => string;
  readonly toldLine: (when: string, who: string, text: string) => string;
  /** A question of theirs has its answer. */
  readonly answeredThem: (what: string) => string;
  readonly toldOf: (what: string, due: string) => string;
  readonly toldNothing: (words: string) => string;
  /** What a meeting is called when nothing was said. */
  readonly meetingWord: string;
  readonly meetingHead: (who: string, what: string) => string;
  readonly meetingAt: (when: string, parts: readonly string[]) => string;
  /** Asked when a meeting has a day and no time. */
  readonly askTime: (day: string) => string;
  readonly meetingNotSaved: (said: string) => string;
  /** The line of a meeting that could not be read waits under a handle. */
  readonly meetingLineKept: (handle: string) => string;
  readonly timeMissing: (day: string) => Said;
  /** Asked when a meeting that is to come is said to have taken place. */
  readonly askAhead: (due: string) => string;
  readonly meetingAhead: (due: string, handle: string) => Said;
  /** Another meeting at the same time. */
  readonly overlaps: (item: string, when: string) => string;
  /** The parts of an agenda take longer than the meeting. */
  readonly partsTooLong: (parts: string, length: string) => string;
  readonly lasts: (effort: string) => string;
  readonly met: (who: string, what: string) => string;
  /** What a report is called in lists: "report: status call". */
  readonly reportOf: (what: string) => string;
  readonly reportBy: (due: string, handle: string) => string;
  readonly lineUnread: (line: string, handle: string, why: string) => string;
  /** A line of the form's head that was not understood, and when the meeting was taken to be instead. */
  readonly whenUnread: (text: string, taken: string) => string;
  readonly clientUnread: (text: string) => string;
  readonly headKept: string;
  /** A line whose label is not known: it stays private. */
  readonly labelUnknown: (text: string) => string;
  readonly notesKept: (count: number) => string;
  /** The labels of the form; each is one the form's reader knows. */
  readonly form: { readonly [label in FormLabel]: string };
  /** What to write where, above the form; every line begins with `//`. */
  readonly formHints: readonly string[];
  /** A form that was left is kept there. */
  readonly formAside: (path: string) => string;
};
