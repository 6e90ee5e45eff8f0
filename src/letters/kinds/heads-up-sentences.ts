import type { BeforeFact, HeadsUpFacts } from '../../domain/letters/heads-up-facts.ts';
import type { LetterDateWords } from '../catalogue/letter-date-words.ts';
import { cleanHeadword, cleanWords } from '../clean-words.ts';
import { isFamiliarWith } from '../greet-readers.ts';
import { clockTime, sayDate, sayReplaced } from '../letter-dates.ts';
import type { LetterWords } from '../letter-words.ts';

/** "The revised deck will reach you on Friday 27 November at 17:00, not Thursday at 12:00: the photos are late." */
export function newDateSentences(facts: HeadsUpFacts, words: LetterWords): readonly string[] {
  const { headsUp } = words;
  const what = cleanHeadword(facts.language, headsUp.named(cleanWords(facts.what)));
  const on = sayDate(datesInSentence(words), facts.at, facts.today);
  const newDate = headsUp.newDate(what, on, beforeClause(facts, words));
  const why = withoutEnds(facts.why);
  const first = headsUp.sentence(why === '' ? newDate : headsUp.because(newDate, why));
  return facts.before?.isPast === true ? [first, headsUp.sorry] : [first];
}

function beforeClause(facts: HeadsUpFacts, words: LetterWords): string | undefined {
  const { before } = facts;
  const { headsUp } = words;
  if (before === undefined) return undefined;
  const old = oldDate(before, facts, words);
  if (old.kind === 'hour') return headsUp.insteadOfHour(old.time);
  // "Not Friday" would be wrong of another hour of the same Friday.
  if (before.at.day.equals(facts.at.day)) return undefined;
  return before.isPast ? headsUp.insteadOfMissed(old.day) : headsUp.insteadOf(old.day);
}

/** "On Thursday at 12:00 you will have the 6 key slides." */
export function partialSentences(facts: HeadsUpFacts, words: LetterWords): readonly string[] {
  const { headsUp } = words;
  const partial = withoutEnds(facts.partial);
  if (partial === '') return [];
  const what = headsUp.named(partial);
  const { before } = facts;
  if (before === undefined || before.isPast) return [headsUp.partialNow(what)];
  const old = oldDate(before, facts, words);
  return [
    old.kind === 'hour' ? headsUp.partialAt(old.time, what) : headsUp.partialOn(old.day, what),
  ];
}

/** "Does Friday 17:00 still work for you? If not, call me and we find a way." */
export function questionSentences(facts: HeadsUpFacts, words: LetterWords): readonly string[] {
  const { headsUp } = words;
  const beside = { first: facts.before?.at.day ?? facts.today, today: facts.today };
  const date = sayReplaced(besideOthers(words), facts.at, beside);
  const ask = facts.before === undefined ? headsUp.works : headsUp.stillWorks;
  return [ask(date, isFamiliarWith(facts.to)), headsUp.otherwise];
}

type OldDate =
  | { readonly kind: 'hour'; readonly time: string }
  | { readonly kind: 'day'; readonly day: string };

/** The date they count on, beside the new one: another hour of the same day, or another day. */
function oldDate({ at }: BeforeFact, facts: HeadsUpFacts, words: LetterWords): OldDate {
  if (at.time !== undefined && at.day.equals(facts.at.day)) {
    return { kind: 'hour', time: clockTime(at.time) };
  }
  const beside = { first: facts.at.day, today: facts.today };
  return { kind: 'day', day: sayReplaced(datesInSentence(words), at, beside) };
}

/** Dates as they stand inside a sentence: "Friday 27 November at 17:00", "Thursday at 12:00". */
function datesInSentence({ date, headsUp }: LetterWords): LetterDateWords {
  return { ...date, withTime: headsUp.atTime, shortWithTime: headsUp.atTime };
}

/** As briefly as it can be asked about: "Friday 17:00", "Friday 27 at 17:00". */
function besideOthers({ date, headsUp }: LetterWords): LetterDateWords {
  return { ...date, shortWithTime: headsUp.atTime };
}

/** What was typed as the middle of a sentence: no "because" before it, no full stop behind it. */
function withoutEnds(text: string | undefined): string {
  return cleanWords(text ?? '')
    .replace(/^(?:because\s+(?!of\b)|因为|因為|由于|由於)/iu, '')
    .replace(/[\s.。！!；;,，、]+$/u, '');
}
