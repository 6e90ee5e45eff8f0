import type { Card, PersonOnCard } from '../../domain/people/card.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { noted, notesShown, toldLines } from './card-notes.ts';
import {
  labelColumn,
  labelledLines,
  leftAndRight,
  rule,
  type Labelled,
  type Page,
} from './labelled-lines.ts';
import { unlisted, type ListedLine } from './listed-line.ts';
import type { Line } from '../meaning.ts';
import type { Names } from '../names.ts';
import { conflictRowsOf } from './conflict-rows.ts';
import { owedLines } from './owed-lines.ts';
import { describeChannel } from '../sentences/describe-channel.ts';
import { shortWhen } from '../short-when.ts';
import type { Words } from '../words.ts';

export type CardPage = Page & { readonly names: Names };

/** The card of a person or a company: what is owed both ways, what was told and decided, who they are. */
export function cardLines(words: Words, card: Card, page: CardPage): readonly Line[] {
  return cardListedLines(words, card, page).map(({ line }) => line);
}

/** The same as lines that can be picked: an item, or on a company's card somebody there. */
export function cardListedLines(words: Words, card: Card, page: CardPage): readonly ListedLine[] {
  const { labels } = words.card;
  // On a screen one cell more than a label needs: the mark stands between them.
  const markRoom = page.cells === undefined ? 0 : 1;
  const column =
    markRoom +
    labelColumn([
      labels.iOwe,
      labels.theyOwe,
      labels.told,
      labels.decided,
      `  ${labels.contact}`,
      `  ${labels.gap}`,
      `  ${words.conflict.label}`,
      ...card.people.flatMap(({ notes }) =>
        notes.slice(0, notesShown).map(({ kind }) => `  ${words.detail.notes[kind]}`),
      ),
    ]);
  const lay = (labelled: readonly Labelled[]) =>
    labelled.flatMap((each) => labelledLines(page, column, each));
  return [
    ...unlisted(
      leftAndRight(page, { text: titleOf(words, card), meaning: 'title' }, countsOf(words, card)),
      rule(page),
    ),
    ...owedLines(words, { card, items: card.iOwe, label: labels.iOwe }, { ...page, column }),
    ...owedLines(words, { card, items: card.theyOwe, label: labels.theyOwe }, { ...page, column }),
    ...unlisted(
      ...lay(toldLines(words, card, page.names)),
      ...lay(noted(words, labels.decided, { card, notes: card.decided })),
      ...lay(
        conflictRowsOf(words, card.organisation?.name ?? '', {
          conflicts: card.conflicts,
          names: page.names,
          now: card.now,
        }),
      ),
      rule(page),
    ),
    ...card.people.flatMap((each) => listedPerson(words, each, { card, page, column })),
  ];
}

function titleOf(words: Words, { about, organisation }: Card): string {
  const company = cleanForTerminal(organisation?.name ?? '');
  if (about.kind === 'organisation') return company;
  return words.morning.joined(
    [cleanForTerminal(about.person.name), company].filter((text) => text !== ''),
  );
}

function countsOf(words: Words, card: Card): string {
  const open = card.iOwe.length + card.theyOwe.length;
  return [
    words.card.open(open),
    ...(card.lateToUs === 0 ? [] : [words.card.lateToUs(card.lateToUs)]),
    ...(card.tally.finished === 0 ? [] : [words.card.kept(card.tally.kept, card.tally.finished)]),
  ].join('   ');
}

type PersonContext = { readonly card: Card; readonly page: CardPage; readonly column: number };

/** On a company's card its people can be picked by their first line; on her own card she is seen already. */
function listedPerson(
  words: Words,
  each: PersonOnCard,
  context: PersonContext,
): readonly ListedLine[] {
  const lines = personLines(words, each, context);
  if (context.card.about.kind === 'person') return unlisted(...lines);
  return lines.map((line, index) => (index === 0 ? { line, id: each.person.id } : { line }));
}

function personLines(
  words: Words,
  each: PersonOnCard,
  { card, page, column }: PersonContext,
): readonly Line[] {
  const { person, gaps } = each;
  const name = { text: cleanForTerminal(person.name), meaning: 'title' } as const;
  const facts = words.card.facts(factsOf(words, each));
  const inside = (labelled: Labelled) =>
    labelledLines(page, column, { ...labelled, label: `  ${labelled.label}` });
  return [
    facts === '' ? [name] : [name, { text: `  ${facts}` }],
    ...inside({ label: words.card.labels.contact, text: contactText(words, each, card) }),
    ...conflictRowsOf(words, person.name, {
      conflicts: each.conflicts,
      names: page.names,
      now: card.now,
    }).flatMap(inside),
    ...(gaps.over + gaps.as + gaps.under === 0
      ? []
      : inside({ label: words.card.labels.gap, text: words.card.gapCounts(gaps) })),
    ...each.notes
      .slice(0, notesShown)
      .flatMap((note) =>
        inside({ label: words.detail.notes[note.kind], text: cleanForTerminal(note.text) }),
      ),
  ];
}

function factsOf(words: Words, { person }: PersonOnCard): readonly string[] {
  return [
    person.role,
    person.email,
    person.channel === undefined ? undefined : describeChannel(words, person.channel),
    person.nicknames.length === 0 ? undefined : words.card.also(person.nicknames),
  ].flatMap((text) => (text === undefined ? [] : [cleanForTerminal(text)]));
}

function contactText(words: Words, { rhythm, last }: PersonOnCard, card: Card): string {
  const when =
    last === undefined
      ? words.card.never
      : words.card.last(shortWhen(words.morning, last, card.now.wall));
  return words.morning.joined([...(rhythm === undefined ? [] : [words.card.every(rhythm)]), when]);
}
