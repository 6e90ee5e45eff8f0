import { today } from '../domain/calendar/now.ts';
import type { CalendarEvent } from '../domain/calendar-events/calendar-event.ts';
import { eventOf, type EventContext } from '../domain/calendar-events/event-of.ts';
import { readEventHistory, type EventHistory } from '../domain/calendar-events/event-history.ts';
import { hidingOf } from '../domain/calendar-events/hide-names.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import { nameCommitment } from '../domain/commitment/named-commitment.ts';
import { foldCommitment } from '../domain/entries/commitment-fields.ts';
import { commitmentId } from '../domain/entries/ids.ts';
import type { Entry } from '../domain/entries/entry.ts';
import type { LedgerReads, World } from './world.ts';

/** `shown`: in words and beside them; `hidden`: nobody who looks over her shoulder reads one. */
export type CalendarNames = 'shown' | 'hidden';

/** What ended longer ago is no longer told to the calendar: it has learnt it by now. */
const daysAfter = 60;

/** Everything open that has a date, and what ended lately, so that a calendar that had it knows. */
export function gatherCalendar(
  { ledger, now }: Pick<World, 'ledger' | 'now'>,
  entries: Iterable<Entry>,
  names: CalendarNames,
): readonly CalendarEvent[] {
  const since = `${today(now()).subtract({ days: daysAfter }).toString()}T00:00`;
  const history = readEventHistory(entries);
  const context = { sequenceOf: history.sequenceOf, ...namesIn(ledger, names) };
  const eventsOf = (items: readonly Commitment[]) =>
    items.flatMap((one) => eventOf(one, context) ?? []);
  const gone = eventsOf(undoneSince(ledger, history, since));
  return [
    ...eventsOf([...ledger.openCommitments(), ...ledger.closedSince(since)]),
    ...gone.map((event) => ({ ...event, state: 'cancelled' as const })),
  ];
}

/** What was made and then undone: the ledger knows it no more, but a calendar may. */
function undoneSince(
  ledger: Pick<LedgerReads, 'commitment'>,
  { made }: EventHistory,
  since: string,
): readonly Commitment[] {
  const undone = made.filter(
    ({ at, entityId }) => at >= since && ledger.commitment(commitmentId(entityId)) === undefined,
  );
  return undone.flatMap(
    ({ entityId, changes }) => foldCommitment(commitmentId(entityId), changes) ?? [],
  );
}

/** These alone, to hand on to whom they are with: in their own words, without a name beside them. */
export function gatherEvents(
  items: readonly Commitment[],
  entries: Iterable<Entry>,
): readonly CalendarEvent[] {
  const context = {
    sequenceOf: readEventHistory(entries).sequenceOf,
    clean: asItIs,
    namesOf: () => undefined,
  };
  return items.flatMap((one) => eventOf(one, context) ?? []);
}

/** What was agreed at a meeting, each with who does it. */
export function gatherSteps(
  items: readonly Commitment[],
  entries: Iterable<Entry>,
  whoDoes: (item: Commitment) => readonly string[] | undefined,
): readonly CalendarEvent[] {
  const context = {
    sequenceOf: readEventHistory(entries).sequenceOf,
    clean: asItIs,
    namesOf: whoDoes,
  };
  return items.flatMap((one) => {
    const event = eventOf(one, context);
    return event ? [{ ...event, kind: 'step' as const }] : [];
  });
}

const asItIs = (text: string): string => text;

function namesIn(
  ledger: Pick<LedgerReads, 'people' | 'organisations' | 'person' | 'organisation'>,
  names: CalendarNames,
): Omit<EventContext, 'sequenceOf'> {
  if (names === 'shown') return { clean: asItIs, namesOf: (one) => namesBeside(ledger, one) };
  const clean = hidingOf([
    ...ledger.people().flatMap(({ name, nicknames }) => [name, ...nicknames]),
    ...ledger.organisations().map(({ name }) => name),
  ]);
  return { clean, namesOf: () => undefined };
}

function namesBeside(
  ledger: Pick<LedgerReads, 'person' | 'organisation'>,
  commitment: Commitment,
): readonly string[] | undefined {
  const { people, organisation } = nameCommitment(ledger, commitment);
  const names = [...people.map(({ name }) => name), ...(organisation ? [organisation.name] : [])];
  return names.length === 0 ? undefined : names;
}
