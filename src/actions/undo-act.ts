import type { Act } from '../domain/entries/act.ts';
import {
  actToRedo,
  actToUndo,
  actsBuiltOn,
  broughtBy,
  isAboutActs,
  isRecordOnly,
  redoingWhole,
  undoingWhole,
  withBrought,
} from '../domain/entries/undo.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import type { LedgerReads, World } from './world.ts';

/** Takes the last act back, whole. */
export function undoLast(world: World): Result<Act> {
  return world.ledger.write((desk) => {
    const act = actToUndo(desk.acts);
    return act
      ? ok({ facts: undoingWhole(act, broughtActs(desk, act)), value: act })
      : refuse({ kind: 'nothing-to-undo' });
  });
}

/** Takes one act back, if nothing that still stands was built on it. `typed`: the end of its id, as `log` shows it. */
export function undoAct(world: World, typed: string): Result<Act> {
  return world.ledger.write((desk) => {
    const act = meantBy(desk, typed);
    if (act === undefined || act.isUndone) return refuse({ kind: 'act-unknown', act: typed });
    const newest = actsBackTo(desk, ({ id }) => id === act.id);
    const acts = [...newest, ...broughtActs(desk, act)];
    const later = newest.slice(
      0,
      newest.findIndex(({ id }) => id === act.id),
    );
    const by = actsBuiltOn(withBrought(act, acts), later);
    if (by.length > 0) return refuse({ kind: 'undo-blocked', act: typed, by: by.map(shortAct) });
    return ok({ facts: undoingWhole(act, acts), value: act });
  });
}

/** The newest act whose id ends like this. Found before any is read: a slip of the fingers ends like none. */
function meantBy(reads: LedgerReads, typed: string): Act | undefined {
  if (typed.length < shortActLength) return undefined;
  return reads
    .actsEnding(typed.toLowerCase())
    .map((id) => reads.act(id))
    .find((act) => act !== undefined && !isRecordOnly(act));
}

/** Lets the act that was undone last count again, unless something new was done since. */
export function redoLast(world: World): Result<Act> {
  return world.ledger.write((desk) => {
    const act = actToRedo(desk.acts);
    if (!act) return refuse({ kind: 'nothing-to-redo' });
    // Its undoing is newer than it is: looked for only as far back as the act itself.
    return ok({
      facts: redoingWhole(
        act,
        actsBackTo(desk, (one) => one.id === act.id),
      ),
      value: act,
    });
  });
}

/** Those that came in with an import; few acts are one, and only then are they looked up. */
function broughtActs(reads: LedgerReads, act: Act): readonly Act[] {
  return broughtBy(act).flatMap((id) => reads.act(id) ?? []);
}

/** The newest acts back to one; a ledger has very many, and it is nearly always among the last few. */
function actsBackTo(reads: LedgerReads, isMeant: (act: Act) => boolean): readonly Act[] {
  for (let most = 16; ; most *= 4) {
    const acts = reads.acts(most);
    if (acts.length < most || acts.some(isMeant)) return acts;
  }
}

/** The acts `log` tells, newest first; undoing and redoing show as the mark on what they undid. */
export function recentActs(reads: LedgerReads, most: number): readonly Act[] {
  return reads
    .acts(most * 3)
    .filter((act) => !isAboutActs(act))
    .slice(0, most);
}

const shortActLength = 4;

/** What a person types to name an act: the end of its id, which is random. */
export function shortAct(id: string): string {
  return id.slice(-shortActLength);
}
