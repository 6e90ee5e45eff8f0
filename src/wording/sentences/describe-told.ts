import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { NamedCommitment } from '../../domain/commitment/named-commitment.ts';
import type { ToldThing } from '../../domain/commitment/told-thing.ts';
import { foldForSearch } from '../../domain/entries/search-text.ts';
import type { Telling } from '../telling.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Words } from '../words.ts';
import { describeAbout, type AboutBook } from './describe-about.ts';
import { describeChannel } from './describe-channel.ts';
import { describeWho } from './describe-commitment.ts';
import { describeClockDay, describeDue } from './describe-due.ts';

/** The same in words: when, to whom, how, and what was said. */
export type ToldSaid = {
  readonly at: Temporal.PlainDateTime;
  readonly who: string;
  readonly via?: string;
  readonly text: string;
};

type ToldContext = { readonly book: AboutBook; readonly telling: Telling };

export function sayTold(words: Words, fact: ToldThing, context: ToldContext): ToldSaid {
  const via = fact.kind === 'note' ? fact.note.via : fact.told.via;
  const how = via === undefined ? {} : { via };
  if (fact.kind === 'note') {
    const { at, text, about } = fact.note;
    return { at, text, who: describeAbout(words, about, context), ...how };
  }
  const { commitment, told, due } = fact;
  const { what } = commitment;
  return {
    at: told.at,
    who: toldWhom(words, context.telling.nameOf(commitment)),
    text:
      due.kind === 'none'
        ? words.clock.answeredThem(what)
        : words.clock.toldOf(what, describeDue(words, due, context.telling)),
    ...how,
  };
}

/** "Jane Li and Tom Wu (Acme)", as a note about one of them says it. */
function toldWhom(words: Words, named: NamedCommitment): string {
  const { people, organisation } = named;
  if (people.length === 0 || organisation === undefined) return describeWho(words, named);
  return words.act.personAt(words.act.names(people.map(({ name }) => name)), organisation.name);
}

/** True when all these words stand in what was said or in whom it was said to. */
export function toldHolds({ who, text }: ToldSaid, wanted: readonly string[]): boolean {
  const searched = foldForSearch(`${who}\n${text}`);
  return wanted.every((word) => searched.includes(foldForSearch(word)));
}

/** "Mon 23 Nov 16:05  Jane Li (mail): ...". */
export function describeTold(
  words: Words,
  { at, who, via, text }: ToldSaid,
  telling: Telling,
): string {
  const when = describeClockDay(words, at, telling);
  const named = via === undefined ? who : words.act.nameAt(who, describeChannel(words, via));
  return words.clock.toldLine(when, cleanForTerminal(named), cleanForTerminal(text));
}
