import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { Standing } from '../../domain/commitment/commitment.ts';
import type {
  ShownConflict,
  ShownSide,
  SideValue,
} from '../../domain/commitment/shown-conflict.ts';
import { nameConflict } from './name-conflict.ts';
import { organisationName, personName, type Names } from '../names.ts';
import { longDue, longWhen, shortDue } from '../short-when.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Words } from '../words.ts';
import { describeMinutes } from './describe-effort.ts';

/** What a side is put into words with; `now` is the home wall clock. */
export type ConflictContext = {
  readonly names: Names;
  readonly now: { readonly wall: Temporal.PlainDateTime; readonly zone?: string };
};

/** The state of a line that waits for a decision: "TWO DATES: Fri 17:00 imported". The date that holds stands beside it. */
export function describeUndecided(
  words: Words,
  conflict: ShownConflict,
  context: ConflictContext,
): string {
  const { sides, about } = conflict;
  const beside = about === 'promised' ? sides.slice(1) : sides;
  return words.conflict.stated(
    nameConflict(words, conflict),
    beside.map((side) =>
      words.conflict.sided(describeSideBriefly(words, side.value, context), whereFrom(words, side)),
    ),
  );
}

/** Who wrote a side, where and when. */
export function describeSideFrom(words: Words, side: ShownSide, { now }: ConflictContext): string {
  const when = side.at && longWhen(words.morning, side.at, now.wall);
  return words.conflict.by(whereFrom(words, side), cleanForTerminal(side.actor), when);
}

/** What a side says, in full. */
export function describeSide(words: Words, value: SideValue, context: ConflictContext): string {
  const { values } = words.conflict;
  switch (value.kind) {
    case 'due':
      return longDue(words.morning, value.due, context.now);
    case 'minutes':
      return describeMinutes(words, value.minutes);
    case 'people':
      return peopleIn(words, value, context.names);
    case 'standing':
      return standingIn(words, value.standing, context);
    case 'items':
      return value.handles.length === 0 ? values.nothing : value.handles.join(' ');
    case 'flag':
      return value.isOn ? values.yes : values.no;
    case 'text':
      return cleanForTerminal(value.text);
    case 'nothing':
      return values.nothing;
  }
}

/** The same as short as it stays clear. */
export function describeSideBriefly(
  words: Words,
  value: SideValue,
  context: ConflictContext,
): string {
  const { wall } = context.now;
  if (value.kind === 'standing' && value.standing.kind !== 'open')
    return words.look.states[value.standing.kind];
  return value.kind === 'due'
    ? shortDue(words.morning, value.due, wall)
    : describeSide(words, value, context);
}

function whereFrom({ conflict }: Words, { isImported }: ShownSide): string {
  return isImported ? conflict.imported : conflict.here;
}

function peopleIn(
  { act, conflict }: Words,
  { who, organisation }: SideValue & { kind: 'people' },
  names: Names,
): string {
  const people = who.map((id) => personName(names, id)).filter((name) => name !== '');
  const company = organisationName(names, organisation);
  if (people.length === 0) return company === '' ? conflict.values.nobody : company;
  return company === '' ? act.names(people) : act.personAt(act.names(people), company);
}

function standingIn(
  { detail, conflict, morning }: Words,
  standing: Standing,
  { now }: ConflictContext,
): string {
  if (standing.kind === 'open') return conflict.values.open;
  const when = longWhen(morning, standing.at, now.wall);
  return standing.kind === 'delivered'
    ? detail.delivered(when, standing.gap)
    : detail.dropped(when, standing.why && cleanForTerminal(standing.why));
}
