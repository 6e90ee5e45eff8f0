import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import type { WhoSaid } from '../../domain/people/who-said.ts';
import type { AskedMeeting } from './asked-meeting.ts';

/** A meeting nobody had planned, as it is written down now that it is over. */
export function meetingDraft(
  { at, end, job }: AskedMeeting,
  { who, what }: { readonly who: WhoSaid; readonly what: string },
  zone: string,
): CommitmentDraft {
  const minutes = Math.round(at.until(end, { largestUnit: 'minutes' }).total('minutes'));
  return {
    direction: 'mine',
    kind: 'meeting',
    who,
    what,
    due: { kind: 'moment', at: at.round({ smallestUnit: 'minute' }), zone },
    said: at,
    serves: [],
    after: [],
    isShareable: false,
    isNeedAssumed: false,
    ...(minutes > 0 ? { need: minutes } : {}),
    ...(job === undefined ? {} : { job }),
  };
}
