import type { Due } from '../../domain/commitment/due.ts';
import type { StateChange } from '../../domain/forecast/changed-states.ts';
import type { Forecast } from '../../domain/forecast/forecast.ts';
import { describeDateRemarks } from '../../wording/sentences/describe-date-remarks.ts';
import { describeWarning } from '../../wording/sentences/describe-forecast.ts';
import type { JsonWarning } from './envelope.ts';
import { tellingOf } from './envelope.ts';
import type { Face } from '../face.ts';

/** Whether a date asked about leaves too little room. */
export function isWarning(forecast: Forecast | undefined): forecast is Forecast {
  return forecast?.chance !== undefined && forecast.state !== 'ok';
}

/** The warning in at most a few lines, on the side. */
export function printWarning(face: Face, forecast: Forecast): void {
  for (const line of describeWarning(face.words, forecast, tellingOf(face))) face.output.talk(line);
}

/** What is odd about a date, for `--json`: no working day, or a year whose holidays are not known. */
export function dateWarnings(face: Face, due: Due): readonly JsonWarning[] {
  return describeDateRemarks(face.words, due, tellingOf(face)).map((text) => ({
    code: 'date.remark',
    text,
  }));
}

/** The same for `--json`: a code and one sentence. */
export function warningsOf(face: Face, forecast: Forecast | undefined): readonly JsonWarning[] {
  if (!isWarning(forecast)) return [];
  const [first = ''] = describeWarning(face.words, forecast, tellingOf(face));
  return [{ code: `buffer.${forecast.state}`, text: first }];
}

/** At whose cost a date would be said, for `--json`. */
export function costWarnings(face: Face, cost: readonly StateChange[]): readonly JsonWarning[] {
  const { handleOf } = tellingOf(face);
  return cost.map(({ id, to }) => ({
    code: `others.${to}`,
    text: face.words.warning.wouldStand(handleOf(id), to),
  }));
}
