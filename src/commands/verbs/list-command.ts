import { forecastOpen } from '../../actions/forecast-commitment.ts';
import { readListWords } from '../../capture/read-list-words.ts';
import type { NamedCommitment } from '../../domain/commitment/named-commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { Forecast } from '../../domain/forecast/forecast.ts';
import { fitsFilter, isWholeList, type ListFilter } from '../../domain/review/list-filter.ts';
import { listLines, type ListItem, type ListState } from '../../wording/pages/list-lines.ts';
import { commitmentJson, stateOf, unreadJson } from '../printing/commitment-json.ts';
import { printEnvelope, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { printLines } from '../printing/paint.ts';
import type { VerbLine } from '../flag-table.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';

/** `kept list [WORDS] [--all]`: everything open, one a line, soonest first. */
export async function runList(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const { ledger } = face.world();
  const filter = readListWords(words);
  const rows = listRows(face, { filter, isEverything: flags.all === true });
  const unread = isWholeList(filter) ? ledger.unreadLines() : [];
  if (face.common.json) return printJson(face, rows, unread);
  const items: ListItem[] = [
    ...unread.map((line) => ({ kind: 'unread' as const, line })),
    ...rows.map(({ named, state }) => ({ kind: 'commitment' as const, named, state })),
  ];
  if (items.length === 0) {
    const { nothingOpen, nothingFits } = face.words.look;
    face.output.talk(
      words.length === 0 ? nothingOpen : nothingFits(cleanForTerminal(words.join(' '))),
    );
    return 0;
  }
  const { columns: cells } = face.output;
  printLines(face, listLines(face.words, { items, cells }, tellingOf(face)));
  return 0;
}

type ListRow = {
  readonly named: NamedCommitment;
  readonly state: ListState;
  readonly forecast: Forecast | undefined;
};

/** The items of a list with their names and states. */
function listRows(
  face: Face,
  { filter, isEverything }: { readonly filter: ListFilter; readonly isEverything: boolean },
): readonly ListRow[] {
  const world = face.world();
  const { ledger } = world;
  const forecasts = forecastOpen(world);
  const telling = tellingOf(face);
  const commitments = isEverything ? ledger.everyCommitment() : ledger.openCommitments();
  return commitments.flatMap((commitment) => {
    const named = telling.nameOf(commitment);
    const forecast = forecasts.get(commitment.id);
    const state = stateOf(commitment, telling, forecast);
    return fitsFilter(filter, { named, state, context: telling })
      ? [{ named, state, forecast }]
      : [];
  });
}

function printJson(face: Face, rows: readonly ListRow[], unread: readonly UnreadLine[]): ExitCode {
  const telling = tellingOf(face);
  const items = rows.map(({ named, forecast }) =>
    commitmentJson(named.commitment, telling, forecast),
  );
  printEnvelope(face, { items: [...unread.map(unreadJson), ...items] });
  return 0;
}
