import type { HeadsUpWish } from '../../actions/letters/prepare-heads-up.ts';
import { withProposedDate } from '../../actions/letters/propose-heads-up.ts';
import { readDue } from '../../capture/due/read-due.ts';
import { ok, type Result } from '../../domain/result.ts';
import { textPart } from '../reading/flag-values.ts';
import { afterSending, draftHeadsUp, readyHeadsUp } from './draft-heads-up.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findItems } from '../reading/find-item.ts';
import { giveLetters, readLetterWish, type ReadyLetter } from './give-letters.ts';
import { settleReading } from '../reading/settle-reading.ts';
import { dueContext } from '../reading/reading.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept mail headsup ITEM [DATE|WHY]`: says, before it is due, that a promise needs another date. */
export async function mailHeadsUp(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const found = await findItems(face, words);
  if (!found.ok) return printProblem(face, found.problem);
  const wish = await readWish(face, flags, found.value.rest);
  if (!wish.ok) return printProblem(face, wish.problem);
  const letters: ReadyLetter[] = [];
  for (const commitment of found.value.items) {
    const dated = withProposedDate(face.world(), commitment, wish.value);
    const drafted = await draftHeadsUp(face, commitment, dated);
    if (!drafted.ok) return printProblem(face, drafted.problem);
    const isChat = flags.chat === true || drafted.value.isChatUsual;
    const next = afterSending(face, commitment, { ...dated, isChat });
    letters.push({ ...readyHeadsUp(drafted.value, commitment, dated.to), next });
  }
  return giveLetters(face, flags, letters);
}

async function readWish(
  face: Face,
  flags: VerbLine['flags'],
  rest: string,
): Promise<Result<HeadsUpWish>> {
  const wish = readLetterWish(face, flags);
  if (!wish.ok) return wish;
  const behind = await readBehind(face, rest);
  if (!behind.ok) return behind;
  return ok({ ...wish.value, ...behind.value, ...textPart(flags, 'why', 'why') });
}

type Behind = Pick<HeadsUpWish, 'to' | 'why'>;

/** What stands behind a handle: the date to propose, or the reason. */
async function readBehind(face: Face, rest: string): Promise<Result<Behind>> {
  if (rest === '') return ok({});
  const read = readDue(rest, dueContext(face));
  if (read.kind === 'none') return ok({ why: rest });
  const settled = await settleReading(face, read);
  return settled.ok ? ok({ to: settled.value.reading.due }) : settled;
}
