import { deadlineOf } from '../calendar/deadline.ts';
import type { Now } from '../calendar/now.ts';
import { today } from '../calendar/now.ts';
import { Temporal } from '../calendar/temporal.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { closesAt, isWorkingDay, workingMinutesBetween } from '../calendar/working-time.ts';
import type { Commitment, WorkingMinutes } from '../commitment/commitment.ts';
import { assumedNeed } from '../forecast/assumed-need.ts';

/** One day ahead: working time there is and working time promised in it, or a holiday by its name. */
export type LoadDay =
  | {
      readonly kind: 'worked';
      readonly day: Temporal.PlainDate;
      readonly there: WorkingMinutes;
      readonly promised: WorkingMinutes;
    }
  | { readonly kind: 'holiday'; readonly day: Temporal.PlainDate; readonly name: string };

type StripFacts = {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  readonly open: readonly Commitment[];
};

const daysShown = 10;
/** What is due later than this weighs on no day of the strip yet. */
const daysLaid = 20;

/**
 * The next ten working days, today first while there is work left in it, with holidays between them. Each
 * promise of mine is laid as late as its date allows, what is due last first, so that a day shows what can no
 * longer wait; what fits nowhere stands on the first day.
 */
export function loadStrip(facts: StripFacts): readonly LoadDay[] {
  const days = emptyDays(facts);
  const worked = days.flatMap((each) => (each.kind === 'worked' ? [each] : []));
  for (const work of worksOf(facts, worked)) lay(facts, worked, work);
  const last = worked[daysShown - 1];
  return last === undefined ? days : days.slice(0, days.indexOf(last) + 1);
}

type OpenDay = { kind: 'worked'; day: Temporal.PlainDate; there: number; promised: number };
type Work = {
  readonly need: WorkingMinutes;
  readonly deadline: Temporal.PlainDateTime;
  readonly isMeeting: boolean;
};

function emptyDays(facts: StripFacts): readonly (OpenDay | (LoadDay & { kind: 'holiday' }))[] {
  const { calendar, now } = facts;
  const days: (OpenDay | (LoadDay & { kind: 'holiday' }))[] = [];
  let left = daysLaid;
  // A year without work ends the search.
  for (let ahead = 0; left > 0 && ahead < 366; ahead += 1) {
    const day = today(now).add({ days: ahead });
    const there = minutesUpTo(facts, day, closesAt(calendar, day));
    const holiday = calendar.off.get(day.toString());
    if (there > 0) {
      days.push({ kind: 'worked', day, there, promised: 0 });
      left -= 1;
    } else if (holiday !== undefined && !isWorkingDay(calendar, day)) {
      days.push({ kind: 'holiday', day, name: holiday });
    }
  }
  return days;
}

/** Working minutes of a day that are still ahead, up to a moment in it. */
function minutesUpTo(
  { calendar, now }: StripFacts,
  day: Temporal.PlainDate,
  until: Temporal.PlainDateTime | undefined,
): WorkingMinutes {
  if (until === undefined) return 0;
  const began = day.equals(today(now)) ? now.wall : day.toPlainDateTime();
  return Math.max(0, workingMinutesBetween(calendar, began, until));
}

/** Mine with a date, meetings first because they cannot give way, then the latest date first. */
function worksOf(facts: StripFacts, worked: readonly OpenDay[]): readonly Work[] {
  const end = worked.at(-1)?.day;
  if (end === undefined) return [];
  return facts.open
    .flatMap((each): readonly Work[] => {
      const deadline = deadlineOf(facts.calendar, each.promised, facts.now.zone);
      if (each.direction !== 'mine' || each.owner !== undefined || deadline === undefined)
        return [];
      if (Temporal.PlainDate.compare(deadline.toPlainDate(), end) > 0) return [];
      const need = each.need ?? assumedNeed(each.what, [], each.kind).minutes;
      return [{ need, deadline, isMeeting: each.kind === 'meeting' }];
    })
    .toSorted((one, other) =>
      one.isMeeting === other.isMeeting
        ? Temporal.PlainDateTime.compare(other.deadline, one.deadline)
        : Number(other.isMeeting) - Number(one.isMeeting),
    );
}

function lay(facts: StripFacts, worked: readonly OpenDay[], work: Work): void {
  const due = work.deadline.toPlainDate();
  const upTo = worked.filter(({ day }) => Temporal.PlainDate.compare(day, due) <= 0);
  let left = work.need;
  for (const open of upTo.toReversed()) {
    if (left <= 0) return;
    const room = open.day.equals(due) ? minutesUpTo(facts, due, work.deadline) : open.there;
    const laid = work.isMeeting
      ? left
      : Math.min(left, Math.max(0, Math.min(room, open.there - open.promised)));
    open.promised += laid;
    left -= laid;
  }
  const [first] = worked;
  // A meeting that is over takes no time any more.
  if (first !== undefined && !(work.isMeeting && upTo.length === 0)) first.promised += left;
}
