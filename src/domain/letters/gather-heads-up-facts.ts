import type { Due } from '../commitment/due.ts';
import type { HeadsUpSources } from './heads-up-dates.ts';
import { headsUpDates } from './heads-up-dates.ts';
import type { BeforeFact, HeadsUpFacts } from './heads-up-facts.ts';
import type { LetterClock } from './letter-clock.ts';
import { hasPassed, letterDateOf } from './letter-clock.ts';
import type { LetterQuestion } from './letter-facts.ts';
import { gatherLetterFacts } from './letter-facts.ts';

export type HeadsUpQuestion = LetterQuestion &
  HeadsUpSources & {
    /** Why, in words they may read; absent: what was said when it was moved. */
    readonly why?: string;
    readonly partial?: string;
  };

/** Picks, field by field, what they may read; undefined when there is no date ahead that is news to them. */
export function gatherHeadsUpFacts(question: HeadsUpQuestion): HeadsUpFacts | undefined {
  const { commitment, partial } = question;
  const { clock, facts } = gatherLetterFacts(question);
  const dates = headsUpDates(clock.now, question);
  if (dates === undefined) return undefined;
  const at = letterDateOf(clock, dates.at);
  if (at === undefined) return undefined;
  const before = beforeFact(clock, dates.before);
  const why = question.why ?? dates.why;
  return {
    ...facts,
    what: commitment.what,
    at,
    ...(before === undefined ? {} : { before }),
    ...(why === undefined ? {} : { why }),
    ...(partial === undefined ? {} : { partial }),
  };
}

function beforeFact(clock: LetterClock, due: Due): BeforeFact | undefined {
  const at = letterDateOf(clock, due);
  return at && { at, isPast: hasPassed(clock.now, due) };
}
