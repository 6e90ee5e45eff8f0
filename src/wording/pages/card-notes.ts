import type { Note } from '../../domain/commitment/note.ts';
import { personId } from '../../domain/entries/ids.ts';
import type { Card } from '../../domain/people/card.ts';
import { personName, type Names } from '../names.ts';
import { describeChannel } from '../sentences/describe-channel.ts';
import { shortDate } from '../short-when.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Words } from '../words.ts';
import type { Labelled } from './labelled-lines.ts';

/** So many notes of a kind stand on a card. */
export const notesShown = 5;

/** Notes with the day they were written down, under one label. */
export function noted(
  words: Words,
  label: string,
  { card, notes }: { card: Card; notes: readonly Note[] },
): readonly Labelled[] {
  return notes.slice(0, notesShown).map((note, index) => ({
    label: index === 0 ? label : '',
    text: words.card.notedOn(
      cleanForTerminal(note.text),
      shortDate(words.morning, note.at, card.now.wall),
    ),
  }));
}

/** What they were told, once, with everybody who was, how, and on which day. */
export function toldLines(words: Words, card: Card, names: Names): readonly Labelled[] {
  const byText = new Map<string, Note[]>();
  for (const note of card.told) byText.set(note.text, [...(byText.get(note.text) ?? []), note]);
  return [...byText].slice(0, notesShown).map(([text, notes], index) => ({
    label: index === 0 ? words.card.labels.told : '',
    text: words.card.toldTo(
      cleanForTerminal(text),
      notes.map((note) => ({
        who: card.about.kind === 'organisation' ? toldWho(note, names) : '',
        how: note.via === undefined ? '' : describeChannel(words, note.via),
        date: shortDate(words.morning, note.at, card.now.wall),
      })),
    ),
  }));
}

function toldWho({ about }: Note, names: Names): string {
  return about.kind === 'person' ? personName(names, personId(about.id)) : '';
}
