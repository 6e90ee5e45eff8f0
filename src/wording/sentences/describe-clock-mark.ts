import type { Commitment } from '../../domain/commitment/commitment.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Words } from '../words.ts';

/** What a commitment is about as a list shows it: a clock says first which one it is ("answer: ..."). */
export function describeMarked(words: Words, { kind, complaintStep, what }: Commitment): string {
  const { marks } = words.clock;
  const text = cleanForTerminal(what);
  switch (complaintStep) {
    case 'acknowledge':
      return marks.complaint(text);
    case 'fix':
      return marks.fix(text);
    case 'come-back':
      return marks.comeBack(text);
    case undefined:
      break;
  }
  switch (kind) {
    case 'reply':
      return marks.answer(text);
    case 'confirmation':
      return marks.confirmation(text);
    case 'meeting':
      return marks.meeting(text);
    // A report says so itself.
    case 'report':
    case 'work':
      return text;
  }
}
