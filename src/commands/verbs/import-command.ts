import type { Keeping } from '../../actions/keeping.ts';
import type { Entry } from '../../domain/entries/entry.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { confirm } from '../asking/confirm.ts';
import { lineToCopy } from '../printing/line-to-copy.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept import FILE|- [--yes]`: takes in what the ledger does not know yet, all or none. */
export async function runImport(face: Face, { words }: VerbLine): Promise<ExitCode> {
  const entries = await readEntries(face, words);
  if (!entries.ok) return printProblem(face, entries.problem);
  const keeping = await face.outside.keeping();
  const unknown = keeping.countUnknown(entries.value);
  const say = face.words.exchange;
  if (!face.common.json) face.output.talk(say.wouldTake(unknown, entries.value.length - unknown));
  if (unknown === 0) return sayNothingNew(face);
  const confirmed = await confirm(face, lineToCopy('import', words), say.ask);
  if (!confirmed.ok) return printProblem(face, confirmed.problem);
  if (confirmed.value) return takeIn(face, keeping, entries.value);
  face.output.talk(say.notTaken);
  return 0;
}

function sayNothingNew(face: Face): ExitCode {
  if (face.common.json) printEnvelope(face, { imported: 0, handles: 0 });
  return 0;
}

async function takeIn(face: Face, keeping: Keeping, entries: readonly Entry[]): Promise<ExitCode> {
  const imported = await keeping.importEntries(entries);
  if (!imported.ok) return printProblem(face, imported.problem);
  const { taken, handles, unclear, before } = imported.value;
  if (face.common.json) {
    printEnvelope(face, { imported: taken, handles, conflicts: unclear, before });
    return 0;
  }
  const say = face.words.exchange;
  face.output.talk(say.taken(taken, handles));
  if (unclear > 0) face.output.talk(face.words.conflict.found(unclear));
  if (before !== undefined)
    face.output.talk(face.words.backup.presentKept(cleanForTerminal(before)));
  return 0;
}

async function readEntries(
  face: Face,
  [path]: readonly string[],
): Promise<Result<readonly Entry[]>> {
  if (path === undefined) return refuse({ kind: 'words-missing', missing: 'file' });
  if (path === '-' && face.outside.isInputTerminal) return refuse({ kind: 'input-is-terminal' });
  const text = path === '-' ? await readAll(face) : face.outside.readTextFile(path);
  if (text === undefined) return refuse({ kind: 'import-not-read', path, fault: 'missing' });
  return (await face.outside.exchange()).readExport(text, path);
}

async function readAll(face: Face): Promise<string> {
  const lines: string[] = [];
  for await (const line of face.outside.readInput()) lines.push(line);
  return lines.join('\n');
}
