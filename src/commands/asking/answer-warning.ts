import { editCommitment } from '../../actions/edit-commitment.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { Forecast } from '../../domain/forecast/forecast.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import { askKey } from './choose.ts';
import { printProblem, tellingOf } from '../printing/envelope.ts';
import type { Face } from '../face.ts';

type Key = 'k' | 'f' | 's' | 'b';

/**
 * What to do about a date with too little room: keep it (Enter), make it the later date if it was not said
 * yet, draft a heads-up if it was, or keep it and write down a plan B.
 */
export async function answerWarning(
  face: Face,
  commitment: Commitment,
  forecast: Forecast,
): Promise<void> {
  const { ask } = face.words;
  const telling = tellingOf(face);
  const said = describeDue(face.words, commitment.promised, telling);
  const later: Due | undefined = forecast.say && {
    kind: 'moment',
    at: forecast.say.at,
    zone: telling.now.zone,
  };
  const laterSaid = later && describeDue(face.words, later, telling);
  const choices: readonly (readonly [Key, string])[] = [
    ['k', ask.keep(said)],
    ...(laterSaid === undefined
      ? []
      : ([
          ['f', ask.later(laterSaid)],
          // An earlier date is no news to anybody: there is nothing to warn them of.
          ...(forecast.say?.isEarlier ? [] : ([['s', ask.headsUp(laterSaid)]] as const)),
        ] as const)),
    ['b', ask.planB],
  ];
  face.output.talk('');
  for (const [key, says] of choices) face.output.talk(`  ${key}  ${says}`);
  const key = await askKey(
    face,
    ask.choose,
    choices.map(([each]) => each),
  );
  if (key === 'f' && later) correctDate(face, commitment, later);
  if (key === 's' && later) {
    // Loaded only now: most captures need no letter.
    const { showHeadsUp } = await import('../mail/show-heads-up.ts');
    await showHeadsUp(face, commitment, later);
  }
  if (key === 'b') await writePlanB(face, commitment);
}

/** She has not said it yet: the date is corrected, not moved. */
function correctDate(face: Face, commitment: Commitment, later: Due): void {
  const edited = editCommitment(face.world(), { commitment, change: { promised: later } });
  if (!edited.ok) {
    printProblem(face, edited.problem);
    return;
  }
  const telling = tellingOf(face);
  const from = describeDue(face.words, commitment.promised, telling);
  face.output.talk(
    face.words.act.corrected(commitment.handle, from, describeDue(face.words, later, telling)),
  );
}

async function writePlanB(face: Face, commitment: Commitment): Promise<void> {
  const planB = (await face.ask(face.words.ask.planBText))?.trim();
  if (!planB) return;
  const edited = editCommitment(face.world(), { commitment, change: { planB } });
  if (!edited.ok) printProblem(face, edited.problem);
  else
    face.output.talk(
      face.words.act.changed(face.words.act.fields['planB'] ?? '', undefined, planB),
    );
}
