import { nearestKnownWord } from '../../actions/find-everything.ts';
import { forecastOpen } from '../../actions/forecast-commitment.ts';
import type { SearchHit } from '../../actions/world.ts';
import type { CommitmentId } from '../../domain/commitment/commitment.ts';
import type { Forecast } from '../../domain/forecast/forecast.ts';
import { describeHit, type Hit } from '../../wording/sentences/describe-hit.ts';
import type { Telling } from '../../wording/telling.ts';
import { commitmentJson } from '../printing/commitment-json.ts';
import { offsetText } from '../printing/due-json.ts';
import { printText } from '../printing/break-lines.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findTold } from './find-told.ts';
import { describeAbout } from '../reading/note-about.ts';
import type { VerbLine } from '../flag-table.ts';
import type { Json } from '../printing/json.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';

const most = 200;

/** `kept find WORDS`: promises, waits, notes and people whose words hold all of these. */
export async function runFind(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const wanted = words.flatMap((word) => word.trim().split(/\s+/u)).filter(Boolean);
  if (wanted.length === 0) return printProblem(face, { kind: 'words-missing', missing: 'search' });
  if (flags.told) return findTold(face, wanted);
  const hits = face.world().ledger.search(wanted, most);
  if (face.common.json) {
    const forecasts = forecastOpen(face.world());
    printEnvelope(face, { items: hits.map((hit) => hitJson(hit, tellingOf(face), forecasts)) });
    return 0;
  }
  if (hits.length === 0) sayNothingFound(face, wanted);
  const telling = tellingOf(face);
  for (const hit of hits) printText(face, describeHit(face.words, withAbout(face, hit), telling));
  return 0;
}

/** A note found is told with whom it is about. */
function withAbout(face: Face, hit: SearchHit): Hit {
  return hit.kind === 'note' ? { ...hit, about: describeAbout(face, hit.note.about) } : hit;
}

/** What was searched, and the nearest word that is there. */
function sayNothingFound(face: Face, wanted: readonly string[]): void {
  const { look } = face.words;
  face.output.talk(look.foundNothing(cleanForTerminal(wanted.join(' '))));
  const nearest = nearestKnownWord(face.world(), wanted);
  if (nearest !== undefined) face.output.talk(look.nearest(cleanForTerminal(nearest)));
}

function hitJson(
  hit: SearchHit,
  telling: Telling,
  forecasts: ReadonlyMap<CommitmentId, Forecast>,
): Json {
  switch (hit.kind) {
    case 'commitment':
      return {
        kind: 'commitment',
        ...commitmentJson(hit.commitment, telling, forecasts.get(hit.commitment.id)),
      };
    case 'note':
      return {
        kind: 'note',
        id: hit.note.id,
        about: hit.note.about.id,
        filed: hit.note.kind,
        text: hit.note.text,
        at: offsetText(hit.note.at, telling.now.zone),
      };
    case 'person':
      return { kind: 'person', id: hit.person.id, name: hit.person.name };
  }
}
