import { readHours } from '../../capture/meetings/read-hours.ts';
import type { When } from '../../capture/when/read-when.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import { dayOf, type Due } from '../../domain/commitment/due.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { describeDay } from '../../wording/sentences/describe-due.ts';
import { tellingOf } from '../printing/envelope.ts';
import { mayAsk, type Face } from '../face.ts';
import { settleReading } from '../reading/settle-reading.ts';

/** A meeting has a day and a time: a time that was left out is asked for, or it is refused. */
export async function settleMeetingTime(face: Face, when: When): Promise<Result<Due>> {
  if (when.kind === 'without-date') return refuse({ kind: 'date-missing' });
  const settled = await settleReading(face, when.read);
  if (!settled.ok) return settled;
  const { reading, text } = settled.value;
  const { due } = reading;
  if (due.kind === 'none') return refuse({ kind: 'date-missing' });
  const past = justPast(face, text, due);
  if (past !== undefined) return refuse({ kind: 'date-past', text, due: past });
  return due.kind === 'moment' ? ok(due) : askTime(face, due.day);
}

async function askTime(face: Face, day: Temporal.PlainDate): Promise<Result<Due>> {
  const missing = refuse({ kind: 'time-missing', day });
  if (!mayAsk(face)) return missing;
  const question = face.words.clock.askTime(describeDay(face.words, day, tellingOf(face)));
  const answer = (await face.ask(question))?.normalize('NFKC').trim() ?? '';
  const { from } = readHours(/^\d{1,2}$/u.test(answer) ? `${answer}点` : answer);
  if (from === undefined) return missing;
  return ok({ kind: 'moment', at: day.toPlainDateTime(from), zone: face.world().now().zone });
}

/** How many days behind us a day without a year is taken for this year's. */
const justBehind = 92;

/** `20 nov` said on the 24th is not next year's: undefined when a year was typed, or it is truly to come. */
function justPast(face: Face, text: string, due: Due): Due | undefined {
  const { wall, zone } = face.world().now();
  const day = dayOf(due, zone);
  if (day === undefined || saysYear(text)) return undefined;
  const before = day.subtract({ years: 1 });
  const ago = before.until(wall.toPlainDate()).days;
  if (ago < 0 || ago > justBehind) return undefined;
  return due.kind === 'moment'
    ? { ...due, at: due.at.subtract({ years: 1 }) }
    : { kind: 'day', day: before };
}

function saysYear(text: string): boolean {
  return /(?<!\d)\d{4}(?!\d)|\byear|'\d{2}\b|[年載载]|\d\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2}/iu.test(
    text,
  );
}
