import { nameAct } from '../../actions/name-act.ts';
import { recentActs, shortAct } from '../../actions/undo-act.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import { describeAct } from '../../wording/sentences/describe-act.ts';
import { describeClockDay } from '../../wording/sentences/describe-due.ts';
import { printEnvelope, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';

const usual = 20;

/** `kept log [--all]`: what was done, newest first; what was undone says so. */
export async function runLog(face: Face, { flags }: VerbLine): Promise<ExitCode> {
  const { ledger } = face.world();
  const acts = recentActs(ledger, flags.all ? Number.MAX_SAFE_INTEGER / 4 : usual);
  const rows = acts.map((act) => ({
    act: shortAct(act.id),
    at: act.at,
    did: describeAct(face.words, nameAct(ledger, act)),
    undone: act.isUndone,
  }));
  if (face.common.json) {
    printEnvelope(face, { items: rows });
    return 0;
  }
  if (rows.length === 0) face.output.talk(face.words.look.noActs);
  for (const row of rows) face.output.out(lineOf(face, row));
  return 0;
}

function lineOf(
  face: Face,
  row: { act: string; at: string; did: string; undone: boolean },
): string {
  const at = describeClockDay(face.words, Temporal.PlainDateTime.from(row.at), tellingOf(face));
  const mark = row.undone ? `  (${face.words.look.undoneMark})` : '';
  return `${row.act}  ${at}  ${row.did}${mark}`;
}
