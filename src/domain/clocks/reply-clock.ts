import type { Now } from '../calendar/now.ts';
import type { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { addWorkingMinutes } from '../calendar/working-time.ts';
import type { Due } from '../commitment/due.ts';
import { letterChannel } from '../letters/letter-channel.ts';
import type { ReplyTimes } from '../settings/reply-times.ts';

/** How they came: by which channel (as typed), and whether it was a complaint. */
export type HeardBy = { readonly via?: string; readonly isComplaint: boolean };

/** Her own times, else her company's, else what the settings say. */
export function replyTimesOf(
  usual: ReplyTimes,
  ...own: readonly (Partial<ReplyTimes> | undefined)[]
): ReplyTimes {
  return own.toReversed().reduce<ReplyTimes>((times, each) => ({ ...times, ...each }), usual);
}

/** Working minutes until an answer is owed. A channel of her own words counts as a chat. */
export function replyMinutes(times: ReplyTimes, { via, isComplaint }: HeardBy): number {
  const usual = usualMinutes(times, via);
  return isComplaint ? Math.min(times.complaint, usual) : usual;
}

function usualMinutes(times: ReplyTimes, via: string | undefined): number {
  if (via === undefined) return times.mail;
  switch (letterChannel(via)) {
    case 'mail':
      return times.mail;
    case 'call':
    case 'meeting':
      return times.call;
    case 'wechat':
    case 'chat':
    case undefined:
      return times.chat;
  }
}

/** When the answer is owed, on the home wall; the clock runs only while somebody is at work. */
export function replyDue(
  calendar: WorkCalendar,
  { at, zone }: { readonly at: Temporal.PlainDateTime; readonly zone: Now['zone'] },
  minutes: number,
): Due {
  const due = addWorkingMinutes(calendar, at, minutes).round({ smallestUnit: 'minute' });
  return { kind: 'moment', at: due, zone };
}
