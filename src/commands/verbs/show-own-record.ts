import { prepareOwnRecord } from '../../actions/prepare-own-record.ts';
import type { OwnRecord } from '../../domain/review/own-record.ts';
import { recordLines } from '../../wording/pages/record-lines.ts';
import { printEnvelope } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { Json, JsonObject } from '../printing/json.ts';
import { printLines } from '../printing/paint.ts';
import { tallyJson } from '../printing/tally-json.ts';

/** `kept who --me`: how my own promises were kept. */
export function showOwnRecord(face: Face): ExitCode {
  const record = prepareOwnRecord(face.world());
  if (face.common.json) printEnvelope(face, { record: recordJson(face, record) });
  else
    printLines(
      face,
      recordLines(face.words, record, {
        cells: face.output.columns,
        names: face.world().ledger,
      }),
    );
  return 0;
}

function recordJson(face: Face, record: OwnRecord): JsonObject {
  const clientJson = (client: OwnRecord['clients'][number]['client']): Json => ({
    id: client,
    name: face.world().ledger.organisation(client)?.name,
  });
  return {
    ...tallyJson(record.tally),
    months: record.months.map(({ month, tally }) => ({
      month: month.toString(),
      ...tallyJson(tally),
    })),
    chances: record.chances.map(({ tenth, count, held }) => ({ said: tenth / 10, count, held })),
    clients: record.clients.map(({ client, tally }) => ({
      client: clientJson(client),
      ...tallyJson(tally),
    })),
    kinds: record.kinds.map(({ noun, tally, ran }) => ({
      kind: noun,
      ...tallyJson(tally),
      ...(ran === undefined ? {} : { measure: ran.measure, ratio: ran.ratio }),
    })),
    told: { ...record.telling },
    early: record.early.map(({ client, early, count, days }) => ({
      client: clientJson(client),
      early,
      count,
      days,
    })),
  };
}
