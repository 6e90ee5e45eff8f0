import type { MailHome } from '../../../domain/settings/mail-settings.ts';
import { cleanForTerminal } from '../../../wording/text/clean-text.ts';
import { askKey } from '../../asking/choose.ts';
import type { ExitCode, Face } from '../../face.ts';
import type { VerbLine } from '../../flag-table.ts';
import { drawLetter, sayLetterWarnings } from '../draw-letter.ts';
import { printText } from '../../printing/break-lines.ts';
import { viaOf, type ReadyLetter } from '../ready-letter.ts';
import { mailHome, type KnownHome } from './mail-home.ts';
import { readMailto } from './mailto-letter.ts';
import { sayNext } from './say-next.ts';
import { takeWay } from './take-way.ts';
import type { Way } from './way.ts';

/** Shows each letter on the terminal; Enter then does what suits the place where she writes mail. */
export async function offerLetters(
  face: Face,
  flags: VerbLine['flags'],
  letters: readonly ReadyLetter[],
): Promise<ExitCode> {
  const home = askedOnce(face);
  let code: ExitCode = 0;
  for (const [index, ready] of letters.entries()) {
    if (letters.length > 1) {
      face.output.talk(
        `${index > 0 ? '\n' : ''}${face.words.mail.ofSeveral(index + 1, letters.length)}`,
      );
    }
    const taken = await offerLetter(face, ready, { home, flags });
    if (taken === 'stop') return code;
    if (taken !== 0) code = taken;
  }
  return code;
}

type Offer = { readonly known: KnownHome | undefined; readonly flags: VerbLine['flags'] };

/** Where she writes mail: asked under the first letter that needs it, and not again for the others. */
function askedOnce(face: Face): () => Promise<KnownHome | undefined> {
  let asked: Promise<KnownHome | undefined> | undefined;
  return async () => {
    asked ??= mailHome(face);
    return asked;
  };
}

async function offerLetter(
  face: Face,
  ready: ReadyLetter,
  {
    home,
    flags: typed,
  }: { readonly home: () => Promise<KnownHome | undefined> } & Pick<Offer, 'flags'>,
): Promise<ExitCode | 'stop'> {
  const isChatKnown = face.world().settings.mail.home === 'chat';
  const shown = isChatKnown ? { ...typed, chat: true as const } : typed;
  printText(face, drawLetter(ready, shown.chat === true));
  sayLetterWarnings(face, [ready]);
  const known = viaOf(ready, shown) === 'mail' ? await home() : { home: 'chat' as const };
  const flags = known?.home === 'chat' ? { ...shown, chat: true as const } : shown;
  const way = known && usualWay(known, ready, flags);
  if (known === undefined || way === undefined) {
    sayNext(face, [ready]);
    return 0;
  }
  const choice = await chooseWay(face, way, { ready, known, flags });
  if (choice === 'stop' || choice === 'not-now') {
    sayNext(face, [ready]);
    return choice === 'stop' ? 'stop' : 0;
  }
  return takeWay(face, choice, { letters: [ready], flags });
}

/** What Enter does. Apple Mail opens a draft read-only and Gmail not at all, so there it is copied. */
function usualWay(
  { home, command }: KnownHome,
  ready: ReadyLetter,
  flags: VerbLine['flags'],
): Way | undefined {
  if (viaOf(ready, flags) === 'chat') return { kind: 'copy', as: 'text' };
  switch (home) {
    case 'outlook':
    case 'thunderbird':
      return { kind: 'draft', isOpened: true, home };
    case 'apple-mail':
    case 'gmail':
      return readMailto(ready).ok ? { kind: 'mailto' } : { kind: 'copy', as: 'html' };
    case 'chat':
      return { kind: 'copy', as: 'text' };
    case 'command':
      return command === undefined ? undefined : { kind: 'command', command };
  }
}

async function chooseWay(
  face: Face,
  way: Way,
  { ready, known, flags }: Offer & { readonly ready: ReadyLetter; readonly known: KnownHome },
): Promise<Way | 'not-now' | 'stop'> {
  const { keys, offer } = face.words.mail;
  const isMail = viaOf(ready, flags) === 'mail';
  const others = [
    ...(way.kind === 'copy' && way.as === 'text' ? [] : (['c'] as const)),
    ...(isMail && !(way.kind === 'draft' && !way.isOpened) ? (['d'] as const) : []),
    ...(isMail && face.world().settings.smtp.server !== undefined ? (['s'] as const) : []),
    'n' as const,
  ];
  const question = offer(
    enterDoes(face, way, { ready, known, flags }),
    others.map((key) => keys[key]),
  );
  const answer = await face.ask(question);
  // Ctrl-D, Ctrl-C: she has had enough of letters.
  if (answer === undefined) return 'stop';
  if (answer.trim() === '') return way;
  const key = await askKey({ ...face, ask: async () => answer }, question, others);
  switch (key) {
    case 'c':
      return { kind: 'copy', as: 'text' };
    case 'd':
      return { kind: 'draft', isOpened: false };
    case 's':
      return { kind: 'send', isDry: false, isSeen: true };
    case 'n':
    case undefined:
      return 'not-now';
  }
}

function enterDoes(
  { words: { mail: say } }: Face,
  way: Way,
  { ready, known, flags }: Offer & { readonly ready: ReadyLetter; readonly known: KnownHome },
): string {
  switch (way.kind) {
    case 'copy':
      if (viaOf(ready, flags) === 'chat') return say.enter.chat;
      return way.as === 'html' ? say.enter.html : say.enter.text;
    case 'mailto':
      return say.enter.mailto;
    case 'command':
      return say.enter.command(cleanForTerminal(known.command?.[0] ?? ''));
    case 'draft':
    case 'send':
      return say.enter.open(homeName(say, known.home));
  }
}

function homeName(say: Face['words']['mail'], home: MailHome): string {
  return say.homes[home];
}
