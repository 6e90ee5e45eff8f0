import { meetingDue } from '../../capture/meetings/meeting-due.ts';
import { readHours } from '../../capture/meetings/read-hours.ts';
import type { When } from '../../capture/when/read-when.ts';
import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { Due } from '../../domain/commitment/due.ts';
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
  const due = meetingDue({ due: reading.due, text }, face.world().now());
  return due.ok || due.problem.kind !== 'time-missing' ? due : askTime(face, due.problem.day);
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
