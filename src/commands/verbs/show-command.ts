import { forecastOf } from '../../actions/forecast-commitment.ts';
import { prepareDetail } from '../../actions/prepare-detail.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { StoryEvent } from '../../domain/commitment/story.ts';
import { detailLines } from '../../wording/pages/detail-lines.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import type { Telling } from '../../wording/telling.ts';
import { commitmentJson, forecastJson } from '../printing/commitment-json.ts';
import { dueJson, offsetText } from '../printing/due-json.ts';
import { printText } from '../printing/break-lines.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findItems, findUnread } from '../reading/find-item.ts';
import { handlesAlone } from '../reading/words-behind.ts';
import { printLines } from '../printing/paint.ts';
import type { VerbLine } from '../flag-table.ts';
import type { Json, JsonObject } from '../printing/json.ts';

/** `kept show ITEM`, `kept 7k`: one commitment with its whole story, also when it is done. */
export async function runShow(face: Face, { words }: VerbLine): Promise<ExitCode> {
  const line = findUnread(face, words);
  if (line) return showUnread(face, line);
  const found = await findItems(face, words, { isEverything: true });
  const items = found.ok ? handlesAlone(found.value, 'show') : found;
  if (!items.ok) return printProblem(face, items.problem);
  if (face.common.json) printJson(face, items.value);
  else for (const commitment of items.value) printDetail(face, commitment);
  return 0;
}

function showUnread(face: Face, line: UnreadLine): ExitCode {
  if (face.common.json) printEnvelope(face, { unread: { handle: line.handle, text: line.text } });
  else
    printText(
      face,
      `${line.handle}  ${cleanForTerminal(line.text)}  (${face.words.look.states.unread})`,
    );
  return 0;
}

function printDetail(face: Face, commitment: Commitment): void {
  const world = face.world();
  const detail = prepareDetail(world, commitment, forecastOf(world, commitment));
  const page = { cells: face.output.columns, names: world.ledger };
  printLines(face, detailLines(face.words, detail, page));
}

function printJson(face: Face, commitments: readonly Commitment[]): void {
  const items = commitments.map((commitment) => detailJson(face, commitment));
  const [only] = items;
  printEnvelope(face, items.length === 1 && only ? only : { items });
}

function detailJson(face: Face, commitment: Commitment): JsonObject {
  const world = face.world();
  const telling = tellingOf(face);
  const forecast = forecastOf(world, commitment);
  const { events, notes } = prepareDetail(world, commitment, forecast);
  const { zone } = telling.now;
  return {
    promise: commitmentJson(commitment, telling, forecast),
    ...(forecast ? { forecast: forecastJson(forecast, zone) } : {}),
    story: events.map((event) => eventJson(event, telling)),
    notes: notes.map(({ kind, text, at }) => ({ kind, text, at: offsetText(at, zone) })),
  };
}

/** One thing that happened; keys it has nothing to say for are absent. */
function eventJson(event: StoryEvent, telling: Telling): Json {
  return {
    at: offsetText(event.at, telling.now.zone),
    kind: event.kind,
    ...('due' in event && event.due ? dueJson(event.due) : {}),
    told: event.kind === 'moved' ? event.isTold : undefined,
    late: event.kind === 'moved' && event.wasLate ? true : undefined,
    why: 'why' in event ? event.why : undefined,
    via: 'via' in event ? event.via : undefined,
    gap: 'gap' in event ? event.gap : undefined,
    took: 'took' in event ? event.took : undefined,
  };
}
