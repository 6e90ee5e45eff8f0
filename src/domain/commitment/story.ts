import type { Temporal } from '../calendar/temporal.ts';
import type { Changes, Entry } from '../entries/entry.ts';
import {
  dueField,
  numberField,
  oneOf,
  partOf,
  textField,
  wallField,
  type StoredField,
} from '../entries/stored-field.ts';
import type { Gap, WorkingMinutes } from './commitment.ts';
import { noDue, type Due } from './due.ts';

/** One thing that happened to a commitment, as its story tells it. `at` is what the wall clock said. */
export type StoryEvent = { readonly at: Temporal.PlainDateTime } & (
  | { readonly kind: 'promised' | 'awaited'; readonly due: Due; readonly via?: string }
  | { readonly kind: 'corrected'; readonly due?: Due }
  | {
      readonly kind: 'moved';
      readonly due: Due;
      readonly why?: string;
      readonly wasLate: boolean;
      readonly isTold: boolean;
      readonly via?: string;
    }
  | { readonly kind: 'told'; readonly via?: string }
  | { readonly kind: 'delivered' | 'received'; readonly gap?: Gap; readonly took?: WorkingMinutes }
  /** What it was like for them, said after the delivery. */
  | { readonly kind: 'compared'; readonly gap: Gap }
  | { readonly kind: 'dropped'; readonly why?: string }
  /** Its date left the house in a letter. */
  | { readonly kind: 'mailed' }
  | { readonly kind: 'edited'; readonly fields: readonly string[] }
  /** One of the things machines had said apart is what holds; `due`: when that was about its date. */
  | {
      readonly kind: 'decided';
      readonly due?: Due;
      readonly end?: 'delivered' | 'dropped';
      readonly fields: readonly string[];
    }
  | { readonly kind: 'other'; readonly verb: string }
);

/**
 * The story of one commitment from its entries, oldest first. What a later kept wrote is told by its verb; what kept
 * itself reckoned anew, such as a date to aim for, is nothing that happened.
 */
export function tellStory(entries: readonly Entry[]): readonly StoryEvent[] {
  let isTargetHers = false;
  return entries.flatMap((entry) => {
    isTargetHers = isHersAfter(entry, isTargetHers);
    const at = wallField.read(entry.at);
    const event = eventOf(isTargetHers ? entry : withoutTarget(entry));
    const isReckoning = event.kind === 'edited' && event.fields.length === 0;
    return at === undefined || isReckoning ? [] : [{ at, ...event }];
  });
}

/** Whether the date to aim for is one she said herself. */
function isHersAfter({ changes }: Entry, before: boolean): boolean {
  const { isTargetSaid } = changes;
  return isTargetSaid === undefined ? before : isTargetSaid === true;
}

function withoutTarget(entry: Entry): Entry {
  const { target: _, ...changes } = entry.changes;
  return { ...entry, changes };
}

type Told = StoryEvent extends infer Event
  ? Event extends StoryEvent
    ? Omit<Event, 'at'>
    : never
  : never;

function eventOf({ verb, changes }: Entry): Told {
  switch (verb) {
    case 'promised':
    case 'awaited':
      return { kind: verb, due: dueIn(changes) ?? noDue, ...viaOf(changes['via']) };
    case 'corrected':
      return { kind: 'corrected', ...dueOf(changes) };
    case 'moved':
      return movedEvent(changes);
    case 'told':
      return { kind: 'told', ...viaOf(partIn(changes['told'], 'via')) };
    case 'delivered':
    case 'received':
      return { kind: verb, ...deliveryOf(changes['delivered']) };
    case 'dropped':
      return { kind: 'dropped', ...whyOf(changes['dropped']) };
    case 'edited':
      return editedEvent(changes);
    case 'mailed':
      return { kind: 'mailed' };
    case 'decided':
      return {
        kind: 'decided',
        ...dueOf(changes),
        ...endOf(changes),
        fields: fieldsToTell(Object.keys(changes)),
      };
    default:
      return { kind: 'other', verb };
  }
}

/** The company goes without saying beside whom it is for; alone it is what was mended. */
function fieldsToTell(fields: readonly string[]): readonly string[] {
  const told = [...new Set(fields.map((field) => tellsAs[field] ?? field))].filter(
    (field) => !silentFields.has(field),
  );
  return told.length === 0 ? fields.filter((field) => field === 'organisation') : told;
}

/** That an amount was said at all: what was assumed before may be the same. */
const tellsAs: { readonly [field: string]: string } = { isNeedAssumed: 'need' };

/** What goes along with a field she mended, and is nothing she typed. */
const silentFields = new Set(['isTargetSaid', 'organisation', 'chanceSaid', 'forecastMinutes']);

function editedEvent(changes: Changes): Told {
  const { gap } = deliveryOf(changes['delivered']);
  return gap === undefined
    ? { kind: 'edited', fields: fieldsToTell(Object.keys(changes)) }
    : { kind: 'compared', gap };
}

function movedEvent(changes: Changes): Told {
  const { moved, told } = changes;
  return {
    kind: 'moved',
    due: dueIn(changes) ?? noDue,
    wasLate: partIn(moved, 'wasLate') === true,
    isTold: told !== undefined && told !== null,
    ...whyOf(moved),
    ...viaOf(partIn(told, 'via')),
  };
}

const gapField = oneOf(['under', 'as', 'over'] as const);

function deliveryOf(delivered: Stored): { readonly gap?: Gap; readonly took?: WorkingMinutes } {
  const gap = readPart(gapField, partIn(delivered, 'gap'));
  const took = readPart(numberField, partIn(delivered, 'took'));
  return { ...(gap === undefined ? {} : { gap }), ...(took === undefined ? {} : { took }) };
}

function whyOf(stored: Stored): { readonly why?: string } {
  const why = readPart(textField, partIn(stored, 'why'));
  return why === undefined ? {} : { why };
}

function viaOf(stored: Stored): { readonly via?: string } {
  const via = readPart(textField, stored);
  return via === undefined ? {} : { via };
}

type Stored = Changes[string] | undefined;

function endOf({ delivered, dropped }: Changes): { readonly end?: 'delivered' | 'dropped' } {
  if ((delivered ?? null) !== null) return { end: 'delivered' };
  return (dropped ?? null) === null ? {} : { end: 'dropped' };
}

function dueOf(changes: Changes): { readonly due?: Due } {
  const due = dueIn(changes);
  return due === undefined ? {} : { due };
}

function dueIn(changes: Changes): Due | undefined {
  return readPart(dueField, changes['promised']);
}

function partIn(stored: Stored, name: string): Stored {
  return stored === undefined ? undefined : partOf(stored, name);
}

function readPart<Value>(field: StoredField<Value>, stored: Stored): Value | undefined {
  return stored === undefined ? undefined : field.read(stored);
}
