import type { ExitCode, Face } from '../../face.ts';
import type { VerbLine } from '../../flag-table.ts';
import { printProblem } from '../../printing/envelope.ts';
import { viaOf, type ReadyLetter } from '../ready-letter.ts';
import { copyLetter } from './copy-letter.ts';
import { handOverLetter } from './hand-over-letter.ts';
import { mailtoLetter } from './mailto-letter.ts';
import { sendLetter, showBytes } from './send-letter.ts';
import type { Way } from './way.ts';
import { writeDrafts } from './write-drafts.ts';

/** Takes letters out of the house one way. All of them become drafts; the other ways take one at a time. */
export async function takeWay(
  face: Face,
  way: Way,
  {
    letters,
    flags,
  }: { readonly letters: readonly ReadyLetter[]; readonly flags: VerbLine['flags'] },
): Promise<ExitCode> {
  if (way.kind === 'draft') return writeDrafts(face, letters, way);
  const [ready, ...others] = letters;
  if (ready === undefined) return 0;
  if (others.length > 0) {
    return printProblem(face, { kind: 'one-at-a-time', count: letters.length });
  }
  switch (way.kind) {
    case 'copy':
      return copyLetter(face, ready, { as: way.as, via: viaOf(ready, flags), flags });
    case 'mailto':
      return mailtoLetter(face, ready, flags);
    case 'command':
      return handOverLetter(face, ready, {
        flags,
        ...(way.command === undefined ? {} : { said: way.command }),
      });
    case 'send':
      if (way.isDry) return showBytes(face, ready);
      return sendLetter(face, ready, { flags, seen: way.isSeen ? 'seen' : 'not-seen' });
  }
}
