declare const entryBrand: unique symbol;
declare const actBrand: unique symbol;
export type EntryId = string & { readonly [entryBrand]: true };
export type ActId = string & { readonly [actBrand]: true };

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Field by field, what an entry sets. `null` takes a field back. */
export type Changes = { readonly [field: string]: JsonValue };

type EntityKind =
  | 'commitment'
  | 'person'
  | 'organisation'
  | 'note'
  | 'capture'
  | 'act'
  | 'import'
  | 'erasure';

/** What the user did, in the past tense. Kept as plain text in the ledger: a later kept may know more. */
type Verb =
  | 'promised'
  | 'awaited'
  | 'corrected'
  | 'edited'
  | 'decided'
  | 'moved'
  | 'told'
  | 'mailed'
  | 'delivered'
  | 'received'
  | 'dropped'
  | 'noted'
  | 'met-person'
  | 'met-organisation'
  | 'captured'
  | 'closed'
  | 'imported'
  | 'erased'
  | 'undone'
  | 'redone';

/** A fact a decision leads to; the ledger adds who, when, and which entries it replaces. */
export type Fact = {
  readonly verb: Verb;
  readonly entity: EntityKind;
  readonly entityId: string;
  readonly changes: Changes;
};

/** One fact an act recorded, as it stands in the ledger for good. */
export type Entry = {
  readonly id: EntryId;
  /** The act (one command) it belongs to. */
  readonly act: ActId;
  readonly device: string;
  /** 1, 2, 3 ... without gaps for each device. */
  readonly seq: number;
  /** Hybrid logical clock: sorts as text, never runs backwards. Orders the display only. */
  readonly hlc: string;
  /** What the wall clock said, without offset (`2026-11-24T08:40:00`), and in which zone. */
  readonly at: string;
  readonly zone: string;
  readonly actor: string;
  readonly verb: string;
  readonly entity: string;
  readonly entityId: string;
  readonly changes: Changes;
  /** For each field changed, the entries it replaces, as its writer saw them. */
  readonly parents: { readonly [field: string]: readonly EntryId[] };
  /** Entry format. Later ones are kept and passed on, never dropped. */
  readonly v: number;
};

export const entryFormat = 1;

/**
 * Where an entry that takes an emptied one's place says which: among its parents, under a name no field has.
 * What was written later names the emptied one as what it replaced, and means this one.
 */
export const standsForKey = '*';
