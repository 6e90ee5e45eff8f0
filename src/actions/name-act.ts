import type { Act } from '../domain/entries/act.ts';
import type { Entry } from '../domain/entries/entry.ts';
import { commitmentId, organisationId, personId } from '../domain/entries/ids.ts';
import type { NamedAct } from '../domain/entries/named-act.ts';
import type { LedgerReads } from './world.ts';

/** Looks up what each entry of an act is about, so that it can be told in words. */
export function nameAct(reads: LedgerReads, act: Act): NamedAct {
  return {
    act,
    facts: act.entries.map((entry) => ({ verb: entry.verb, about: aboutOf(reads, entry) })),
  };
}

/** What an act made is gone from the ledger while it is undone: then its own entry says the words. */
function aboutOf(reads: LedgerReads, entry: Entry): string {
  switch (entry.entity) {
    case 'commitment': {
      const known = reads.commitment(commitmentId(entry.entityId));
      return known
        ? `${known.handle} ${known.what}`
        : `${textIn(entry, 'handle')} ${textIn(entry, 'what')}`.trim();
    }
    case 'person':
      return reads.person(personId(entry.entityId))?.name ?? textIn(entry, 'name');
    case 'organisation':
      return reads.organisation(organisationId(entry.entityId))?.name ?? textIn(entry, 'name');
    case 'capture': {
      // The entry that closes a line does not repeat its words.
      const kept = textIn(entry, 'text') === '' ? reads.story(entry.entityId)[0] : undefined;
      const told = kept ?? entry;
      return `${textIn(told, 'handle')} ${textIn(told, 'text')}`.trim();
    }
    case 'import':
      return String(listIn(entry, 'acts').length);
    default:
      return textIn(entry, 'text');
  }
}

function listIn(entry: Entry, field: string): readonly unknown[] {
  const value = entry.changes[field];
  return Array.isArray(value) ? value : [];
}

function textIn(entry: Entry, field: string): string {
  const value = entry.changes[field];
  return typeof value === 'string' ? value : '';
}
