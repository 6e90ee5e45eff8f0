import { deadlineOf } from '../../domain/calendar/deadline.ts';
import type { Temporal } from '../../domain/calendar/temporal.ts';
import { isWorkingDay } from '../../domain/calendar/working-time.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { DayTelling } from './describe-day.ts';
import { describeDay } from './describe-day.ts';
import { describeHoliday, describeUnknownYear } from './describe-due.ts';
import type { Words } from '../words.ts';

/** What is worth saying of a date beside the date: that it is no working day, and that its year's holidays are unknown. */
export function describeDateRemarks(
  words: Words,
  due: Due,
  telling: DayTelling,
): readonly string[] {
  return [describeDayOff(words, due, telling), describeUnknownYear(words, due, telling)].filter(
    (said) => said !== undefined,
  );
}

/** "Thu 1 Oct is National Day"; a date that was said stands, but nobody may be there. */
function describeDayOff(words: Words, due: Due, telling: DayTelling): string | undefined {
  const { calendar, now } = telling;
  const day = deadlineOf(calendar, due, now.zone)?.toPlainDate();
  if (day === undefined || isWorkingDay(calendar, day)) return undefined;
  const said = describeDay(words, day, telling);
  const holiday = holidayOn(telling, day);
  return holiday === undefined
    ? words.due.isDayOff(said)
    : words.due.isHoliday(said, describeHoliday(words, holiday));
}

function holidayOn({ calendar }: DayTelling, day: Temporal.PlainDate): string | undefined {
  return calendar.off.get(day.toString());
}
