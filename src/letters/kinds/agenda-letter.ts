import type { AgendaFacts } from '../../domain/letters/item-letter-facts.ts';
import { aroundBlocks } from './around-blocks.ts';
import { cleanHeadword, cleanName, cleanWords, partAddresses } from '../clean-words.ts';
import { isFamiliarWith } from '../greet-readers.ts';
import { sayDate, sayDay } from '../letter-dates.ts';
import { letterWordsFor } from '../letter-words.ts';
import type { Letter, Section } from '../letter.ts';
import { timesLine } from '../times-line.ts';

/** When and where, what there is to talk about, what they are asked to bring, and whether it suits. */
export function agendaLetter(facts: AgendaFacts): Letter {
  const { item, date, form } = letterWordsFor(facts.language);
  const { agenda } = item;
  const { at, today, minutes, place } = facts;
  const length = minutes === undefined ? undefined : agenda.length(minutes);
  const meet = agenda.meet(cleanHeadword(facts.language, facts.what), sayDate(date, at, today), {
    length,
    place: place === undefined ? undefined : cleanWords(place),
  });
  const section = (title: string, texts: readonly string[]): Section => ({
    kind: 'section',
    title,
    chatTitle: title,
    items: texts.map((text) => ({
      text: partAddresses(cleanHeadword(facts.language, text)),
      more: [],
    })),
    whenEmpty: agenda.nothing,
    inChat: 'when-filled',
  });
  const isFamiliar = isFamiliarWith(facts.to);
  const subject = agenda.subject(
    cleanName(cleanHeadword(facts.language, facts.what)),
    sayDay(date, at.day, today),
  );
  return aroundBlocks(facts, subject, [
    { kind: 'paragraph', text: form.sentences([meet, ...timesLine(facts, [at])]) },
    section(
      agenda.title,
      facts.parts.map(({ text, lead, ...part }) =>
        agenda.part(cleanHeadword(facts.language, text), part.minutes, lead && cleanWords(lead)),
      ),
    ),
    ...(facts.bring.length === 0 ? [] : [section(agenda.bring(isFamiliar), facts.bring)]),
    { kind: 'paragraph', text: agenda.suits(isFamiliar) },
  ]);
}
