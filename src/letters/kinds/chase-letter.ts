import type { ChaseFacts } from '../../domain/letters/item-letter-facts.ts';
import { aroundBlocks } from './around-blocks.ts';
import { cleanHeadword, cleanName, cleanWords, partAddresses } from '../clean-words.ts';
import { isFamiliarWith } from '../greet-readers.ts';
import { sayDate } from '../letter-dates.ts';
import { letterWordsFor } from '../letter-words.ts';
import type { Letter } from '../letter.ts';
import { timesLine } from '../times-line.ts';

/** Asks for what they owe; the tone goes by how often they were asked, and is never rude. */
export function chaseLetter(facts: ChaseFacts): Letter {
  const { item, date, form } = letterWordsFor(facts.language);
  const { subject, tones } = item.chase;
  const write = tones[Math.min(facts.count, tones.length - 1)];
  const { due, hold } = facts;
  const said = write?.({
    thing: item.thing(cleanWords(facts.what), facts.exactly && cleanWords(facts.exactly)),
    due: due && sayDate(date, due, facts.today),
    isPast: facts.isPast,
    hold: hold && { what: cleanWords(hold.what), date: sayDate(date, hold.at, facts.today) },
    isFamiliar: isFamiliarWith(facts.to),
  });
  const dates = [due, hold?.at].filter((one) => one !== undefined);
  const text = form.sentences([...(said ?? []), ...timesLine(facts, dates)]);
  const named = cleanName(cleanHeadword(facts.language, facts.what));
  return aroundBlocks(facts, subject(named, facts.count), [
    { kind: 'paragraph', text: partAddresses(text) },
  ]);
}
