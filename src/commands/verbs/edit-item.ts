import { editCommitment } from '../../actions/edit-commitment.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import { writeNote } from '../../actions/write-note.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { describeEdit } from '../../wording/sentences/describe-edit.ts';
import { textFlag } from '../reading/flag-values.ts';
import { printProblem, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { printChanged } from '../printing/print-changed.ts';
import { isWarning, printWarning, warningsOf } from '../printing/print-warning.ts';
import { othersWarnings, sayOthers } from '../printing/say-others.ts';
import { readItemChange } from '../reading/item-change.ts';
import { strayFlag } from '../reading/stray-flag.ts';
import type { VerbLine } from '../flag-table.ts';

/** Mends a commitment by flags, by new words behind its handle, or on a terminal by asking for the words. */
export async function editItem(
  face: Face,
  commitment: Commitment,
  line: VerbLine,
): Promise<ExitCode> {
  const stray = strayFlag(line.flags, 'item');
  if (stray !== undefined)
    return printProblem(face, { kind: 'flag-not-for', flag: `--${stray}`, about: 'item' });
  const note = textFlag(line.flags, 'note');
  if (note !== undefined && Object.keys(line.flags).length === 1 && line.words.length === 0)
    return noteAlone(face, commitment, note);
  const change = await readItemChange(face, commitment, line);
  if (!change.ok) return printProblem(face, change.problem);
  const { done: edited, others } = watchOthers(face.world(), [commitment], () =>
    editCommitment(face.world(), { commitment, ...change.value }),
  );
  if (!edited.ok) return printProblem(face, edited.problem);
  const byId = new Map(edited.value.map((changed) => [changed.after.id, changed]));
  printChanged(
    face,
    edited.value.map(({ after }) => after),
    (after) => {
      const changed = byId.get(after.id);
      return changed ? describeEdit(face.words, changed, tellingOf(face)) : [];
    },
    [
      ...edited.value.flatMap(({ forecast }) => warningsOf(face, forecast)),
      ...othersWarnings(face, others),
    ],
  );
  if (face.common.json) return 0;
  for (const { forecast } of edited.value) if (isWarning(forecast)) printWarning(face, forecast);
  sayOthers(face, others);
  return 0;
}

/** `--note` and nothing else: nothing is mended, and the note is written all the same. */
function noteAlone(face: Face, commitment: Commitment, text: string): ExitCode {
  const about = { kind: 'commitment', id: commitment.id } as const;
  const noted = writeNote(face.world(), { about, kind: 'private', text });
  if (!noted.ok) return printProblem(face, noted.problem);
  const said = face.words.act.extras.note(cleanForTerminal(text));
  printChanged(face, [commitment], (one) => [
    describeItem(face.words, one, tellingOf(face)),
    `    ${said}`,
  ]);
  return 0;
}
