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
  const { chase } = item;
  const isFamiliar = isFamiliarWith(facts.to);
  const thing = item.thing(cleanWords(facts.what), facts.exactly && cleanWords(facts.exactly));
  const due = facts.due && sayDate(date, facts.due, facts.today);
  const begin = [chase.first, chase.second][facts.count] ?? chase.again;
  const isOpen = facts.due === undefined || facts.isPast;
  const dates = [facts.due, facts.hold].filter((one) => one !== undefined);
  const text = form.sentences([
    begin(thing, due, facts.isPast),
    ...(facts.hold === undefined ? [] : [chase.hold(sayDate(date, facts.hold, facts.today))]),
    (isOpen ? chase.whenCan : chase.stillFine)(isFamiliar),
    ...(facts.count > 1 ? [chase.help] : []),
    ...timesLine(facts, dates),
  ]);
  const subject = chase.subject(cleanName(cleanHeadword(facts.language, facts.what)));
  return aroundBlocks(facts, subject, [{ kind: 'paragraph', text: partAddresses(text) }]);
}
