import type { LetterFile, WaitingDraft } from '../../../actions/letters/mail-door.ts';
import type { LetterVia } from '../../../domain/letters/letter-effect.ts';
import type { MailHome } from '../../../domain/settings/mail-settings.ts';
import { letterMail } from '../../../letters/formats/letter-mail.ts';
import type { ExitCode, Face } from '../../face.ts';
import { printEnvelope, printProblem } from '../../printing/envelope.ts';
import { sayLetterWarnings, warningsJson } from '../draw-letter.ts';
import type { ReadyLetter } from '../ready-letter.ts';
import { recordReach } from '../record-reach.ts';
import { sayDraftOnceSent } from './say-once-sent.ts';
import { sayNext } from './say-next.ts';
import type { Way } from './way.ts';
import { cleanForTerminal } from '../../../wording/text/clean-text.ts';

/** More compose windows than this at once are no help. */
const mostOpened = 10;

/** Writes drafts, notes that their dates have left the house, and with `--open` opens them. */
export async function writeDrafts(
  face: Face,
  letters: readonly ReadyLetter[],
  way: Way & { readonly kind: 'draft' },
): Promise<ExitCode> {
  const door = await face.outside.mail();
  const { progress } = face.output;
  const written = await door.writeDrafts(
    letters.map((ready) => letterFile(ready, 'mail')),
    {
      reach: 'drafted',
      ...(way.folder === undefined ? {} : { folder: way.folder }),
      ...(progress === undefined || letters.length === 1
        ? {}
        : { onWritten: (done) => progress(face.words.mail.writing(done, letters.length)) }),
    },
  );
  progress?.();
  if (!written.ok) return printProblem(face, written.problem);
  sayWritten(face, letters, written.value);
  recordReach(
    face,
    written.value.map(({ trace }) => trace),
    { from: 'nothing', to: 'drafted' },
  );
  sayNext(face, letters);
  sayDraftOnceSent(face, written.value, door);
  return way.isOpened ? openDrafts(face, written.value, way.home) : 0;
}

/** A letter as it goes into a file, with what is to be written down of it. */
export function letterFile(ready: ReadyLetter, via: LetterVia): LetterFile {
  const { name, id, suffix, kind, letter, effect, datesSaid } = ready;
  return {
    name,
    id,
    suffix,
    letter: kind,
    draft: letterMail(letter),
    trace: { effect, datesSaid, via },
  };
}

function sayWritten(
  face: Face,
  letters: readonly ReadyLetter[],
  drafts: readonly WaitingDraft[],
): void {
  if (face.common.json) {
    const items = drafts.map(({ path, to, subject }) => ({ path, to, subject }));
    printEnvelope(face, { items }, warningsJson(face, letters));
    return;
  }
  for (const { path } of drafts) {
    if (face.output.isOutTerminal)
      face.output.talk(face.words.act.draftWritten(cleanForTerminal(path)));
    else face.output.out(path);
  }
  sayLetterWarnings(face, letters);
}

/** Opens drafts with her mail program. */
export async function openDrafts(
  face: Face,
  drafts: readonly Pick<WaitingDraft, 'path'>[],
  said?: MailHome,
): Promise<ExitCode> {
  if (drafts.length > mostOpened) {
    face.output.talk(face.words.mail.tooManyToOpen(drafts.length));
    return 0;
  }
  const door = await face.outside.mail();
  for (const { path } of drafts) {
    const home = said ?? face.world().settings.mail.home;
    if (!(await door.open(path, home))) {
      return printProblem(face, { kind: 'not-opened', target: path });
    }
    if (!face.common.json) face.output.talk(face.words.mail.opened(path));
  }
  if (!face.common.json && (said ?? face.world().settings.mail.home) === 'apple-mail') {
    face.output.talk(face.words.mail.sendAgain);
  }
  return 0;
}
