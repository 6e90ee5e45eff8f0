import type { LetterWish, PreparedLetter } from '../../actions/letters/prepared-letter.ts';
import { recordMailed } from '../../actions/letters/record-mailed.ts';
import { readLanguage } from '../../domain/language.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { letterChat } from '../../letters/formats/letter-chat.ts';
import { letterMail } from '../../letters/formats/letter-mail.ts';
import { letterText } from '../../letters/formats/letter-text.ts';
import type { Letter } from '../../letters/letter.ts';
import { describeLetterWarning } from '../../wording/sentences/describe-letter-warning.ts';
import { textFlag } from '../reading/flag-values.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';

/** A letter in words, and what its draft's file name ends in. */
export type ReadyLetter = Omit<PreparedLetter<unknown>, 'facts'> & {
  readonly letter: Letter;
  readonly suffix: string;
};

/** The language every letter may be asked for with `--lang`. */
export function readLetterWish(face: Face, flags: VerbLine['flags']): Result<LetterWish> {
  const typed = textFlag(flags, 'lang');
  const language = typed === undefined ? undefined : readLanguage(typed);
  if (typed !== undefined && language === undefined) {
    return refuse({ kind: 'flag-not-read', flag: '--lang', value: typed, expects: 'language' });
  }
  return ok({ faceLanguage: face.language, ...(language === undefined ? {} : { language }) });
}

/** True when a letter leaves the house with this line: its draft is written, or she says that it is sent. */
export function isOnItsWay(flags: VerbLine['flags']): boolean {
  return textFlag(flags, 'eml') !== undefined || flags.sent === true;
}

/** Shows letters, or with `--eml` writes them as drafts for the mail program. */
export async function giveLetters(
  face: Face,
  flags: VerbLine['flags'],
  letters: readonly ReadyLetter[],
): Promise<ExitCode> {
  const folder = textFlag(flags, 'eml');
  if (folder !== undefined) return writeFiles(face, folder, letters);
  const drawn = letters.map((ready) => ({ ready, text: drawLetter(ready, flags.chat === true) }));
  return face.common.json ? showJson(face, drawn) : show(face, drawn);
}

type Drawn = { readonly ready: ReadyLetter; readonly text: string };

/** As a chat when that was asked for or is how they are written to, else as it would lie in the mail program. */
export function drawLetter(
  { letter, isChatUsual }: Pick<ReadyLetter, 'letter' | 'isChatUsual'>,
  isChat: boolean,
): string {
  return isChat || isChatUsual ? letterChat(letter) : mailText(letter);
}

function mailText(letter: Letter): string {
  const mail = letterMail(letter);
  const to = mail.to.map(({ address }) => address).join(', ');
  return `To: ${to}\nSubject: ${mail.subject}\n\n${letterText(letter)}`;
}

function show(face: Face, drawn: readonly Drawn[]): ExitCode {
  drawn.forEach(({ text }, index) => {
    if (index > 0) face.output.out(`\n${'-'.repeat(72)}\n`);
    face.output.out(text);
  });
  sayLetterWarnings(
    face,
    drawn.map(({ ready }) => ready),
  );
  return 0;
}

function showJson(face: Face, drawn: readonly Drawn[]): ExitCode {
  const items = drawn.map(({ ready, text }) => {
    const { to, from, subject } = letterMail(ready.letter);
    return {
      to: to.map(({ name, address }) => ({ name, address })),
      from: { name: from.name, address: from.address },
      subject,
      text,
    };
  });
  const warnings = drawn.flatMap(({ ready }) =>
    ready.warnings.map((warning) => ({
      code: `letter.${warning.kind}`,
      text: describeLetterWarning(face.words, warning),
    })),
  );
  printEnvelope(face, { items }, warnings);
  return 0;
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
  recordMailed(
    face.world(),
    letters.flatMap(({ datesSaid }) => datesSaid),
  );
  if (face.common.json) {
    printEnvelope(face, { items: written.value.map((path) => ({ path })) });
    return 0;
  }
  for (const path of written.value) sayWritten(face, path);
  sayLetterWarnings(face, letters);
  return 0;
}

function sayWritten(face: Face, path: string): void {
  if (face.output.isOutTerminal) face.output.talk(face.words.act.draftWritten(path));
  else face.output.out(path);
}

/** What to look at before the letters go, each thing once. */
export function sayLetterWarnings(
  face: Face,
  letters: readonly Pick<ReadyLetter, 'warnings'>[],
): void {
  const said = new Set(
    letters.flatMap(({ warnings }) =>
      warnings.map((warning) => describeLetterWarning(face.words, warning)),
    ),
  );
  for (const line of said) face.output.talk(line);
}
