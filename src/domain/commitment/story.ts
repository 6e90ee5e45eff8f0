import type { Temporal } from '../calendar/temporal.ts';
import type { Changes, Entry } from '../entries/entry.ts';
import { dueField, numberField, oneOf, partOf, textField, wallField, type StoredField } from '../entries/stored-field.ts';
import type { Gap, WorkingMinutes } from './commitment.ts';
import { noDue, type Due } from './due.ts';

/** One thing that happened to a commitment, as its story tells it. `at` is what the wall clock said. */
export type StoryEvent = { readonly at: Temporal.PlainDateTime } & (
  | { readonly kind: 'promised' | 'awaited'; readonly due: Due; readonly via?: string }
  | { readonly kind: 'corrected'; readonly due?: Due }
  | { readonly kind: 'moved'; readonly due: Due; readonly why?: string; readonly wasLate: boolean; readonly isTold: boolean; readonly via?: string }
  | { readonly kind: 'told'; readonly via?: string }
  | { readonly kind: 'delivered' | 'received'; readonly gap?: Gap; readonly took?: WorkingMinutes }
  /** What it was like for them, said after the delivery. */
  | { readonly kind: 'compared'; readonly gap: Gap }
  | { readonly kind: 'dropped'; readonly why?: string }
  | { readonly kind: 'edited'; readonly fields: readonly string[] }
  | { readonly kind: 'other'; readonly verb: string }
);

/** The story of one commitment from its entries, oldest first. What a later kept wrote is told by its verb. */
export function tellStory(entries: readonly Entry[]): readonly StoryEvent[] {
  return entries.flatMap((entry) => {
    const at = wallField.read(entry.at);
    return at === undefined ? [] : [{ at, ...eventOf(entry) }];
  });
}

type Told = StoryEvent extends infer Event ? (Event extends StoryEvent ? Omit<Event, 'at'> : never) : never;

function eventOf({ verb, changes }: Entry): Told {
  switch (verb) {
    case 'promised':
    case 'awaited':
      return { kind: verb, due: dueIn(changes) ?? noDue, ...found('via', textOf(changes, 'via')) };
    case 'corrected':
      return { kind: 'corrected', ...found('due', dueIn(changes)) };
    case 'moved':
      return movedEvent(changes);
    case 'told':
      return { kind: 'told', ...found('via', part(textField, changes['told'], 'via')) };
    case 'delivered':
    case 'received':
      return {
        kind: verb,
        ...found('gap', part(gapField, changes['delivered'], 'gap')),
        ...found('took', part(numberField, changes['delivered'], 'took')),
      };
    case 'dropped':
      return { kind: 'dropped', ...found('why', part(textField, changes['dropped'], 'why')) };
    case 'edited':
      return editedEvent(changes);
  }
  return { kind: 'other', verb };
}

function editedEvent(changes: Changes): Told {
  const gap = part(gapField, changes['delivered'], 'gap');
  return gap === undefined ? { kind: 'edited', fields: Object.keys(changes) } : { kind: 'compared', gap };
}

function movedEvent(changes: Changes): Told {
  const { moved, told } = changes;
  const isTold = told !== undefined && told !== null;
  return {
    kind: 'moved',
    due: dueIn(changes) ?? noDue,
    wasLate: moved !== undefined && partOf(moved, 'wasLate') === true,
    isTold,
    ...found('why', part(textField, moved, 'why')),
    ...found('via', part(textField, told, 'via')),
  };
}

const gapField = oneOf(['under', 'as', 'over'] as const);

function dueIn(changes: Changes): Due | undefined {
  const stored = changes['promised'];
  return stored === undefined ? undefined : dueField.read(stored);
}

function textOf(changes: Changes, name: string): string | undefined {
  const stored = changes[name];
  return stored === undefined ? undefined : textField.read(stored);
}

function part<Value>(field: StoredField<Value>, stored: Changes[string] | undefined, name: string): Value | undefined {
  if (stored === undefined) return undefined;
  const inside = partOf(stored, name);
  return inside === undefined ? undefined : field.read(inside);
}

/** The field to spread when there is a value, and nothing when there is none. */
function found<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [key in Name]?: Value };
}
