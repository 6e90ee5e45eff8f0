import { deliverCommitments } from '../../actions/deliver-commitment.ts';
import { prepareReport } from '../../actions/letters/prepare-report.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { reportLetter } from '../../letters/kinds/report-letter.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findItem } from '../reading/find-letter-item.ts';
import { giveLetters, isOnItsWay, readLetterWish } from './give-letters.ts';
import { sayNextStep } from '../printing/say-next-step.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept mail report ITEM`: the contact report of a meeting. Its draft stops the clock and awaits the confirmation. */
export async function mailReport(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const found = await findItem(face, words);
  if (!found.ok) return printProblem(face, found.problem);
  const wish = readLetterWish(face, flags);
  if (!wish.ok) return printProblem(face, wish.problem);
  const prepared = prepareReport(face.world(), found.value.item, {
    ...wish.value,
    objections: flags['with-objections'] ? 'shown' : 'kept',
  });
  if (!prepared.ok) return printProblem(face, prepared.problem);
  const { facts } = prepared.value;
  const ready = { ...prepared.value, letter: reportLetter(facts), suffix: `report-${facts.what}` };
  const code = await giveLetters(face, flags, [ready]);
  if (code === 0 && isOnItsWay(flags)) stopClock(face, found.value.item);
  return code;
}

/** The report that is owed, whichever of the two was named. */
function stopClock(face: Face, asked: Commitment): void {
  const { ledger } = face.world();
  const owed = ledger
    .openCommitments()
    .filter(
      ({ id, kind, about }) =>
        kind === 'report' && (id === asked.id || about === asked.id || about === asked.about),
    );
  const [report] = owed;
  if (report === undefined) return;
  const delivered = deliverCommitments(face.world(), { commitments: [report] });
  if (delivered.ok)
    sayNextStep(
      face,
      delivered.value.map(({ after }) => after),
    );
}
