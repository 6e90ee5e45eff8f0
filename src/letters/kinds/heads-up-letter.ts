import type { HeadsUpFacts } from '../../domain/letters/heads-up-facts.ts';
import { cleanHeadword, cleanName, partAddresses } from '../clean-words.ts';
import { aroundBlocks } from './around-blocks.ts';
import { newDateSentences, partialSentences, questionSentences } from './heads-up-sentences.ts';
import { clockTime, sayDay } from '../letter-dates.ts';
import type { LetterWords } from '../letter-words.ts';
import { letterWordsFor } from '../letter-words.ts';
import type { Letter } from '../letter.ts';
import { timesLine } from '../times-line.ts';

/** A heads-up in the order that is advised for bad news: what, new date, why, what they can have now, question. */
export function headsUpLetter(facts: HeadsUpFacts): Letter {
  const words = letterWordsFor(facts.language);
  const paragraph = (sentences: readonly string[]) =>
    ({ kind: 'paragraph', text: partAddresses(words.form.sentences(sentences)) }) as const;
  return aroundBlocks(facts, subjectOf(facts, words), [
    paragraph([
      ...newDateSentences(facts, words),
      ...partialSentences(facts, words),
      ...timesLine(facts, [facts.at, ...(facts.before ? [facts.before.at] : [])]),
    ]),
    paragraph(questionSentences(facts, words)),
  ]);
}

/** "Revised deck: Friday 27 November, 17:00". */
function subjectOf(
  { language, what, at, before, today }: HeadsUpFacts,
  words: LetterWords,
): string {
  const { date, headsUp } = words;
  const day = sayDay(date, at.day, today);
  const on = at.time === undefined ? day : date.shortWithTime(day, clockTime(at.time));
  const named = cleanName(cleanHeadword(language, what));
  return before === undefined ? headsUp.firstSubject(named, on) : headsUp.subject(named, on);
}
