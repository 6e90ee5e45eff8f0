import { forecastOf } from '../../actions/forecast-commitment.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Forecast } from '../../domain/forecast/forecast.ts';
import { commitmentJson } from './commitment-json.ts';
import { printEnvelope, tellingOf, type JsonWarning } from './envelope.ts';
import type { Face } from '../face.ts';
import type { JsonObject } from './json.ts';

/**
 * Says what became of commitments: a sentence or two on the side, the handles in a pipe, or the envelope
 * (`promise` for one, `items` for several).
 */
export function printChanged(
  face: Face,
  commitments: readonly Commitment[],
  describe: (commitment: Commitment) => readonly string[],
  warnings: readonly JsonWarning[] = [],
): void {
  if (face.common.json) {
    const items = commitments.map((one) => promiseJson(face, one));
    const [only] = items;
    printEnvelope(face, items.length === 1 && only ? { promise: only } : { items }, warnings);
    return;
  }
  for (const one of commitments) {
    for (const line of describe(one)) face.output.talk(line);
    printHandle(face, one.handle);
  }
}

/** In a pipe the handle alone is the data. */
export function printHandle(face: Face, handle: string): void {
  if (!face.output.isOutTerminal && !face.common.json) face.output.out(handle);
}

/** One commitment for `--json`, with its forecast's state while it is open. */
export function promiseJson(face: Face, commitment: Commitment, known?: Forecast): JsonObject {
  const world = face.world();
  const forecast = known ?? forecastOf(world, commitment);
  return commitmentJson(commitment, tellingOf(face), forecast);
}
