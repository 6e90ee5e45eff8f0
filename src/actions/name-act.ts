import type { Act } from '../domain/entries/act.ts';
import { standsForKey, type Entry } from '../domain/entries/entry.ts';
import { commitmentId, organisationId, personId } from '../domain/entries/ids.ts';
import type { NamedAct } from '../domain/entries/named-act.ts';
import type { LedgerReads } from './world.ts';

/** Looks up what each entry of an act is about, so that it can be told in words. */
export function nameAct(reads: LedgerReads, act: Act): NamedAct {
  const told: Told = { reads, entries: eachOnce(act.entries) };
  const meeting = told.entries.find((entry) => tookPlace(told, entry));
  // That a meeting was written down and that it took place is one thing, told once.
  const facts = told.entries
    .filter((entry) => entry === meeting || entry.entityId !== meeting?.entityId)
    .filter((entry) => !isAimedAlong(told, entry))
    .map((entry) =>
      entry === meeting
        ? { verb: 'met', about: aboutMeeting(told, entry) }
        : { verb: entry.verb, about: aboutOf(told, entry) },
    );
  return { act, facts };
}

/** A date to aim for that kept worked out anew because of what else was done is nothing she did. */
function isAimedAlong({ entries }: Told, { verb, entity, changes }: Entry): boolean {
  const fields = Object.keys(changes);
  const isAim = verb === 'edited' && entity === 'commitment' && fields.join(' ') === 'target';
  return isAim && entries.length > 1;
}

/** The entries of one act, and the ledger to look up what they are about. */
type Told = { readonly reads: LedgerReads; readonly entries: readonly Entry[] };

/** What was emptied and said anew counts once, where it stood at first, as it was said last. */
function eachOnce(entries: readonly Entry[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const root = entry.parents[standsForKey]?.[0] ?? entry.id;
    if (!found.has(root) || Object.keys(entry.changes).length > 0) found.set(root, entry);
  }
  return [...found.values()];
}

function tookPlace(told: Told, { entity, entityId, verb }: Entry): boolean {
  if (entity !== 'commitment' || verb !== 'delivered') return false;
  const known = told.reads.commitment(commitmentId(entityId));
  return (known?.kind ?? textOf(told, entityId, 'kind')) === 'meeting';
}

/** "Jane: status call". */
function aboutMeeting(told: Told, { entityId }: Entry): string {
  const known = told.reads.commitment(commitmentId(entityId));
  const made = told.entries.find((entry) => entry.entityId === entityId && 'who' in entry.changes);
  const who = known?.who ?? (made ? listIn(made, 'who').map(String) : []);
  const names = who.map((id) => nameOfPerson(told, id)).filter((name) => name !== '');
  const what = known?.what ?? textOf(told, entityId, 'what');
  return names.length === 0 ? what : `${names.join(', ')}: ${what}`;
}

function nameOfPerson(told: Told, id: string): string {
  return told.reads.person(personId(id))?.name ?? textOf(told, id, 'name');
}

/** What an act made is gone from the ledger while it is undone: then its own entries say the words. */
function aboutOf(told: Told, entry: Entry): string {
  const { reads } = told;
  const { entityId } = entry;
  switch (entry.entity) {
    case 'commitment': {
      const known = reads.commitment(commitmentId(entityId));
      return known
        ? `${known.handle} ${known.what}`
        : `${textOf(told, entityId, 'handle')} ${textOf(told, entityId, 'what')}`.trim();
    }
    case 'person':
      return nameOfPerson(told, entityId);
    case 'organisation':
      return reads.organisation(organisationId(entityId))?.name ?? textOf(told, entityId, 'name');
    case 'capture':
      // The entry that closes a line does not repeat its words.
      return `${textOf(told, entityId, 'handle')} ${textOf(told, entityId, 'text')}`.trim();
    case 'import':
      return String(listIn(entry, 'acts').length);
    default:
      return textIn(entry, 'text') || textOf(told, entityId, 'text');
  }
}

/** A field of a thing as the act wrote it, or as anything did that still counts, or as it was said at all. */
function textOf({ reads, entries }: Told, entityId: string, field: string): string {
  const own = entries.filter((entry) => entry.entityId === entityId);
  const isSaid = (entry: Entry): boolean => textIn(entry, field) !== '';
  const said =
    [...own, ...reads.story(entityId)].find(isSaid) ?? reads.wholeStory(entityId).find(isSaid);
  return said === undefined ? '' : textIn(said, field);
}

function listIn(entry: Entry, field: string): readonly unknown[] {
  const value = entry.changes[field];
  return Array.isArray(value) ? value : [];
}

function textIn(entry: Entry, field: string): string {
  const value = entry.changes[field];
  return typeof value === 'string' ? value : '';
}
