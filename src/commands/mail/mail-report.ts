import { gatherSteps } from '../../actions/gather-calendar.ts';
import { prepareReport } from '../../actions/letters/prepare-report.ts';
import { reportLetter } from '../../letters/kinds/report-letter.ts';
import { withCalendar } from '../calendar/attach-calendar.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { giveLetters } from './give-letters.ts';
import { readBareItemLetter } from './read-item-letter.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept mail report ITEM`: the contact report of a meeting. Sent, it stops the clock and awaits the confirmation. */
export async function mailReport(face: Face, line: VerbLine): Promise<ExitCode> {
  const { flags } = line;
  const asked = await readBareItemLetter(face, line);
  if (!asked.ok) return printProblem(face, asked.problem);
  const { item, wish } = asked.value;
  const prepared = prepareReport(face.world(), item, {
    ...wish,
    objections: flags['with-objections'] ? 'shown' : 'kept',
  });
  if (!prepared.ok) return printProblem(face, prepared.problem);
  const { facts, steps, whoDoes } = prepared.value;
  const letter = await withCalendar(face, flags, {
    letter: reportLetter(facts),
    name: 'next-steps.ics',
    gather: (entries) => gatherSteps(steps, entries, whoDoes),
  });
  return giveLetters(face, flags, [
    {
      ...prepared.value,
      kind: 'report',
      letter,
      suffix: `report-${facts.what}`,
      effect: { kind: 'reported', item: item.id },
    },
  ]);
}
