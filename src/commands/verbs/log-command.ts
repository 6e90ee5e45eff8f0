import { nameAct } from '../../actions/name-act.ts';
import { recentActs, shortAct } from '../../actions/undo-act.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import { logLine } from '../../wording/pages/log-lines.ts';
import { describeAct } from '../../wording/sentences/describe-act.ts';
import { describeClockDay } from '../../wording/sentences/describe-due.ts';
import { offsetText } from '../printing/due-json.ts';
import { printText } from '../printing/break-lines.ts';
import { printEnvelope, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';

const usual = 20;

/** `kept log [--all]`: what was done, newest first; what was undone says so. */
export async function runLog(face: Face, { flags }: VerbLine): Promise<ExitCode> {
  const { ledger } = face.world();
  const acts = recentActs(ledger, flags.all ? Number.MAX_SAFE_INTEGER / 4 : usual);
  const telling = tellingOf(face);
  const rows = acts.map((act) => ({
    id: act.id,
    short: shortAct(act.id),
    at: act.at,
    did: describeAct(face.words, nameAct(ledger, act)),
    isUndone: act.isUndone,
    when: describeClockDay(face.words, Temporal.PlainDateTime.from(act.at), telling),
  }));
  if (face.common.json) {
    printEnvelope(face, {
      items: rows.map(({ short, at, did, isUndone }) => ({
        act: short,
        at: offsetText(Temporal.PlainDateTime.from(at), telling.now.zone),
        did,
        undone: isUndone,
      })),
    });
    return 0;
  }
  if (rows.length === 0) face.output.talk(face.words.look.noActs);
  for (const row of rows) printText(face, logLine(face.words, row));
  return 0;
}
