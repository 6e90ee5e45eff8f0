import type { LetterDate } from '../../domain/letters/letter-date.ts';
import type { NextStepFact, ReportFacts, TopicFact } from '../../domain/letters/report-facts.ts';
import { cleanHeadword, cleanName, cleanWords, partAddresses } from '../clean-words.ts';
import { addressOf } from '../greet-readers.ts';
import { clockTime, sayDate, sayDay } from '../letter-dates.ts';
import { letterWordsFor, type LetterWords } from '../letter-words.ts';
import type { Item, Letter, Section, Table } from '../letter.ts';
import { timesLine } from '../times-line.ts';
import { aroundBlocks } from './around-blocks.ts';

/** A contact report: when and who, a block for each topic, who does what by when, and until when it may be put right. */
export function reportLetter(facts: ReportFacts): Letter {
  const words = letterWordsFor(facts.language);
  const { report, date } = words;
  const on = facts.at && sayDay(date, facts.at.day, facts.today);
  const said = facts.topics.map((topic) => topicSection(facts, words, topic));
  return aroundBlocks(facts, report.subject(cleanName(facts.what), on), [
    { kind: 'paragraph', text: report.opening },
    meetingSection(facts, words),
    ...said,
    ...nextStepTable(facts, words),
    { kind: 'paragraph', text: closing(facts, words) },
  ]);
}

function meetingSection(facts: ReportFacts, words: LetterWords): Section {
  const { report } = words;
  const { place, present, copy, job } = facts;
  const said = (label: 'place' | 'present' | 'copy' | 'job', text: string) =>
    item(report[label](cleanWords(text)), report.chat[label](cleanWords(text)));
  const lines = [
    ...whenLine(facts, words),
    ...(place === undefined ? [] : [said('place', place)]),
    ...(present === undefined ? [] : [said('present', present)]),
    ...(copy === undefined ? [] : [said('copy', copy)]),
    ...(job === undefined ? [] : [said('job', job)]),
  ];
  return {
    kind: 'section',
    title: cleanHeadword(facts.language, facts.what),
    chatTitle: cleanHeadword(facts.language, facts.what),
    items: lines,
    whenEmpty: report.nothing,
    inChat: 'when-filled',
  };
}

function whenLine({ at, till, via, today }: ReportFacts, words: LetterWords): readonly Item[] {
  if (at === undefined) return [];
  const { report, date } = words;
  const day = sayDay(date, at.day, today);
  const said = (text: string) => [item(report.when(text, via), report.chat.when(text, via))];
  if (at.time === undefined) return said(day);
  const from = clockTime(at.time);
  const isSpan = till !== undefined && clockTime(till) > from;
  const hours = isSpan ? report.span(from, clockTime(till)) : from;
  return said(date.withTime(day, hours));
}

function topicSection(facts: ReportFacts, words: LetterWords, topic: TopicFact): Section {
  const { report } = words;
  const { language } = facts;
  const said = (label: 'discussed' | 'concern' | 'decided', text: string) =>
    item(report[label](cleanWords(text)), report.chat[label](cleanWords(text)));
  const title = topic.title === undefined ? report.untitled : cleanHeadword(language, topic.title);
  const lines = [
    ...topic.discussed.map((text) => said('discussed', text)),
    ...topic.concerns.map((text) => said('concern', text)),
    ...topic.decided.map((text) => said('decided', text)),
    ...topic.next.map((step) => nextLine(facts, words, step)),
  ];
  return {
    kind: 'section',
    title,
    chatTitle: title,
    items: lines,
    whenEmpty: report.nothing,
    inChat: 'when-filled',
  };
}

function item(text: string, chat: string): Item {
  return { text: partAddresses(text), more: [], chat: partAddresses(chat) };
}

function nextLine(facts: ReportFacts, words: LetterWords, step: NextStepFact): Item {
  const { report } = words;
  const by = step.by && sayDate(words.date, step.by, facts.today);
  const who = whoDoes(facts, words, step);
  const what = whatOf(words, step);
  return item(report.next(who, what, by), report.chat.next(who, what, by));
}

function whoDoes({ from }: ReportFacts, { report }: LetterWords, { who }: NextStepFact): string {
  if (who.length > 0) return report.names(who.map(cleanWords));
  return cleanWords(from.name ?? '') || report.we;
}

function whatOf({ report }: LetterWords, { what, exactly }: NextStepFact): string {
  return report.thing(cleanWords(what), exactly === undefined ? undefined : cleanWords(exactly));
}

/** All next steps once more, for whoever reads no further. */
function nextStepTable(facts: ReportFacts, words: LetterWords): readonly Table[] {
  const { report, date } = words;
  const steps = facts.topics.flatMap(({ next }) => next);
  if (steps.length === 0) return [];
  const rows = steps.map((step) => [
    whoDoes(facts, words, step),
    partAddresses(cleanHeadword(facts.language, whatOf(words, step))),
    step.by === undefined ? report.noDate : sayDate(date, step.by, facts.today),
  ]);
  return [
    {
      kind: 'table',
      title: report.nextSteps,
      head: [report.who, report.what, report.byWhen],
      rows,
    },
  ];
}

function closing(facts: ReportFacts, words: LetterWords): string {
  const { report, date, form } = words;
  const by = sayDate(date, facts.correctBy, facts.today);
  return form.sentences([
    report.correct(by, addressOf(facts.to)),
    ...(facts.silence === 'accepted' ? [report.silence] : []),
    ...timesLine(facts, datesIn(facts)),
  ]);
}

function datesIn({ at, correctBy, topics }: ReportFacts): readonly LetterDate[] {
  const steps = topics.flatMap(({ next }) => next.flatMap(({ by }) => by ?? []));
  return [...(at === undefined ? [] : [at]), ...steps, correctBy];
}
