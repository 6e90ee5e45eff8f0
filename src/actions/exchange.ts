import type { Entry } from '../domain/entries/entry.ts';
import type { Result } from '../domain/result.ts';

/** What leaves the ledger whole and comes into it: kept's own format, as text. */
export type Exchange = {
  /** One JSON object over many lines, an entry a line. */
  readonly exportLines: (entries: Iterable<Entry>, about: ExportAbout) => Iterable<string>;
  /** The entries of an export; refused whole when any of it cannot be read. `path` is what it is called. */
  readonly readExport: (text: string, path: string) => Result<readonly Entry[]>;
};

/** When an export was made, by the wall clock, and by which kept. */
export type ExportAbout = { readonly at: string; readonly zone: string; readonly version: string };
