import type { LetterDate } from '../../domain/letters/letter-date.ts';
import type { StatusFacts } from '../../domain/letters/status-facts.ts';
import type { SectionTitle } from '../catalogue/status-words.ts';
import { cleanName, cleanWords, partAddresses } from '../clean-words.ts';
import { addressOf } from '../greet-readers.ts';
import { clockTime, sayDay, sayWeek } from '../letter-dates.ts';
import type { LetterWords } from '../letter-words.ts';
import { letterWordsFor } from '../letter-words.ts';
import type { Item, Letter, Section } from '../letter.ts';
import { aroundBlocks } from './around-blocks.ts';
import { agreedItem, comingItem, deliveredItem, neededItem } from './status-lines.ts';
import type { StatusSpeech } from './status-lines.ts';
import { timesLine } from '../times-line.ts';

/** The weekly status letter of one client: the same headings in the same order, every week. */
export function statusLetter(facts: StatusFacts): Letter {
  const words = letterWordsFor(facts.language);
  return aroundBlocks(facts, subjectOf(facts, words), [
    ...sections(facts, words),
    {
      kind: 'paragraph',
      text: words.form.sentences([nextLine(facts, words), ...timesLine(facts, datesIn(facts))]),
    },
  ]);
}

function subjectOf({ client, side, week }: StatusFacts, { status, date }: LetterWords): string {
  const say = side === 'supplier' ? status.supplierSubject : status.subject;
  return say(cleanName(client), sayWeek(date, week));
}

function sections(facts: StatusFacts, words: LetterWords): readonly Section[] {
  const { language, today } = facts;
  const speech: StatusSpeech = { language, today, words };
  const needed = words.status.needed(addressOf(facts.to));
  const section = sectionIn(words);
  return [
    section(
      'always',
      words.status.delivered,
      facts.delivered.map((fact) => deliveredItem(speech, fact)),
    ),
    section(
      'always',
      words.status.coming,
      facts.coming.map((fact) => comingItem(speech, fact)),
    ),
    section(
      'always',
      needed,
      facts.needed.map((fact) => neededItem(speech, fact)),
    ),
    section(
      'when-filled',
      words.status.agreed,
      facts.agreed.map((fact) => agreedItem(speech, fact)),
    ),
  ];
}

function sectionIn(words: LetterWords) {
  return (inChat: Section['inChat'], title: SectionTitle, items: readonly Item[]): Section => ({
    kind: 'section',
    ...title,
    items,
    whenEmpty: words.status.nothing,
    inChat,
  });
}

function nextLine({ next, today }: StatusFacts, words: LetterWords): string {
  if (next === undefined) return words.status.nextNothing;
  const { day, time } = next.at;
  const on = sayDay(words.date, day, today);
  return partAddresses(words.status.next(cleanWords(next.what), on, time && clockTime(time)));
}

function datesIn(facts: StatusFacts): readonly LetterDate[] {
  const coming = facts.coming.flatMap(({ date }) => {
    if (date.kind === 'on') return [date.at, date.moved?.from];
    return date.kind === 'passed' ? [date.was] : [];
  });
  const needed = facts.needed.flatMap(({ due, serves }) => [due, serves?.hold]);
  const delivered = facts.delivered.flatMap(({ on, agreed }) => [on, agreed]);
  return [...delivered, ...coming, ...needed, facts.next?.at].filter((date) => date !== undefined);
}
