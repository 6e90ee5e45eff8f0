import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Temporal } from '../../domain/calendar/temporal.ts';
import { foldForSearch } from '../../domain/entries/search-text.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { describeWho } from '../../wording/sentences/describe-commitment.ts';
import { describeClockDay, describeDue } from '../../wording/sentences/describe-due.ts';
import { offsetText } from '../printing/commitment-json.ts';
import { printEnvelope, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { describeAbout } from '../reading/note-about.ts';

/** Something they were told: when, who, how, and in which words. */
type Told = {
  readonly at: Temporal.PlainDateTime;
  readonly who: string;
  readonly via?: string;
  readonly text: string;
};

/** `kept find WORDS --told`: what was said to them of it, newest first, with date, person and channel. */
export function findTold(face: Face, wanted: readonly string[]): ExitCode {
  const found = [...toldInNotes(face), ...toldOfItems(face)]
    .filter((told) => holdsAll(told, wanted))
    .toSorted((one, other) => (one.at.toString() < other.at.toString() ? 1 : -1));
  const telling = tellingOf(face);
  if (face.common.json) {
    printEnvelope(face, {
      items: found.map(({ at, who, via, text }) => ({
        kind: 'told',
        at: offsetText(at, telling.now.zone),
        who,
        via,
        text,
      })),
    });
    return 0;
  }
  const { clock, detail } = face.words;
  if (found.length === 0) face.output.talk(clock.toldNothing(wanted.join(' ')));
  for (const { at, who, via, text } of found) {
    const when = describeClockDay(face.words, at, telling);
    const named = via === undefined ? who : face.words.act.nameAt(who, detail.via(via));
    face.output.out(clock.toldLine(when, cleanForTerminal(named), cleanForTerminal(text)));
  }
  return 0;
}

function toldInNotes(face: Face): readonly Told[] {
  return face
    .world()
    .ledger.notesSince('0001-01-01T00:00')
    .filter(({ kind }) => kind === 'told')
    .map(({ at, text, via, about }) => ({
      at,
      text,
      who: describeAbout(face, about),
      ...(via === undefined ? {} : { via }),
    }));
}

/** Dates they were told of items, as they stand now. */
function toldOfItems(face: Face): readonly Told[] {
  return face
    .world()
    .ledger.everyCommitment()
    .flatMap((one) => toldOfItem(face, one));
}

function toldOfItem(face: Face, commitment: Commitment): readonly Told[] {
  const { told, what, promised, kind } = commitment;
  if (told === undefined || kind !== 'work' || commitment.direction === 'theirs') return [];
  const telling = tellingOf(face);
  const due = describeDue(face.words, promised, telling);
  return [
    {
      at: told.at,
      who: describeWho(face.words, telling.nameOf(commitment)),
      text: face.words.clock.toldOf(what, due),
      ...(told.via === undefined ? {} : { via: told.via }),
    },
  ];
}

function holdsAll({ who, text }: Told, wanted: readonly string[]): boolean {
  const searched = foldForSearch(`${who}\n${text}`);
  return wanted.every((word) => searched.includes(foldForSearch(word)));
}
