import {
  recordLetters,
  type LetterRecorded,
  type LetterStep,
  type LetterTrace,
} from '../../actions/letters/record-letter.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import type { Face } from '../face.ts';
import { tellingOf } from '../printing/envelope.ts';
import { sayNextStep } from '../printing/say-next-step.ts';

/** Writes down that letters came this far, and says what begins and ends with it. */
export function recordReach(face: Face, traces: readonly LetterTrace[], step: LetterStep): void {
  const recorded = recordLetters(face.world(), traces, step);
  if (!face.common.json) for (const each of recorded) sayRecorded(face, each);
}

function sayRecorded(face: Face, { ended, awaited }: LetterRecorded): void {
  sayNextStep(face, ended);
  if (awaited === undefined) return;
  const telling = tellingOf(face);
  const item = describeItem(face.words, awaited, telling);
  const due = describeDue(face.words, awaited.promised, telling);
  face.output.talk(face.words.clock.awaitsConfirmation(item, due));
}
