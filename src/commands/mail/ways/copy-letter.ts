import { letterChat } from '../../../letters/formats/letter-chat.ts';
import { letterHtml } from '../../../letters/formats/letter-html.ts';
import { letterUnwrapped } from '../../../letters/formats/letter-text.ts';
import type { LetterVia } from '../../../domain/letters/letter-effect.ts';
import type { Copied } from '../../../domain/letters/copied.ts';
import { cleanForTerminal } from '../../../wording/text/clean-text.ts';
import type { ExitCode, Face } from '../../face.ts';
import type { VerbLine } from '../../flag-table.ts';
import { printEnvelope, printProblem } from '../../printing/envelope.ts';
import { sayLetterWarnings, warningsJson } from '../draw-letter.ts';
import type { ReadyLetter } from '../ready-letter.ts';
import { recordReach } from '../record-reach.ts';
import { sayOnceSent } from './say-once-sent.ts';
import { sayNext } from './say-next.ts';

/** How it is copied: by chat always as text, there is no other. */
export type CopyWish = {
  readonly as: 'text' | 'html';
  readonly via: LetterVia;
  readonly flags: VerbLine['flags'];
};

/** Puts a letter onto the clipboard; from there it is hers to send. */
export async function copyLetter(
  face: Face,
  ready: ReadyLetter,
  { as, via, flags }: CopyWish,
): Promise<ExitCode> {
  const { letter } = ready;
  const door = await face.outside.mail();
  const text = via === 'chat' ? letterChat(letter) : letterUnwrapped(letter);
  const wantsHtml = as === 'html' && via === 'mail';
  const how = await door.copy(text, wantsHtml ? letterHtml(letter) : undefined);
  if (how === 'nowhere') return printProblem(face, { kind: 'no-clipboard' });
  if (face.common.json) {
    printEnvelope(face, { items: [{ copied: how, text }] }, warningsJson(face, [ready]));
  } else {
    if (wantsHtml && how !== 'html') face.output.talk(face.words.mail.onlyText);
    face.output.talk(saidOf(face, ready, { how, via }));
  }
  recordReach(face, [{ ...ready, via }], { from: 'nothing', to: 'drafted' });
  sayLetterWarnings(face, [ready]);
  sayNext(face, [ready]);
  sayOnceSent(face, ready, flags);
  return 0;
}

function saidOf(
  { words: { mail: say } }: Face,
  { letter }: ReadyLetter,
  { how, via }: { readonly how: Exclude<Copied, 'nowhere'>; readonly via: LetterVia },
): string {
  if (via === 'chat') return say.copiedChat[how === 'html' ? 'text' : how];
  const to = letter.to.map(({ address }) => cleanForTerminal(address)).join(', ');
  return say.copied[how](to, cleanForTerminal(letter.subject));
}
