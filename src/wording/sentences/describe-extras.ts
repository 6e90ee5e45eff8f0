import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeChannel } from './describe-channel.ts';
import { describeClockDay, describeDue } from './describe-due.ts';
import type { Telling } from '../telling.ts';
import type { Words } from '../words.ts';

/** What was said of a promise beyond who, what and when. */
export type Extras = Pick<
  CommitmentDraft,
  'job' | 'target' | 'planB' | 'note' | 'said' | 'via' | 'isShareable'
> & { readonly ownerName?: string };

/** Each of them in a short sentence, in the order she would look for them; what was not said is not spoken of. */
export function describeExtras(words: Words, said: Extras, telling: Telling): readonly string[] {
  const { job, target, planB, note, ownerName, via } = said;
  const extras = words.act.extras;
  return [
    job === undefined ? undefined : extras.job(cleanForTerminal(job)),
    ownerName === undefined ? undefined : extras.owner(cleanForTerminal(ownerName)),
    said.said === undefined && via === undefined
      ? undefined
      : extras.said(
          said.said && describeClockDay(words, said.said, telling),
          via && describeChannel(words, via),
        ),
    target === undefined ? undefined : extras.target(describeDue(words, target, telling)),
    planB === undefined ? undefined : extras.planB(cleanForTerminal(planB)),
    note === undefined ? undefined : extras.note(cleanForTerminal(note)),
    said.isShareable ? extras.shareable : undefined,
  ].filter((text) => text !== undefined);
}
