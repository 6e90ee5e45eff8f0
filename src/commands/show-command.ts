import { forecastOf } from '../actions/forecast-commitment.ts';
import { prepareDetail } from '../actions/prepare-detail.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import type { UnreadLine } from '../domain/commitment/note.ts';
import { storeDue } from '../domain/commitment/due.ts';
import type { StoryEvent } from '../domain/commitment/story.ts';
import { detailLines } from '../wording/detail-lines.ts';
import { cleanForTerminal } from '../wording/clean-text.ts';
import { commitmentJson, forecastJson } from './commitment-json.ts';
import { printEnvelope, printProblem, tellingOf } from './envelope.ts';
import type { ExitCode, Face } from './face.ts';
import { findItems, findUnread } from './find-item.ts';
import { printLines } from './paint.ts';
import type { VerbLine } from './flag-table.ts';
import type { Json } from './json.ts';

/** `kept show ITEM`, `kept 7k`: one commitment with its whole story, also when it is done. */
export async function runShow(face: Face, { words }: VerbLine): Promise<ExitCode> {
  const line = findUnread(face, words);
  if (line) return showUnread(face, line);
  const found = await findItems(face, words, { isEverything: true });
  if (!found.ok) return printProblem(face, found.problem);
  for (const commitment of found.value.items) showCommitment(face, commitment);
  return 0;
}

function showUnread(face: Face, line: UnreadLine): ExitCode {
  if (face.common.json) printEnvelope(face, { unread: { handle: line.handle, text: line.text } });
  else
    face.output.out(
      `${line.handle}  ${cleanForTerminal(line.text)}  (${face.words.look.states.unread})`,
    );
  return 0;
}

function showCommitment(face: Face, commitment: Commitment): void {
  const world = face.world();
  const forecast = forecastOf(world, commitment);
  const detail = prepareDetail(world, commitment, forecast);
  if (!face.common.json) {
    printLines(
      face,
      detailLines(face.words, detail, { cells: face.output.columns, names: world.ledger }),
    );
    return;
  }
  printEnvelope(face, {
    promise: commitmentJson(commitment, tellingOf(face), forecast),
    ...(forecast ? { forecast: forecastJson(forecast, world.now().zone) } : {}),
    story: detail.events.map(eventJson),
    notes: detail.notes.map(({ kind, text, at }) => ({ kind, text, at: at.toString() })),
  });
}

/** One thing that happened; keys it has nothing to say for are absent. */
function eventJson(event: StoryEvent): Json {
  return {
    at: event.at.toString(),
    kind: event.kind,
    due: 'due' in event && event.due ? storeDue(event.due) : undefined,
    why: 'why' in event ? event.why : undefined,
    via: 'via' in event ? event.via : undefined,
    gap: 'gap' in event ? event.gap : undefined,
    took: 'took' in event ? event.took : undefined,
  };
}
