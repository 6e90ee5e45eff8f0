import type { Temporal } from '../../domain/calendar/temporal.ts';
import type { Language } from '../../domain/language.ts';
import type { LetterDate } from '../../domain/letters/letter-date.ts';
import type {
  AgreedFact,
  ComingFact,
  DeliveredFact,
  MovedFact,
  NeededFact,
} from '../../domain/letters/status-facts.ts';
import { cleanHeadword, cleanWords, partAddresses } from '../clean-words.ts';
import { clockTime, sayBeside, sayDate, sayDay, sayRecent, sayReplaced } from '../letter-dates.ts';
import type { LetterWords } from '../letter-words.ts';
import type { Item } from '../letter.ts';

/** In which language, and seen from which day, the lines are said. */
export type StatusSpeech = {
  readonly language: Language;
  readonly today: Temporal.PlainDate;
  readonly words: LetterWords;
};

/** "Storyboard, version 2: Monday 23 November (agreed: Tuesday 24)". */
export function deliveredItem(speech: StatusSpeech, fact: DeliveredFact): Item {
  const { status, date } = speech.words;
  const thing = thingOf(speech, fact.what, fact.theyGet);
  const on = sayDate(date, fact.on, speech.today);
  if (fact.isAsAgreed) return line(speech, thing, status.deliveredAsAgreed(thing, on));
  if (fact.agreed === undefined) return line(speech, thing, status.deliveredUndated(thing, on));
  const agreed = sayBeside(date, fact.agreed, { first: fact.on.day, today: speech.today });
  return line(speech, thing, status.deliveredInstead(thing, on, agreed));
}

/** "Revised deck (12 slides): Friday 27 November 17:00", and under it from when it was moved. */
export function comingItem(speech: StatusSpeech, fact: ComingFact): Item {
  const { status, date } = speech.words;
  const thing = thingOf(speech, fact.what, fact.theyGet);
  switch (fact.date.kind) {
    case 'none':
      return line(speech, thing, status.comingUndated(thing));
    case 'passed':
      return line(
        speech,
        thing,
        status.comingPassed(thing, sayDate(date, fact.date.was, speech.today)),
      );
    case 'on': {
      const text = status.comingOn(thing, sayDate(date, fact.date.at, speech.today));
      return {
        ...line(speech, thing, text),
        more: movedLines(speech, fact.date.at, fact.date.moved),
      };
    }
  }
}

function movedLines(
  speech: StatusSpeech,
  at: LetterDate,
  moved: MovedFact | undefined,
): readonly string[] {
  if (moved === undefined) return [];
  const { status, date } = speech.words;
  const from = sayReplaced(date, moved.from, { first: at.day, today: speech.today });
  if (moved.told === undefined) return [status.moved(from)];
  const { on, via } = moved.told;
  return [status.movedTold(from, sayRecent(date, on, speech.today), via)];
}

/** "Brand guidelines: due Friday 20 November; by Monday 30 to hold Wednesday 2 December". */
export function neededItem(speech: StatusSpeech, fact: NeededFact): Item {
  const text =
    fact.serves === undefined ? neededAlone(speech, fact) : neededToHold(speech, fact, fact.serves);
  return line(speech, thingOf(speech, fact.what, fact.theyGive), text);
}

function neededAlone(speech: StatusSpeech, fact: NeededFact): string {
  const { status, date } = speech.words;
  const thing = thingOf(speech, fact.what, fact.theyGive);
  if (fact.due === undefined) return status.neededUndated(thing);
  const due = sayDate(date, fact.due, speech.today);
  return fact.isPast ? status.neededPast(thing, due) : status.neededBy(thing, due);
}

/** Their own date while it is ahead, else the day by which we need it; and the promise that hangs on it. */
function neededToHold(
  speech: StatusSpeech,
  fact: NeededFact,
  { hold, by }: NonNullable<NeededFact['serves']>,
): string {
  const { status, date } = speech.words;
  const thing = thingOf(speech, fact.what, fact.theyGive);
  const due = fact.due && sayDate(date, fact.due, speech.today);
  const needed = fact.due && !fact.isPast ? fact.due : by;
  const held = sayHeld(speech, hold, needed ?? fact.due);
  if (due === undefined)
    return status.neededUndatedToHold(thing, by && sayAfter(speech, by, undefined), held);
  if (!fact.isPast) return status.neededToHold(thing, due, held);
  return status.neededPastToHold(thing, due, {
    by: by && sayAfter(speech, by, fact.due),
    hold: held,
  });
}

/** The date that hangs on it: its day is said even when it is the same one, for "to hold 17:00" is no date. */
function sayHeld(speech: StatusSpeech, hold: LetterDate, first: LetterDate | undefined): string {
  const { date } = speech.words;
  const { day, time } = hold;
  if (first === undefined || time === undefined || !day.equals(first.day)) {
    return sayAfter(speech, hold, first);
  }
  return date.shortWithTime(date.dayInMonth(day.dayOfWeek, day.day, day.month), clockTime(time));
}

function sayAfter(speech: StatusSpeech, date: LetterDate, first: LetterDate | undefined): string {
  const { today, words } = speech;
  return first
    ? sayBeside(words.date, date, { first: first.day, today })
    : sayDate(words.date, date, today);
}

/** "TVC at 15 seconds (call, Monday 23 November)". */
export function agreedItem(speech: StatusSpeech, fact: AgreedFact): Item {
  const { status, date } = speech.words;
  const text = cleanHeadword(speech.language, fact.text);
  return {
    text: partAddresses(status.agreedOn(text, sayDay(date, fact.on, speech.today), fact.via)),
    more: [],
  };
}

function thingOf(speech: StatusSpeech, what: string, theyGet: string | undefined): string {
  const got = theyGet && cleanWords(theyGet);
  return speech.words.status.thing(cleanHeadword(speech.language, what), got || undefined);
}

function line({ words }: StatusSpeech, thing: string, text: string): Item {
  const chat = partAddresses(words.form.chatNamed(text, thing));
  return { text: partAddresses(text), more: [], chat };
}
