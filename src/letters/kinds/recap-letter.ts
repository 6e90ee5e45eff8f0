import type { RecapFacts } from '../../domain/letters/item-letter-facts.ts';
import { aroundBlocks } from './around-blocks.ts';
import { cleanHeadword, cleanName, cleanWords, partAddresses } from '../clean-words.ts';
import { isFamiliarWith } from '../greet-readers.ts';
import { sayDate } from '../letter-dates.ts';
import { letterWordsFor } from '../letter-words.ts';
import type { Letter } from '../letter.ts';
import { timesLine } from '../times-line.ts';

/** Two lines back after a call: what each side gives the other by when, and "right?". */
export function recapLetter(facts: RecapFacts): Letter {
  const { item, date, form } = letterWordsFor(facts.language);
  const { recap } = item;
  const isFamiliar = isFamiliarWith(facts.to);
  const said = facts.items.map(({ what, exactly, by, isTheirs }) => {
    const thing = item.thing(cleanWords(what), exactly && cleanWords(exactly));
    const say = isTheirs ? recap.theirs : recap.ours;
    return say(thing, by && sayDate(date, by, facts.today), isFamiliar);
  });
  const dates = facts.items.flatMap(({ by }) => by ?? []);
  const [first] = facts.items;
  const subject = recap.subject(cleanName(cleanHeadword(facts.language, first?.what ?? '')));
  const text = form.sentences([recap.so(said, isFamiliar), ...timesLine(facts, dates)]);
  return aroundBlocks(facts, subject, [
    { kind: 'paragraph', text: partAddresses(text) },
    { kind: 'paragraph', text: recap.right(isFamiliar) },
  ]);
}
