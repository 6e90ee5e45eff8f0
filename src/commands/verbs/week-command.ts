import { prepareWeek } from '../../actions/prepare-week.ts';
import { ownDayOff } from '../../domain/calendar/work-calendar-from-settings.ts';
import { fitsFilter } from '../../domain/review/list-filter.ts';
import { isEmptyWeek, weekWith, type Week, type WeekDay } from '../../domain/review/week.ts';
import type { TimedCommitment } from '../../domain/review/timed-commitment.ts';
import type { BarSigns } from '../../wording/pages/load-bar.ts';
import { weekLines } from '../../wording/pages/week-lines.ts';
import type { VerbLine } from '../flag-table.ts';
import type { ExitCode, Face } from '../face.ts';
import { commitmentJson } from '../printing/commitment-json.ts';
import { printEnvelope, tellingOf } from '../printing/envelope.ts';
import type { Json, JsonObject } from '../printing/json.ts';
import { printLines } from '../printing/paint.ts';
import { tallyJson } from '../printing/tally-json.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';

/** `kept week [WORDS]`: the next ten working days with their load and what falls on them, and this week so far. */
export async function runWeek(face: Face, { words }: VerbLine): Promise<ExitCode> {
  const world = face.world();
  const week = fitting(face, prepareWeek(world), words);
  if (face.common.json) {
    printEnvelope(face, { week: weekJson(face, week) });
    return 0;
  }
  if (isEmptyWeek(week)) sayEmpty(face, words);
  const page = { cells: face.output.columns, names: world.ledger, bars: barsOf(face) };
  printLines(
    face,
    weekLines(face.words, week, page).map(({ line }) => line),
  );
  return 0;
}

/** Nothing fits the words, or nothing is there yet: then how the days fill. */
function sayEmpty({ words, output }: Face, typed: readonly string[]): void {
  const { week, look } = words;
  const lines =
    typed.length > 0 ? [look.nothingFits(cleanForTerminal(typed.join(' ')))] : week.empty;
  for (const line of lines) output.talk(line);
}

/** With words, only what is of that client, person or work; the load of the days stays whole. */
function fitting(face: Face, week: Week, typed: readonly string[]): Week {
  const words = typed.flatMap((word) => word.toLowerCase().split(/\s+/u)).filter(Boolean);
  if (words.length === 0) return week;
  const telling = tellingOf(face);
  return weekWith(week, (commitment) =>
    fitsFilter({ words }, { named: telling.nameOf(commitment), state: '', context: telling }),
  );
}

/** Signs that every reader of a pipe has; on a terminal as the screen draws them. */
function barsOf(face: Face): BarSigns {
  if (!face.output.isOutTerminal) return 'ascii';
  const { glyphs } = face.world().settings.screen;
  return glyphs === 'fine' || (glyphs === 'auto' && face.language === 'en') ? 'blocks' : 'ascii';
}

function weekJson(face: Face, { days, late, back }: Week): JsonObject {
  const telling = tellingOf(face);
  const itemJson = ({ commitment, forecast }: TimedCommitment): Json =>
    commitmentJson(commitment, telling, forecast);
  const plainItem = (commitment: TimedCommitment['commitment']): Json =>
    commitmentJson(commitment, telling);
  return {
    days: days.map((day) => ({ ...dayJson(day), items: day.falls.map(itemJson) })),
    late: late.map(itemJson),
    back: {
      from: back.from.toString(),
      ...tallyJson(back.tally),
      delivered: back.delivered.map(({ commitment, outcome }) => ({
        ...commitmentJson(commitment, telling),
        outcome: outcome === 'moved' ? 'movedWithNotice' : outcome,
      })),
      received: back.received.map(plainItem),
      moved: back.moved.map(plainItem),
      lastWeek: tallyJson(back.lastWeek),
    },
  };
}

/** Working time in whole minutes; `there` is what is left of today. */
function dayJson(day: WeekDay): JsonObject {
  const date = day.day.toString();
  switch (day.kind) {
    case 'worked':
      return { day: date, kind: 'worked', there: day.there, promised: Math.round(day.promised) };
    case 'holiday':
      return day.name === ownDayOff
        ? { day: date, kind: 'off' }
        : { day: date, kind: 'holiday', name: day.name };
    case 'free':
      return { day: date, kind: 'free' };
  }
}
