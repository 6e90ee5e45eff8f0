import type { BriefFacts } from '../../domain/letters/item-letter-facts.ts';
import { aroundBlocks } from './around-blocks.ts';
import { cleanHeadword, cleanName, cleanWords, partAddresses } from '../clean-words.ts';
import { isFamiliarWith } from '../greet-readers.ts';
import { sayDate } from '../letter-dates.ts';
import { letterWordsFor, type LetterWords } from '../letter-words.ts';
import type { Letter, Section } from '../letter.ts';

/** A task: for the studio to do, or for the client to confirm. */
export function briefLetter(facts: BriefFacts): Letter {
  const words = letterWordsFor(facts.language);
  const { brief } = words.item;
  const isClient = facts.readers === 'client';
  const isFamiliar = isFamiliarWith(facts.to);
  const what = cleanHeadword(facts.language, facts.what);
  const by = facts.by && sayDate(words.date, facts.by, facts.today);
  const opening = isClient ? brief.client(isFamiliar) : brief.studio;
  return aroundBlocks(facts, brief.subject(cleanName(what), by), [
    { kind: 'paragraph', text: opening },
    section(words, what, taskLines(facts, words)),
    ...(facts.decided.length === 0
      ? []
      : [
          section(
            words,
            brief.titleDecided,
            facts.decided.map((text) => cleanHeadword(facts.language, text)),
          ),
        ]),
    ...(isClient ? [{ kind: 'paragraph', text: brief.confirm(isFamiliar) } as const] : []),
  ]);
}

function taskLines(facts: BriefFacts, words: LetterWords): readonly string[] {
  const { brief } = words.item;
  const { exactly, by, client, readers } = facts;
  return [
    ...(client === undefined || readers === 'client' ? [] : [brief.forClient(cleanWords(client))]),
    ...(exactly === undefined ? [] : [brief.theyGet(cleanWords(exactly))]),
    ...(by === undefined ? [] : [brief.neededBy(sayDate(words.date, by, facts.today))]),
    ...facts.lines.map(({ label, text }) => brief.line(label, cleanWords(text))),
  ];
}

function section(words: LetterWords, title: string, texts: readonly string[]): Section {
  return {
    kind: 'section',
    title,
    chatTitle: title,
    items: texts.map((text) => ({ text: partAddresses(text), more: [] })),
    whenEmpty: words.item.brief.nothing,
    inChat: 'when-filled',
  };
}
