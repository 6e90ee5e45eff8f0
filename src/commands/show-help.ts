import type { Language } from '../domain/language.ts';
import {
  describeHelp,
  describeVerbHelp,
  type VerbShown,
} from '../wording/sentences/describe-help.ts';
import { loadHelp } from '../wording/help-words.ts';
import { flagTable } from './flag-table.ts';
import { brokenText } from './printing/break-lines.ts';
import type { Output } from './face.ts';
import { verbTable, type VerbRow } from './verb-table.ts';

/** Help is laid out for this; a narrower terminal breaks its lines once more. */
const helpCells = 80;

/** Prints the help of a verb, or the overview of all. */
export async function showHelp(
  { out, columns = helpCells }: Output,
  language: Language,
  row: VerbRow | undefined,
): Promise<void> {
  const help = await loadHelp(language);
  const text = row ? describeVerbHelp(help, shown(row)) : describeHelp(help, verbTable.map(shown));
  out(brokenText(text, columns));
}

function shown(row: VerbRow): VerbShown {
  const flags = row.flags.map((name) => ({
    name,
    takes: row.bare?.includes(name) ? '' : flagTable[name],
  }));
  return { name: row.name, also: row.also, flags };
}
