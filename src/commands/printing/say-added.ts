import type { Added } from '../../actions/add-commitment.ts';
import type { Watched } from '../../actions/watch-others.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { describeReadBack } from '../../wording/sentences/describe-read-back.ts';
import { answerWarning } from '../asking/answer-warning.ts';
import { forecastJson } from './commitment-json.ts';
import { printEnvelope, tellingOf } from './envelope.ts';
import { mayAsk, type ExitCode, type Face } from '../face.ts';
import { printHandle, promiseJson } from './print-changed.ts';
import { dateWarnings, isWarning, printWarning, warningsOf } from './print-warning.ts';
import type { SettledCapture } from '../reading/read-capture.ts';
import type { ReadDraft } from '../reading/read-draft.ts';
import { othersWarnings, sayOthers } from './say-others.ts';
import { describeDatedOtherwise, toldWarnings } from './say-told-otherwise.ts';

type AddedAmongOthers = Added & Pick<Watched<Added>, 'others'>;

/** The read-back, the warning, and what she wants to do about it; the promise is on the disk already. */
export async function sayAdded(
  face: Face,
  added: AddedAmongOthers,
  { captured: { date }, draft: extras }: ReadDraft,
): Promise<ExitCode> {
  if (face.common.json) return printAdded(face, added, date);
  const { forecast, assumed, others } = added;
  const back = describeReadBack(
    face.words,
    {
      ...added,
      extras,
      ...(date ? { reading: { ...date.reading, text: date.text, isMarked: date.isMarked } } : {}),
      ...(assumed?.kind === 'own-past' ? { needNoun: assumed.noun } : {}),
    },
    tellingOf(face),
  );
  for (const line of back) face.output.talk(line);
  printHandle(face, added.commitment.handle);
  for (const line of describeDatedOtherwise(face, added.commitment)) face.output.talk(line);
  if (isWarning(forecast)) printWarning(face, forecast);
  sayOthers(face, others);
  if (!mayAsk(face)) return 0;
  if (isWarning(forecast)) await answerWarning(face, added.commitment, forecast);
  else await offerRecapTo(face, added.commitment);
  return 0;
}

/** One question at a time: where the date is in doubt, that comes first. */
async function offerRecapTo(face: Face, commitment: Commitment): Promise<void> {
  // Loaded only now: in a pipe nobody is asked.
  const { offerRecap } = await import('../asking/offer-recap.ts');
  await offerRecap(face, commitment);
}

function printAdded(
  face: Face,
  { commitment, forecast, others }: AddedAmongOthers,
  date: SettledCapture['date'],
): ExitCode {
  const { zone } = face.world().now();
  const read = date && { text: date.text, rule: date.reading.rule, sure: date.reading.sure };
  printEnvelope(
    face,
    {
      promise: { ...promiseJson(face, commitment, forecast), read },
      forecast: forecast && forecastJson(forecast, zone),
    },
    [
      ...warningsOf(face, forecast),
      ...dateWarnings(face, commitment.promised),
      ...toldWarnings(describeDatedOtherwise(face, commitment)),
      ...othersWarnings(face, others),
    ],
  );
  return 0;
}
