import { begunBy } from '../../actions/meetings/next-step.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import { tellingOf } from './envelope.ts';
import type { Face } from '../face.ts';

/** What began when these were done, and what to type for it. */
export function sayNextStep(face: Face, done: readonly Commitment[]): void {
  const ended = done.filter(({ standing }) => standing.kind === 'delivered');
  if (face.common.json || ended.length === 0) return;
  for (const begun of begunBy(face.world(), ended)) {
    const line = describeBegun(face, begun);
    if (line !== undefined) face.output.talk(`    ${line}`);
  }
}

function describeBegun(face: Face, begun: Commitment): string | undefined {
  const { clock } = face.words;
  const telling = tellingOf(face);
  const item = describeItem(face.words, begun, telling);
  const due = describeDue(face.words, begun.promised, telling);
  if (begun.kind === 'confirmation') return clock.awaitsConfirmation(item, due);
  if (begun.complaintStep === 'fix') return clock.putRight(item, begun.handle);
  return begun.complaintStep === 'come-back' ? clock.comeBack(item, due) : undefined;
}
