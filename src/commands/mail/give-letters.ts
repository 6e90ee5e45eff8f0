import { mayAsk, type ExitCode, type Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { printProblem } from '../printing/envelope.ts';
import { drawLetter, printLettersJson, sayLetterWarnings } from './draw-letter.ts';
import { printText } from '../printing/break-lines.ts';
import { viaOf, type ReadyLetter } from './ready-letter.ts';
import { recordReach } from './record-reach.ts';
import { offerLetters } from './ways/offer-letters.ts';
import { endDraftsOf } from './ways/same-letter.ts';
import { sentLetterOf } from './ways/sent-before.ts';
import { sayNext } from './ways/say-next.ts';
import { takeWay } from './ways/take-way.ts';
import { wayOfFlags } from './ways/way.ts';

export { readLetterWish, type ReadyLetter } from './ready-letter.ts';

/** Takes letters out of the house the way the line says; without one shows them, and on a terminal asks. */
export async function giveLetters(
  face: Face,
  flags: VerbLine['flags'],
  letters: readonly ReadyLetter[],
): Promise<ExitCode> {
  const way = wayOfFlags(flags);
  if (!way.ok) return printProblem(face, way.problem);
  if (way.value !== undefined) return takeWay(face, way.value, { letters, flags });
  if (flags.sent !== true && face.output.isOutTerminal && mayAsk(face)) {
    return offerLetters(face, flags, letters);
  }
  if (face.common.json) printLettersJson(face, letters, flags.chat === true);
  else showLetters(face, letters, flags.chat === true);
  if (flags.sent === true) {
    const traces = letters.map((ready) => ({ ...ready, via: viaOf(ready, flags) }));
    recordReach(face, traces, { from: 'nothing', to: 'sent' });
    const door = await face.outside.mail();
    for (const ready of letters)
      if (viaOf(ready, flags) === 'mail') door.noteSent(sentLetterOf(ready));
    await endDraftsOf(face, letters);
  } else {
    sayNext(face, letters);
  }
  return 0;
}

function showLetters(face: Face, letters: readonly ReadyLetter[], isChat: boolean): void {
  letters.forEach((ready, index) => {
    if (index > 0) face.output.out(`\n${'-'.repeat(72)}\n`);
    printText(face, drawLetter(ready, isChat));
  });
  // A chat goes to no address, and nobody signs it.
  const shown = letters.map((ready) => {
    const isForChat = viaOf(ready, isChat ? { chat: true } : {}) === 'chat';
    return isForChat ? withoutAddresses(ready) : ready;
  });
  sayLetterWarnings(face, shown);
}

function withoutAddresses({ warnings }: ReadyLetter): Pick<ReadyLetter, 'warnings'> {
  return { warnings: warnings.filter(({ kind }) => kind === 'outsider-named') };
}
