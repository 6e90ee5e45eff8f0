import type { Glimpse } from '../../capture/glimpse-line.ts';
import type { When } from '../../capture/when/read-when.ts';
import { endOfDay } from '../../domain/calendar/deadline.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { WorkingMinutes } from '../../domain/commitment/commitment.ts';
import type { DateRead } from '../../domain/commitment/reading.ts';
import type { AssumedNeed } from '../../domain/forecast/assumed-need.ts';
import type { OrganisationSaid, WhoSaid } from '../../domain/people/who-said.ts';
import type { PersonCandidate, Problem } from '../../domain/problem.ts';
import type { Result } from '../../domain/result.ts';
import { meant } from '../../wording/meaning.ts';
import { organisationName, personName, type Names } from '../../wording/names.ts';
import { describePerson } from '../../wording/sentences/describe-commitment.ts';
import {
  describeClockDay,
  describeDue,
  describeMinutes,
} from '../../wording/sentences/describe-due.ts';
import type { Telling } from '../../wording/telling.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import type { Words } from '../../wording/words.ts';
import type { Chip } from './line-reading.ts';

/** With what a line is put into words. */
export type ReadingVoice = {
  readonly words: Words;
  readonly names: Names;
  readonly telling: Telling;
};

/** "Jane Li, Acme", or in words what is missing. */
export function whoChip({ words, names }: ReadingVoice, who: Result<WhoSaid>): Chip {
  if (who.ok) return { text: describeWhoSaid(words, names, who.value) };
  const { reading } = words;
  const { problem } = who;
  switch (problem.kind) {
    case 'person-unknown':
      return unsure(reading.nobodyCalled(shown(problem.typed), namesOf(words, problem.candidates)));
    case 'person-unclear':
      return unsure(
        reading.severalCalled(shown(problem.typed), namesOf(words, problem.candidates)),
      );
    default:
      return faint(reading.noPerson);
  }
}

function describeWhoSaid(words: Words, names: Names, { people, organisation }: WhoSaid): string {
  const company = organisation && companyName(names, organisation);
  if (people.length === 0) return company ?? words.act.myself;
  const isNew = people.some(({ kind }) => kind === 'new');
  const all = words.act.names(
    people.map((one) => (one.kind === 'new' ? shown(one.name) : personName(names, one.id))),
  );
  const who = company === undefined || company === '' ? all : words.act.nameAt(all, company);
  return isNew ? words.reading.newPerson(who) : who;
}

function companyName(names: Names, said: OrganisationSaid): string {
  return said.kind === 'new' ? shown(said.name) : organisationName(names, said.id);
}

function namesOf(words: Words, candidates: readonly PersonCandidate[]): readonly string[] {
  return candidates
    .slice(0, 3)
    .map(({ person, organisation }) => describePerson(words, person, organisation));
}

/** The words of the promise; the one part that may be cut. */
export function whatChip({ words }: ReadingVoice, { who, what }: Glimpse): readonly Chip[] {
  if (what !== '') return [{ text: shown(what), mayBeCut: true }];
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
      const dues = read.readings.map(({ due }) => describeDue(words, due, telling));
      return unsure(reading.whichDate(shown(read.text), dues));
    }
    case 'past':
      return unsure(reading.past(describeDue(words, read.due, telling)));
    case 'none':
      return unsure(reading.notADate(shown(read.text), undefined));
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
      return unsure(reading.notADate(shown(problem.text), problem.suggestion));
    case 'date-unclear': {
      const dues = problem.readings.map(({ due }) => describeDue(words, due, telling));
      return unsure(reading.whichDate(shown(problem.text), dues));
    }
    case 'date-past':
      return unsure(reading.past(describeDue(words, problem.due, telling)));
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
    return unsure(words.reading.notATime(shown(typed)));
  }
  if (need.value !== undefined) return { text: describeMinutes(words, need.value), mayGo: true };
  return {
    ...faint(words.act.needAssumed(describeMinutes(words, assumed().minutes))),
    mayGo: true,
  };
}

function unsure(text: string): Chip {
  return meant('warn', text);
}

function faint(text: string): Chip {
  return meant('faint', text);
}

function shown(text: string): string {
  return cleanForTerminal(text);
}
