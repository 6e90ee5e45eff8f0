import { endOfDay } from '../../domain/calendar/deadline.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { readHours } from '../../domain/settings/read-hours.ts';
import { settingNames } from '../../domain/settings/setting-table.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { describeClock } from '../../wording/sentences/describe-due.ts';
import { mayAsk, type Face } from '../face.ts';

const opening = '09:00';

/**
 * Once, when a date first means "by the end of the day": when does hers end? Enter keeps what was taken, and that is
 * remembered as an answer; left unanswered it is asked another time.
 */
export async function askHours(face: Face, due: Due): Promise<void> {
  if (due.kind !== 'day' || !mayAsk(face) || isSet(face)) return;
  const taken = describeClock(endOfDay(face.world().calendar, due.day));
  const typed = await face.ask(face.words.ask.endOfDay(taken));
  if (typed === undefined) return;
  const hours = typed.trim() === '' ? `${opening}-${taken}` : hoursTyped(typed);
  if (hours === undefined) {
    face.output.talk(face.words.ask.noHours(cleanForTerminal(typed.trim())));
    return;
  }
  const saved = await face.outside.saveSettings(
    Object.fromEntries(settingNames('hours').map((name) => [name, hours])),
  );
  if (saved.ok && typed.trim() !== '') face.output.talk(face.words.ask.hoursSet(hours));
}

function isSet({ outside }: Face): boolean {
  return [...outside.storedSettings.keys()].some((name) => name.startsWith('hours.'));
}

const clock = /^(\d{1,2})(?:[:.点點](\d\d)?)?\s*(am|pm)?$/iu;

/** `17:30`, `6pm`, 6 as the end of a day that begins at nine; or the hours whole, `10-19`. */
function hoursTyped(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const found = clock.exec(plain);
  if (!found) return readHours(plain) === undefined || plain === 'off' ? undefined : plain;
  const [, hours = '', minutes = '00', half] = found;
  const isAfternoon = half === 'pm' || (half === undefined && Number(hours) < 9);
  const hour = (Number(hours) % (half === undefined ? 24 : 12)) + (isAfternoon ? 12 : 0);
  const text24 = `${opening}-${String(hour).padStart(2, '0')}:${minutes}`;
  return readHours(text24) === undefined ? undefined : text24;
}
