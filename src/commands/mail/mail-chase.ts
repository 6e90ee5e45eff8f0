import { prepareChase } from '../../actions/letters/prepare-item-letter.ts';
import { chaseLetter } from '../../letters/kinds/chase-letter.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findOnlyItem } from '../reading/find-letter-item.ts';
import { giveLetters, readLetterWish } from './give-letters.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept mail chase ITEM`: asks for what they owe; each one sent is counted, and the tone goes by that. */
export async function mailChase(face: Face, line: VerbLine): Promise<ExitCode> {
  const { flags } = line;
  const found = await findOnlyItem(face, line);
  if (!found.ok) return printProblem(face, found.problem);
  const wish = readLetterWish(face, flags);
  if (!wish.ok) return printProblem(face, wish.problem);
  const item = found.value;
  const prepared = prepareChase(face.world(), item, wish.value);
  if (!prepared.ok) return printProblem(face, prepared.problem);
  const { facts } = prepared.value;
  return giveLetters(face, flags, [
    {
      ...prepared.value,
      kind: 'chase',
      letter: chaseLetter(facts),
      suffix: `chase-${facts.what}`,
      effect: { kind: 'chased', item: item.id },
    },
  ]);
}
