import type { Glimpse } from '../../capture/glimpse-line.ts';
import type { When } from '../../capture/when/read-when.ts';
import { endOfDay } from '../../domain/calendar/deadline.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { WorkingMinutes } from '../../domain/commitment/commitment.ts';
import type { DateRead } from '../../domain/commitment/reading.ts';
import type { AssumedNeed } from '../../domain/forecast/assumed-need.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Result } from '../../domain/result.ts';
import {
  describeClockDay,
  describeDue,
  describeMinutes,
} from '../../wording/sentences/describe-due.ts';
import type { Telling } from '../../wording/telling.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import type { Words } from '../../wording/words.ts';
import type { Chip } from './line-reading.ts';
import { faint, unsure, type ReadingVoice } from './reading-voice.ts';
import { describeAssumed } from '../../wording/sentences/describe-effort.ts';

/** The words of the promise; the one part that may be cut. */
export function whatChip({ words }: ReadingVoice, { who, what }: Glimpse): readonly Chip[] {
  if (what !== '') return [{ text: cleanForTerminal(what), mayBeCut: true }];
  return who.ok ? [faint(words.reading.noWords)] : [];
}

/** "Thu 26 Nov 12:00", or what there is instead of a date. */
export function whenChip(voice: ReadingVoice, when: Result<When>): Chip {
  const { reading } = voice.words;
  if (!when.ok) return dateProblemChip(voice, when.problem);
  if (when.value.kind === 'date') return dateChip(voice, when.value.read);
  return faint(when.value.text === undefined ? reading.noDate : reading.noDateYet);
}

/** A date that was read, is past, or may be one of several. */
export function dateChip({ words, telling }: ReadingVoice, read: DateRead): Chip {
  const { reading } = words;
  switch (read.kind) {
    case 'read':
      return { text: describeMoment(words, read.reading.due, telling) };
    case 'ambiguous': {
      const dues = read.readings.map(({ due }) => describeMoment(words, due, telling));
      return unsure(reading.whichDate(cleanForTerminal(read.text), dues));
    }
    case 'past':
      return unsure(reading.past(describeMoment(words, read.due, telling)));
    case 'none':
      return unsure(reading.notADate(cleanForTerminal(read.text), undefined));
  }
}

/** The moment alone: that it is the end of a day need not be said where room is short. */
function describeMoment(words: Words, due: Due, telling: Telling): string {
  return due.kind === 'day'
    ? describeClockDay(words, endOfDay(telling.calendar, due.day), telling)
    : describeDue(words, due, telling);
}

/** What a refused date is in a few words. */
export function dateProblemChip({ words, telling }: ReadingVoice, problem: Problem): Chip {
  const { reading } = words;
  switch (problem.kind) {
    case 'date-not-read':
      return unsure(reading.notADate(cleanForTerminal(problem.text), problem.suggestion));
    case 'date-unclear': {
      const dues = problem.readings.map(({ due }) => describeMoment(words, due, telling));
      return unsure(reading.whichDate(cleanForTerminal(problem.text), dues));
    }
    case 'date-past':
      return unsure(reading.past(describeMoment(words, problem.due, telling)));
    default:
      return faint(reading.noDate);
  }
}

/** "4h", or "half a day assumed". */
export function needChip(
  { words }: ReadingVoice,
  need: Result<WorkingMinutes | undefined>,
  assumed: () => AssumedNeed,
): Chip {
  if (!need.ok) {
    const typed = need.problem.kind === 'effort-not-read' ? need.problem.text : '';
    return unsure(words.reading.notATime(cleanForTerminal(typed)));
  }
  if (need.value !== undefined) return { text: describeMinutes(words, need.value), mayGo: true };
  return {
    ...faint(words.act.needAssumed(describeAssumed(words, assumed().minutes))),
    mayGo: true,
  };
}
