import type { Backup } from '../../domain/backups/backup.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { askSeal } from '../asking/ask-key.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept backup [FILE] [--encrypt | --to age1...] [--daily]`: everything in one file, read back and counted. */
export async function runBackup(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const keeping = await face.outside.keeping();
  if (flags.daily) return sayDaily(face, await keeping.backUpDaily());
  const [named] = words;
  const place = named === undefined ? undefined : await face.outside.placeForFile(named);
  if (place && !place.ok) return printProblem(face, place.problem);
  const seal = await askSeal(face, flags);
  if (!seal.ok) return printProblem(face, seal.problem);
  const made = await keeping.backUp({
    ...(place ? { path: place.value } : {}),
    ...(seal.value ? { seal: seal.value } : {}),
    reason: 'asked',
    isReplacing: face.common.yes,
  });
  if (!made.ok) return printProblem(face, made.problem);
  return sayMade(face, made.value, seal.value?.kind === 'recipient');
}

function sayMade(face: Face, { path, entries }: Backup, isForRecipient: boolean): ExitCode {
  if (face.common.json) {
    printEnvelope(face, { backup: { path, entries } });
    return 0;
  }
  const { made, madeForRecipient } = face.words.backup;
  face.output.talk((isForRecipient ? madeForRecipient : made)(cleanForTerminal(path), entries));
  return 0;
}

function sayDaily(face: Face, made: Backup | undefined): ExitCode {
  if (made) return sayMade(face, made, false);
  if (face.common.json) printEnvelope(face, {});
  else face.output.talk(face.words.backup.thereToday);
  return 0;
}
