import { everythingTold } from '../../actions/find-everything.ts';
import { describeTold, sayTold, toldHolds } from '../../wording/sentences/describe-told.ts';
import { offsetText } from '../printing/due-json.ts';
import { printText } from '../printing/break-lines.ts';
import { printEnvelope, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';

/** `kept find WORDS --told`: what was said to them of it, newest first, with date, person and channel. */
export function findTold(face: Face, wanted: readonly string[]): ExitCode {
  const world = face.world();
  const telling = tellingOf(face);
  const found = everythingTold(world, wanted)
    .map((fact) => sayTold(face.words, fact, { book: world.ledger, telling }))
    .filter((told) => toldHolds(told, wanted));
  if (face.common.json) {
    printEnvelope(face, {
      items: found.map(({ at, who, via, text }) => ({
        kind: 'told',
        at: offsetText(at, telling.now.zone),
        who,
        via,
        text,
      })),
    });
    return 0;
  }
  if (found.length === 0)
    face.output.talk(face.words.clock.toldNothing(cleanForTerminal(wanted.join(' '))));
  for (const told of found) printText(face, describeTold(face.words, told, telling));
  return 0;
}
