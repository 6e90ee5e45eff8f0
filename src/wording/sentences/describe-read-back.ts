import type { DateReading } from '../../domain/commitment/reading.ts';
import type { Commitment, CommitmentId } from '../../domain/commitment/commitment.ts';
import type { Forecast } from '../../domain/forecast/forecast.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeWho } from './describe-commitment.ts';
import { describeDateSaid } from './describe-date-said.ts';
import { describeDateRemarks } from './describe-date-remarks.ts';
import type { AssumedNeed } from '../../domain/forecast/assumed-need.ts';
import { describeMinutes } from './describe-due.ts';
import { describeExtras, type Extras } from './describe-extras.ts';
import { roundRoom } from '../spoken-moment.ts';
import type { Telling } from '../telling.ts';
import type { Words } from '../words.ts';
import { describeAssumed } from './describe-effort.ts';

/** Everything a read-back speaks of. */
export type ReadBack = {
  readonly commitment: Commitment;
  readonly reading?: DateReading & { readonly text: string; readonly isMarked: boolean };
  readonly forecast?: Forecast;
  /** The noun whose past gave the assumed need; absent when it is the plain half day. */
  readonly needNoun?: string;
  /** What was typed beyond that. */
  readonly extras?: Extras;
  readonly newPeople: readonly Person[];
  readonly newOrganisations: readonly Organisation[];
};

/**
 * Two lines, always: who and what; then the full date, how far, how much work, how much room. Below them whatever else was
 * typed, who is new, and what is odd about the date.
 */
export function describeReadBack(
  words: Words,
  back: ReadBack,
  telling: Telling,
): readonly string[] {
  const { commitment } = back;
  return [
    `${commitment.handle}  ${headOf(words, commitment, telling)}`,
    `    ${words.act.sentences(factsOf(words, back, telling))}`,
    ...[
      ...extrasOf(words, back, telling),
      ...describeNew(words, back, telling),
      ...describeDateRemarks(words, commitment.promised, telling),
    ].map((line) => `    ${line}`),
  ];
}

/** The date stands first; that there is none stands last, because it ends with what to type. */
function factsOf(words: Words, back: ReadBack, telling: Telling): readonly string[] {
  const when = whenOf(words, back, telling);
  const rest = [...workOf(words, back), ...linksOf(words, back.commitment, telling)];
  return back.commitment.promised.kind === 'none' ? [...rest, ...when] : [...when, ...rest];
}

function headOf(words: Words, commitment: Commitment, telling: Telling): string {
  const who = describeWho(words, telling.nameOf(commitment));
  const what = cleanForTerminal(commitment.what);
  const theyGet =
    commitment.theyGet === undefined ? '' : ` (${cleanForTerminal(commitment.theyGet)})`;
  const head = commitment.direction === 'mine' ? words.act.promiseHead : words.act.waitHead;
  return head(who, what + theyGet);
}

function whenOf(
  words: Words,
  { commitment, reading }: ReadBack,
  telling: Telling,
): readonly string[] {
  const { promised, direction, handle } = commitment;
  if (promised.kind === 'none') {
    return [direction === 'mine' ? words.act.noDateYet(handle) : words.act.noDateYetWait(handle)];
  }
  const isTaken = reading !== undefined && !reading.isMarked;
  // A convention that decided for her is seen best beside the words it decided on.
  const isDecided = reading !== undefined && reading.isMarked && !reading.sure;
  const said = {
    due: promised,
    ...(reading ? { reading } : {}),
    ...(isDecided ? { typed: reading.text } : {}),
  };
  const by = words.act.by(describeDateSaid(words, said, telling));
  return isTaken ? [by, words.act.takenAsDate(cleanForTerminal(reading.text))] : [by];
}

function workOf(words: Words, { commitment, forecast, needNoun }: ReadBack): readonly string[] {
  if (commitment.direction === 'theirs' || commitment.need === undefined) return [];
  const { need: minutes, isNeedAssumed } = commitment;
  const need = isNeedAssumed ? describeAssumed(words, minutes) : describeMinutes(words, minutes);
  const work = commitment.isNeedAssumed
    ? needNoun === undefined
      ? words.act.needAssumed(need)
      : words.act.needFromRecord(need, cleanForTerminal(needNoun))
    : words.act.needSaid(need);
  const room = forecast?.spare === undefined ? undefined : describeRoom(words, forecast.spare);
  return [words.act.workAndRoom(work, room)];
}

/** "Half a day assumed, as your decks usually take." */
export function describeAssumedNeed(words: Words, assumed: AssumedNeed): string {
  const need = describeAssumed(words, assumed.minutes);
  const said =
    assumed.kind === 'own-past'
      ? words.act.needFromRecord(need, cleanForTerminal(assumed.noun))
      : words.act.needAssumed(need);
  return words.act.workAndRoom(said, undefined);
}

/** The working time between the likely finish and the promised moment, or how much is missing. */
function describeRoom(words: Words, spare: number): string {
  return spare >= 0
    ? words.act.spare(roundRoom(words, spare))
    : words.act.short(roundRoom(words, spare));
}

function linksOf(words: Words, commitment: Commitment, telling: Telling): readonly string[] {
  const { serves, after } = commitment;
  const handles = (ids: readonly CommitmentId[]): string =>
    ids.map((id) => telling.handleOf(id)).join(', ');
  return [
    ...(serves.length > 0 ? [words.act.serves(handles(serves))] : []),
    ...(after.length > 0 ? [words.act.comesAfter(handles(after))] : []),
  ];
}

function extrasOf(
  words: Words,
  { extras, commitment }: ReadBack,
  telling: Telling,
): readonly string[] {
  const owner = telling.nameOf(commitment).owner?.name;
  const all = extras && { ...extras, ...(owner === undefined ? {} : { ownerName: owner }) };
  const said = all === undefined ? [] : describeExtras(words, all, telling);
  return said.length === 0 ? [] : [words.act.sentences(said)];
}

/** Who is new, so that a slip in a name is seen at once. */
export function describeNew(
  words: Words,
  { newPeople, newOrganisations }: Pick<ReadBack, 'newPeople' | 'newOrganisations'>,
  telling: Telling,
): readonly string[] {
  const people = newPeople.map((person) => {
    const organisation = person.organisation && telling.organisationOf(person.organisation);
    return words.act.newPerson(
      cleanForTerminal(person.name),
      organisation && cleanForTerminal(organisation.name),
    );
  });
  const companies = newOrganisations.map(({ name, side }) =>
    words.act.newOrganisation(cleanForTerminal(name), side),
  );
  const all = [...people, ...companies];
  return all.length > 0 ? [words.act.sentences(all)] : [];
}
