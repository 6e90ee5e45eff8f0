import { letterMail } from '../../letters/formats/letter-mail.ts';
import { textFlag } from '../reading/flag-values.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { drawLetter, printLettersJson, sayLetterWarnings } from './draw-letter.ts';
import { viaOf, type ReadyLetter } from './ready-letter.ts';
import { recordReach } from './record-reach.ts';

export { readLetterWish, type ReadyLetter } from './ready-letter.ts';

/** Shows letters, or with `--eml` writes them as drafts for the mail program. */
export async function giveLetters(
  face: Face,
  flags: VerbLine['flags'],
  letters: readonly ReadyLetter[],
): Promise<ExitCode> {
  const folder = textFlag(flags, 'eml');
  if (folder !== undefined) return writeFiles(face, folder, letters);
  if (face.common.json) printLettersJson(face, letters, flags.chat === true);
  else showLetters(face, letters, flags.chat === true);
  if (flags.sent === true) {
    const traces = letters.map((ready) => ({ ...ready, via: viaOf(ready, flags) }));
    recordReach(face, traces, { from: 'nothing', to: 'sent' });
    return 0;
  }
  sayNext(face, letters);
  return 0;
}

function showLetters(face: Face, letters: readonly ReadyLetter[], isChat: boolean): void {
  letters.forEach((ready, index) => {
    if (index > 0) face.output.out(`\n${'-'.repeat(72)}\n`);
    face.output.out(drawLetter(ready, isChat));
  });
  sayLetterWarnings(face, letters);
}

/** The drafts first, then the note in the ledger that these dates have left the house. */
async function writeFiles(
  face: Face,
  folder: string,
  letters: readonly ReadyLetter[],
): Promise<ExitCode> {
  const files = letters.map(({ name, id, suffix, letter }) => ({
    name,
    id,
    suffix,
    draft: letterMail(letter),
  }));
  const written = await face.outside.writeMailDrafts(folder, files);
  if (!written.ok) return printProblem(face, written.problem);
  if (face.common.json) printEnvelope(face, { items: written.value.map((path) => ({ path })) });
  else for (const path of written.value) sayWritten(face, path);
  sayLetterWarnings(face, letters);
  const traces = letters.map((ready) => ({ ...ready, via: 'mail' as const }));
  recordReach(face, traces, { from: 'nothing', to: 'drafted' });
  sayNext(face, letters);
  return 0;
}

function sayWritten(face: Face, path: string): void {
  if (face.output.isOutTerminal) face.output.talk(face.words.act.draftWritten(path));
  else face.output.out(path);
}

function sayNext(face: Face, letters: readonly ReadyLetter[]): void {
  if (face.common.json) return;
  for (const { next } of letters) if (next !== undefined) face.output.talk(next);
}
