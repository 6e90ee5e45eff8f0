import { nameAct } from '../../actions/name-act.ts';
import { redoLast, undoAct, undoLast } from '../../actions/undo-act.ts';
import type { Act } from '../../domain/entries/act.ts';
import type { Result } from '../../domain/result.ts';
import { describeAct } from '../../wording/sentences/describe-act.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept undo [ACT]`: takes one act back, whole. */
export async function runUndo(face: Face, { words }: VerbLine): Promise<ExitCode> {
  const [typed] = words;
  const world = face.world();
  return tellAct(
    face,
    typed === undefined ? undoLast(world) : undoAct(world, typed),
    face.words.act.undone,
  );
}

/** `kept redo`: lets what was undone last count again. */
export async function runRedo(face: Face): Promise<ExitCode> {
  return tellAct(face, redoLast(face.world()), face.words.act.redone);
}

function tellAct(face: Face, done: Result<Act>, say: (what: string) => string): ExitCode {
  if (!done.ok) return printProblem(face, done.problem);
  const said = say(describeAct(face.words, nameAct(face.world().ledger, done.value)));
  if (face.common.json) printEnvelope(face, { act: done.value.id, said });
  else face.output.talk(said);
  return 0;
}
