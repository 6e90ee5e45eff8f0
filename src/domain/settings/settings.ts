import type { WorkSpan } from '../calendar/work-calendar.ts';
import type { Language } from '../language.ts';
import type { MailHome, SmtpSettings } from './mail-settings.ts';
import type { ReplyTimes } from './reply-times.ts';

export type ReportTime = { readonly minutes: number; readonly counts: 'clock' | 'work' };

/** Everything the user can set. Checked by `parse-settings.ts`; conf only owns the file. */
export type Settings = {
  /** Absent: from the locale. */
  readonly language?: Language;
  readonly me: { readonly name?: string; readonly email?: string };
  /** Monday (0) to Sunday (6). */
  readonly week: readonly (readonly WorkSpan[])[];
  /** Holiday regions (`CN`, `HK`, ...). Absent: from the zone. */
  readonly regions?: readonly string[];
  readonly daysOff: readonly string[];
  readonly daysOn: readonly string[];
  readonly dates: {
    /** What "next Thursday" means to her: next week's (the convention) or the coming one. */
    readonly next?: 'next-week' | 'coming';
    /** Whether 3/12 is 3 December (day first) or 12 March. */
    readonly slash?: 'day-first' | 'month-first';
  };
  readonly buffer: { readonly ok: number; readonly tight: number };
  /** Working minutes until an answer is owed, by the way it was asked. */
  readonly reply: ReplyTimes;
  readonly report: {
    /** How long after a meeting its report is owed: hours by the clock, or of work. */
    readonly within: ReportTime;
    /** What silence after a report means: they agree, or they are asked. */
    readonly silence: 'accepted' | 'ask';
  };
  readonly ask: { readonly gap: 'never' | 'daily' | 'always' };
  readonly mail: { readonly home?: MailHome; readonly command?: readonly string[] };
  readonly smtp: SmtpSettings;
  readonly screen: {
    readonly glyphs: 'auto' | 'fine' | 'plain';
    /** A screen reader listens: everything is said line by line, nothing is drawn. */
    readonly reader?: boolean;
  };
};
