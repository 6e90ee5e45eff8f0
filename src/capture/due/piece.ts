import type { DayNumber } from '../../domain/calendar/day-number.ts';
import type { MinuteOfDay } from '../../domain/calendar/work-calendar.ts';
import type { DateHabit, DateRule } from '../../domain/commitment/reading.ts';
import type { DateQuestion } from './date-question.ts';

/** What a stretch of a phrase says about the day. */
export type DaySaid = {
  /** One day, or several between which only the user can decide. */
  readonly days: readonly DayNumber[];
  readonly rule: DateRule;
  /** A convention chose `days[0]`; these are as common. */
  readonly others?: readonly DayNumber[];
  readonly habit?: DateHabit;
  /** The words themselves speak of the past (yesterday, 上周五). */
  readonly isPast?: boolean;
  /** A bare weekday (Monday 0): it may stand beside a date and then only confirms it. */
  readonly weekday?: number;
  /** A holiday named alone: its day, and the days off it is kept on. */
  readonly holiday?: {
    readonly day: DayNumber;
    readonly first: DayNumber;
    readonly last: DayNumber;
  };
  /** The first day of a period named whole ("next week", Q3, 下个月): "before" it may mean before that day. */
  readonly starts?: DayNumber;
};

export type PartOfDay = 'dawn' | 'morning' | 'midday' | 'afternoon' | 'evening';

/** What a stretch of a phrase says about the time. */
export type ClockSaid =
  /** Minutes after midnight, past 1440 in the small hours after the day named. `isBare`: 1 to 12 without am, pm or a part of day. */
  | { readonly kind: 'time'; readonly minute: MinuteOfDay; readonly isBare: boolean }
  | { readonly kind: 'part'; readonly part: PartOfDay }
  | { readonly kind: 'opening' }
  | { readonly kind: 'closing' };

/** What one rule understood: a day, a time, both, or a moment counted from now in minutes. */
export type Piece = {
  readonly day?: DaySaid;
  readonly clock?: ClockSaid;
  readonly minutesFromNow?: number;
  /** Working minutes from now (half a day). */
  readonly workingMinutesFromNow?: number;
};

/** One way of saying a day or a time. */
export type Rule = {
  /** What stands at a place of the text; it must match just there. */
  readonly match: (text: string, at: number) => RegExpExecArray | null;
  readonly read: (match: RegExpExecArray, question: DateQuestion) => Piece | undefined;
};

/** Rules that are tried only in texts where some word of theirs stands. */
export type RuleGroup = { readonly needs: RegExp; readonly rules: readonly Rule[] };

/** A rule from the source of its pattern, which is compiled when it is first tried: most never are. */
export function rule(source: string, read: Rule['read']): Rule {
  let pattern: RegExp | undefined;
  const match: Rule['match'] = (text, at) => {
    pattern ??= new RegExp(source, 'uy');
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  return { match, read };
}

export function whenSaid(needs: RegExp, rules: readonly Rule[]): RuleGroup {
  return { needs, rules };
}

export function oneDay(day: DayNumber, name: DateRule): Piece {
  return { day: { days: [day], rule: name } };
}

export function atTime(minute: MinuteOfDay): Piece {
  return { clock: { kind: 'time', minute, isBare: false } };
}
