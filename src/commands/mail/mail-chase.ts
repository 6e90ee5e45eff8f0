import { prepareChase } from '../../actions/letters/prepare-item-letter.ts';
import { chaseLetter } from '../../letters/kinds/chase-letter.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { giveLetters } from './give-letters.ts';
import { readBareItemLetter } from './read-item-letter.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept mail chase ITEM`: asks for what they owe; each one sent is counted, and the tone goes by that. */
export async function mailChase(face: Face, line: VerbLine): Promise<ExitCode> {
  const { flags } = line;
  const asked = await readBareItemLetter(face, line);
  if (!asked.ok) return printProblem(face, asked.problem);
  const { item, wish } = asked.value;
  const prepared = prepareChase(face.world(), item, wish);
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
