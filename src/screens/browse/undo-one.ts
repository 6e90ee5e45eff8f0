import { nameAct } from '../../actions/name-act.ts';
import { redoLast, undoAct } from '../../actions/undo-act.ts';
import type { Act } from '../../domain/entries/act.ts';
import { actToRedo } from '../../domain/entries/undo.ts';
import { describeAct } from '../../wording/sentences/describe-act.ts';
import { problem, said, type DeskWords } from '../desk/desk-outcome.ts';
import type { Outcome } from '../desk/outcome.ts';

/** One act taken back; what was built on it stands in the way, and is named. */
export function undoOne(desk: DeskWords, id: string): Outcome {
  const { world, words } = desk;
  const undone = undoAct(world, id);
  if (undone.ok) return said(words.act.undone(inWords(desk, undone.value)));
  if (undone.problem.kind !== 'undo-blocked') return problem(desk, undone.problem);
  const by = new Set(undone.problem.by);
  const acts = world.ledger
    .acts(mostLooked)
    .filter((act) => [...by].some((short) => act.id.endsWith(short)));
  return {
    kind: 'problem',
    problem: words.browse.log.inTheWay(acts.map((act) => inWords(desk, act))),
  };
}

const mostLooked = 100_000;

/** Only the act that was undone last can be done again, and only while nothing new was done. */
export function redoOne(desk: DeskWords, id: string): Outcome {
  const { world, words } = desk;
  if (actToRedo(world.ledger.acts)?.id !== id)
    return { kind: 'problem', problem: words.browse.log.redoOnlyLast };
  const redone = redoLast(world);
  return redone.ok
    ? said(words.act.redone(inWords(desk, redone.value)))
    : problem(desk, redone.problem);
}

function inWords({ world, words }: DeskWords, act: Act): string {
  return describeAct(words, nameAct(world.ledger, act));
}
