import type { WhyOff } from '../../wording/catalogue/screen-words.ts';
import type { Target } from '../target.ts';

export function needsItem(target: Target): WhyOff | undefined {
  return target.kind === 'none' ? 'no-item' : undefined;
}

export function needsCommitment(target: Target): WhyOff | undefined {
  switch (target.kind) {
    case 'commitment':
      return undefined;
    case 'none':
      return 'no-item';
    case 'unread':
      return 'unread-line';
    case 'person':
      return 'not-an-item';
  }
}

export function needsPromise(target: Target): WhyOff | undefined {
  const off = needsCommitment(target);
  if (off !== undefined || target.kind !== 'commitment') return off;
  return target.commitment.direction === 'mine' ? undefined : 'nobody-to-tell';
}

export function needsPerson(target: Target): WhyOff | undefined {
  if (target.kind === 'person') return undefined;
  if (target.kind === 'commitment')
    return target.commitment.who.length > 0 ? undefined : 'no-person';
  return target.kind === 'none' ? 'no-item' : 'unread-line';
}
