import {
  prepareEveryStatusLetter,
  prepareStatusLetter,
  type PreparedStatus,
  type StatusAbout,
  type StatusWish,
} from '../actions/prepare-status-letter.ts';
import { recordMailed } from '../actions/record-mailed.ts';
import { dayOf } from '../domain/commitment/due.ts';
import { readLanguage } from '../domain/language.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import { letterChat } from '../letters/letter-chat.ts';
import { letterMail } from '../letters/letter-mail.ts';
import { letterText } from '../letters/letter-text.ts';
import type { Letter } from '../letters/letter.ts';
import { statusLetter } from '../letters/status-letter.ts';
import { describeLetterWarning } from '../wording/describe-letter-warning.ts';
import { dateFlag, textFlag } from './capture-flags.ts';
import { printEnvelope, printProblem } from './envelope.ts';
import type { ExitCode, Face } from './face.ts';
import { findWhoAbout } from './find-who-about.ts';
import type { VerbLine } from './verb-table.ts';

const letterKinds = ['status'];

/** `kept mail status WHO|--all`: shows the letter, or writes it as a draft for the mail program. */
export async function runMail(face: Face, line: VerbLine): Promise<ExitCode> {
  const [kind, ...who] = line.words;
  if (kind === undefined || !letterKinds.includes(kind)) return refuseKind(face, kind);
  const prepared = prepare(face, line, who);
  if (!prepared.ok) return printProblem(face, prepared.problem);
  const folder = textFlag(line.flags, 'eml');
  if (folder !== undefined) return writeFiles(face, folder, prepared.value);
  return show(face, prepared.value, line.flags.chat === true);
}

function refuseKind(face: Face, kind: string | undefined): ExitCode {
  const nearest = kind === undefined ? undefined : nearestWord(kind, letterKinds);
  return printProblem(face, { kind: 'letter-unknown', typed: kind ?? '', ...(nearest === undefined ? {} : { nearest }) });
}

function prepare(face: Face, line: VerbLine, who: readonly string[]): Result<readonly PreparedStatus[]> {
  const wish = readWish(face, line);
  if (!wish.ok) return wish;
  if (line.flags.all) return prepareEveryStatusLetter(face.world(), wish.value);
  if (who.length === 0) return refuse({ kind: 'words-missing', missing: 'client' });
  const about = findWhoAbout(face, who);
  if (!about.ok) return about;
  const asked: StatusAbout = about.value;
  const prepared = prepareStatusLetter(face.world(), asked, wish.value);
  return prepared.ok ? ok([prepared.value]) : prepared;
}

function readWish(face: Face, { flags }: VerbLine): Result<StatusWish> {
  const typed = textFlag(flags, 'lang');
  const language = typed === undefined ? undefined : readLanguage(typed);
  if (typed !== undefined && language === undefined) {
    return refuse({ kind: 'flag-not-read', flag: '--lang', value: typed, expects: 'language' });
  }
  const since = dateFlag(face, flags, 'since');
  if (!since.ok) return since;
  const day = since.value && dayOf(since.value, face.world().now().zone);
  return ok({
    faceLanguage: face.language,
    ...(language === undefined ? {} : { language }),
    ...(day === undefined ? {} : { since: day }),
  });
}

type Drawn = { readonly prepared: PreparedStatus; readonly letter: Letter; readonly text: string };

function show(face: Face, prepared: readonly PreparedStatus[], isChat: boolean): ExitCode {
  const drawn = prepared.map((one): Drawn => {
    const letter = statusLetter(one.facts);
    const asChat = isChat || one.isChatUsual;
    return { prepared: one, letter, text: asChat ? letterChat(letter) : mailText(letter) };
  });
  if (face.common.json) return showJson(face, drawn);
  drawn.forEach(({ text }, index) => {
    if (index > 0) face.output.out(`\n${'-'.repeat(72)}\n`);
    face.output.out(text);
  });
  sayWarnings(face, prepared);
  return 0;
}

/** As it would lie in the mail program: to whom, what about, the text. */
function mailText(letter: Letter): string {
  const mail = letterMail(letter);
  const to = mail.to.map(({ address }) => address).join(', ');
  return `To: ${to}\nSubject: ${mail.subject}\n\n${letterText(letter)}`;
}

function showJson(face: Face, drawn: readonly Drawn[]): ExitCode {
  const items = drawn.map(({ letter, text }) => {
    const { to, from, subject } = letterMail(letter);
    return { to: to.map(({ name, address }) => ({ name, address })), from: { name: from.name, address: from.address }, subject, text };
  });
  const warnings = drawn.flatMap(({ prepared }) =>
    prepared.warnings.map((warning) => ({ code: `letter.${warning.kind}`, text: describeLetterWarning(face.words, warning) })),
  );
  printEnvelope(face, { items }, warnings);
  return 0;
}

/** The drafts first, then the note in the ledger that these dates have left the house. */
async function writeFiles(face: Face, folder: string, prepared: readonly PreparedStatus[]): Promise<ExitCode> {
  const letters = prepared.map((one) => ({
    name: one.facts.client,
    id: one.id,
    suffix: `status-${one.facts.week.from.toString()}`,
    draft: letterMail(statusLetter(one.facts)),
  }));
  const written = await face.outside.writeMailDrafts(folder, letters);
  if (!written.ok) return printProblem(face, written.problem);
  recordMailed(face.world(), prepared.flatMap(({ datesSaid }) => datesSaid));
  if (face.common.json) {
    printEnvelope(face, { items: written.value.map((path) => ({ path })) });
    return 0;
  }
  for (const path of written.value) sayWritten(face, path);
  sayWarnings(face, prepared);
  return 0;
}

function sayWritten(face: Face, path: string): void {
  if (face.output.isOutTerminal) face.output.talk(face.words.act.draftWritten(path));
  else face.output.out(path);
}

function sayWarnings(face: Face, prepared: readonly PreparedStatus[]): void {
  const said = new Set(prepared.flatMap(({ warnings }) => warnings.map((warning) => describeLetterWarning(face.words, warning))));
  for (const line of said) face.output.talk(line);
}
