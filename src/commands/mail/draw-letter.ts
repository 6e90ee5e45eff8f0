import { letterChat } from '../../letters/formats/letter-chat.ts';
import { letterMail } from '../../letters/formats/letter-mail.ts';
import { letterText } from '../../letters/formats/letter-text.ts';
import type { Letter } from '../../letters/letter.ts';
import { describeLetterWarning } from '../../wording/sentences/describe-letter-warning.ts';
import { printEnvelope, type JsonWarning } from '../printing/envelope.ts';
import type { Face } from '../face.ts';
import type { ReadyLetter } from './ready-letter.ts';

/** As a chat when that was asked for or is how they are written to, else as it would lie in the mail program. */
export function drawLetter(
  { letter, isChatUsual }: Pick<ReadyLetter, 'letter' | 'isChatUsual'>,
  isChat: boolean,
): string {
  return isChat || isChatUsual ? letterChat(letter) : drawMail(letter);
}

/** As it would lie in the mail program. */
export function drawMail(letter: Letter): string {
  const mail = letterMail(letter);
  const to = mail.to.map(({ address }) => address).join(', ');
  const attached = mail.calendar === undefined ? [] : [`Attached: ${mail.calendar.name}`];
  return [`To: ${to}`, `Subject: ${mail.subject}`, ...attached, '', letterText(letter)].join('\n');
}

/** The letters as one object for a script. */
export function printLettersJson(
  face: Face,
  letters: readonly ReadyLetter[],
  isChat: boolean,
): void {
  const items = letters.map((ready) => {
    const { to, from, subject } = letterMail(ready.letter);
    return {
      to: to.map(({ name, address }) => ({ name, address })),
      from: { name: from.name, address: from.address },
      subject,
      text: drawLetter(ready, isChat),
    };
  });
  printEnvelope(face, { items }, warningsJson(face, letters));
}

export function warningsJson(
  face: Face,
  letters: readonly Pick<ReadyLetter, 'warnings'>[],
): readonly JsonWarning[] {
  return letters.flatMap(({ warnings }) =>
    warnings.map((warning) => ({
      code: `letter.${warning.kind}`,
      text: describeLetterWarning(face.words, warning),
    })),
  );
}

/** What to look at before the letters go, each thing once. */
export function sayLetterWarnings(
  face: Face,
  letters: readonly Pick<ReadyLetter, 'warnings'>[],
): void {
  if (face.common.json) return;
  const said = new Set(
    letters.flatMap(({ warnings }) =>
      warnings.map((warning) => describeLetterWarning(face.words, warning)),
    ),
  );
  for (const line of said) face.output.talk(line);
}
