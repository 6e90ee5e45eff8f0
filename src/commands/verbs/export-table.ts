import { forecastOpen } from '../../actions/forecast-commitment.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { csvText } from '../../wording/text/csv-text.ts';
import type { Telling } from '../../wording/telling.ts';
import type { ExitCode, Face } from '../face.ts';
import { stateOf } from '../printing/commitment-json.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';

/** `kept export --csv FILE`: every promise and wait as a table for a spreadsheet, hers alone; `-` prints it. */
export async function exportTable(face: Face, path: string): Promise<ExitCode> {
  const commitments = face.world().ledger.everyCommitment();
  const text = csvText([face.words.exchange.tableHeads, ...tableRows(face, commitments)]);
  if (path === '-') {
    face.output.out(text.slice(0, -2));
    return 0;
  }
  const written = await face.outside.writeTextFile(path, text, '--csv');
  if (!written.ok) return printProblem(face, written.problem);
  if (face.common.json) {
    printEnvelope(face, { items: [{ path: written.value }], rows: commitments.length });
    return 0;
  }
  const file = cleanForTerminal(written.value);
  face.output.talk(face.words.exchange.tableWritten(commitments.length, file));
  if (!face.output.isOutTerminal) face.output.out(written.value);
  return 0;
}

function tableRows(face: Face, commitments: readonly Commitment[]): readonly (readonly string[])[] {
  const telling = tellingOf(face);
  const forecasts = forecastOpen(face.world());
  const { sides } = face.words.exchange;
  return commitments.map((one) => {
    const { people, organisation, owner } = telling.nameOf(one);
    return [
      one.handle,
      sides[one.direction],
      organisation?.name ?? '',
      people.map(({ name }) => name).join('; '),
      one.what,
      dueText(one.promised, telling),
      face.words.look.states[stateOf(one, telling, forecasts.get(one.id))],
      one.told?.at.toString({ smallestUnit: 'minute' }).replace('T', ' ') ?? '',
      closedText(one),
      one.need === undefined ? '' : String(one.need / 60),
      one.job ?? '',
      owner?.name ?? '',
    ];
  });
}

/** As spreadsheets read it; a time of another zone with that zone behind it. */
function dueText(due: Due, { now }: Telling): string {
  switch (due.kind) {
    case 'none':
      return '';
    case 'day':
      return due.day.toString();
    case 'moment': {
      const at = due.at.toString({ smallestUnit: 'minute' }).replace('T', ' ');
      return due.zone === now.zone ? at : `${at} ${due.zone}`;
    }
  }
}

function closedText({ standing }: Commitment): string {
  if (standing.kind === 'open') return '';
  return standing.at.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
