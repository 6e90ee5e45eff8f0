import type { StateChange } from '../../domain/forecast/changed-states.ts';
import { describeStateChanges } from '../../wording/sentences/describe-forecast.ts';
import { tellingOf, type JsonWarning } from './envelope.ts';
import type { Face } from '../face.ts';

/** Which other promises stand otherwise because of what was just done, in a line on the side. */
export function sayOthers(face: Face, others: readonly StateChange[]): void {
  if (others.length === 0 || face.common.json) return;
  const said = describeStateChanges(face.words, others, tellingOf(face));
  if (said !== undefined) face.output.talk(said);
}

/** The same for `--json`: a code and a sentence for each, such as `others.tight`, "p4 is now tight". */
export function othersWarnings(face: Face, others: readonly StateChange[]): readonly JsonWarning[] {
  const { handleOf } = tellingOf(face);
  return others.map(({ id, to }) => ({
    code: `others.${to}`,
    text: face.words.warning.nowStands(handleOf(id), to),
  }));
}
