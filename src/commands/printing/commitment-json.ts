import { deadlineOf } from '../../domain/calendar/deadline.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { isPast, type MoveContext } from '../../domain/decisions/move.ts';
import {
  spokenTenth,
  type Forecast,
  type ForecastState,
  type SayDate,
} from '../../domain/forecast/forecast.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { Telling } from '../../wording/telling.ts';
import { conflictsJson } from './conflict-json.ts';
import { dueJson, offsetText } from './due-json.ts';
import type { JsonObject } from './json.ts';

/** The word for where an item stands. */
export type ItemState = ForecastState | 'late' | 'undated' | 'delivered' | 'dropped';

/** A commitment as `--json` shows it (ux, sections 4 and 13). What is not known is absent, never null. */
export function commitmentJson(c: Commitment, telling: Telling, forecast?: Forecast): JsonObject {
  const { people, organisation, owner } = telling.nameOf(c);
  return {
    id: c.id,
    handle: c.handle,
    direction: c.direction,
    state: stateOf(c, telling, forecast),
    who: people.map(({ id, name }) => ({ id, name })),
    client: organisation ? { id: organisation.id, name: organisation.name } : undefined,
    what: c.what,
    as: c.theyGet,
    ...dueJson(c.promised),
    target: c.target === undefined ? undefined : momentOf(c.target, telling),
    need: c.need,
    for: c.serves.length > 0 ? c.serves.map(telling.handleOf) : undefined,
    after: c.after.length > 0 ? c.after.map(telling.handleOf) : undefined,
    job: c.job,
    owner: owner?.name,
    via: c.via,
    conflicts: c.conflicts && conflictsJson(c.conflicts, telling),
    ...closedJson(c, telling),
  };
}

/** The one word for where it stands; one without a forecast (a wait, a note to oneself) is `ok` until it is late. */
export function stateOf(
  commitment: Commitment,
  present: MoveContext,
  forecast: Forecast | undefined,
): ItemState {
  if (commitment.standing.kind !== 'open') return commitment.standing.kind;
  if (commitment.promised.kind === 'none') return 'undated';
  if (isPast(commitment.promised, present)) return 'late';
  // An answer or a report takes minutes: what matters of it is the time that is left.
  if (commitment.kind === 'reply' || commitment.kind === 'report') return 'ok';
  return forecast?.state ?? 'ok';
}

/** An unread line stands in lists beside the others. */
export function unreadJson(line: UnreadLine): JsonObject {
  return {
    id: line.id,
    handle: line.handle,
    direction: line.verb === 'wait' ? 'theirs' : 'mine',
    state: 'unread',
    who: [],
    what: line.text,
  };
}

/** A forecast as `--json` shows it; working time in whole minutes. */
export function forecastJson(forecast: Forecast, zone: string): JsonObject {
  const handles = forecast.because.flatMap((reason) =>
    reason.kind === 'before-it'
      ? reason.items.map((item) => item.handle)
      : reason.kind === 'waits-on'
        ? [reason.handle]
        : [],
  );
  return {
    state: forecast.state,
    chance: forecast.chance === undefined ? undefined : hundredth(forecast.chance),
    tenth: forecast.chance === undefined ? undefined : spokenTenth(forecast.chance),
    finish: offsetText(forecast.finish, zone),
    spare: forecast.spare === undefined ? undefined : Math.round(forecast.spare),
    say: forecast.say && sayJson(forecast.say, zone),
    target: targetText(forecast.target ?? forecast.say?.target, zone),
    because: handles,
  };
}

/** A date that could be said, with its chance. */
export function sayJson({ at, chance }: SayDate, zone: string): JsonObject {
  return { at: offsetText(at, zone), chance: hundredth(chance) };
}

function closedJson({ standing }: Commitment, { now }: MoveContext): JsonObject {
  switch (standing.kind) {
    case 'open':
      return {};
    case 'delivered':
      return {
        delivered: offsetText(standing.at, now.zone),
        gap: standing.gap,
        took: standing.took,
      };
    case 'dropped':
      return { dropped: offsetText(standing.at, now.zone), why: standing.why };
  }
}

function momentOf(due: Due, context: MoveContext): string | undefined {
  const at = deadlineOf(context.calendar, due, context.now.zone);
  return at && offsetText(at, context.now.zone);
}

function hundredth(chance: number): number {
  return Math.round(chance * 100) / 100;
}

function targetText(target: Temporal.PlainDateTime | undefined, zone: string): string | undefined {
  return target && offsetText(target, zone);
}
