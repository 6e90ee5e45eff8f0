import type { Entry } from '../domain/entries/entry.ts';
import { refuse, type Result } from '../domain/result.ts';
import { printEnvelope, printProblem } from './envelope.ts';
import { mayAsk, type ExitCode, type Face } from './face.ts';
import type { VerbLine } from './flag-table.ts';

/** `kept import FILE|- [--yes]`: takes in what the ledger does not know yet, all or none. */
export async function runImport(face: Face, { words }: VerbLine): Promise<ExitCode> {
  const entries = await readEntries(face, words);
  if (!entries.ok) return printProblem(face, entries.problem);
  const keeping = await face.outside.keeping();
  const unknown = keeping.countUnknown(entries.value);
  const say = face.words.exchange;
  if (!face.common.json) face.output.talk(say.wouldTake(unknown, entries.value.length - unknown));
  if (unknown > 0 && !face.common.yes) {
    if (!mayAsk(face)) return printProblem(face, { kind: 'needs-yes', verb: 'import' });
    if ((await face.ask(say.ask))?.trim().toLowerCase() !== 'y') {
      face.output.talk(say.notTaken);
      return 0;
    }
  }
  const taken = unknown > 0 ? await keeping.importEntries(entries.value) : undefined;
  if (taken && !taken.ok) return printProblem(face, taken.problem);
  const { handles = 0, taken: count = 0 } = taken?.value ?? {};
  if (face.common.json) printEnvelope(face, { imported: count, handles });
  else if (taken) face.output.talk(say.taken(count, handles));
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
