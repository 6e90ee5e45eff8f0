import type { MailDoor } from '../../actions/letters/mail-door.ts';
import { recordLetters } from '../../actions/letters/record-letter.ts';
import { letterChat } from '../../letters/formats/letter-chat.ts';
import { letterHtml } from '../../letters/formats/letter-html.ts';
import { letterMail } from '../../letters/formats/letter-mail.ts';
import { letterUnwrapped } from '../../letters/formats/letter-text.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { problem, said, type DeskWords } from '../desk/desk-outcome.ts';
import type { Outcome } from '../desk/outcome.ts';
import type { LetterWay, OutgoingLetter } from './outgoing-letter.ts';

export async function takeLetterWay(
  desk: DeskWords,
  door: MailDoor,
  { letter, way }: { readonly letter: OutgoingLetter; readonly way: LetterWay },
): Promise<Outcome> {
  const taken = await take(desk, door, { letter, way });
  // Its dates have left the house, as after `kept mail`.
  if (taken.kind === 'said')
    recordLetters(desk.world, [traceOf(letter)], { from: 'nothing', to: 'drafted' });
  return taken;
}

type Taking = { readonly letter: OutgoingLetter; readonly way: LetterWay };

async function take(desk: DeskWords, door: MailDoor, taking: Taking): Promise<Outcome> {
  const { letter } = taking;
  const way = taking.way === 'usual' ? usualWay(desk, letter) : taking.way;
  if (way === undefined) {
    return { kind: 'problem', problem: desk.words.browse.letters.homeUnset };
  }
  if (way === 'copy') return copy(desk, door, letter);
  const { name, id, suffix, letter: written } = letter.ready;
  const file = { name, id, suffix, letter: letter.kind, draft: letterMail(written) };
  const drafts = await door.writeDrafts([{ ...file, trace: traceOf(letter) }], {
    reach: 'drafted',
  });
  if (!drafts.ok) return problem(desk, drafts.problem);
  if (way === 'keep') return said(desk.words.screen.draft.written(door.waiting().length));
  return open(desk, door, drafts.value[0]?.path ?? '');
}

/** Apple Mail opens a draft read-only and Gmail not at all; a program of hers might send it, so a draft is kept. */
function usualWay(
  { world }: DeskWords,
  { via }: OutgoingLetter,
): Exclude<LetterWay, 'usual'> | undefined {
  if (via === 'chat') return 'copy';
  const { home } = world.settings.mail;
  if (home === undefined) return undefined;
  switch (home) {
    case 'outlook':
    case 'thunderbird':
      return 'open';
    case 'apple-mail':
    case 'gmail':
    case 'chat':
      return 'copy';
    case 'command':
      return 'keep';
  }
}

async function copy(
  { words }: DeskWords,
  door: MailDoor,
  outgoing: OutgoingLetter,
): Promise<Outcome> {
  const { letter } = outgoing.ready;
  const isChat = outgoing.via === 'chat';
  const text = isChat ? letterChat(letter) : letterUnwrapped(letter);
  const how = await door.copy(text, isChat ? undefined : letterHtml(letter));
  if (how === 'nowhere') return { kind: 'problem', problem: words.browse.letters.noClipboard };
  if (isChat) return said(words.mail.copiedChat[how === 'html' ? 'text' : how]);
  const to = letter.to.map(({ address }) => cleanForTerminal(address)).join(', ');
  return said(words.mail.copied[how](to, cleanForTerminal(letter.subject)));
}

/** The draft waits where it was written, whether it could be opened or not. */
async function open({ world, words }: DeskWords, door: MailDoor, path: string): Promise<Outcome> {
  const { home } = world.settings.mail;
  if (!(await door.open(path, home)))
    return { kind: 'problem', problem: words.browse.letters.notOpened(path) };
  const again = home === 'apple-mail' ? [words.mail.sendAgain] : [];
  return said([words.browse.letters.opened, ...again].join(' '));
}

function traceOf({ ready, via }: OutgoingLetter) {
  return { effect: ready.effect, datesSaid: ready.datesSaid, via };
}
