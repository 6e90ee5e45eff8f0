import { isKnownZone } from '../calendar/known-zone.ts';
import type { Now } from '../calendar/now.ts';
import type { Temporal } from '../calendar/temporal.ts';
import type { Language } from '../language.ts';
import type { Organisation, Person } from '../people/people.ts';
import type { Settings } from '../settings/settings.ts';
import type { Correspondents } from './correspondents.ts';
import { recipientFrom, senderFrom } from './correspondents.ts';
import type { LetterClock } from './letter-clock.ts';
import { foreignZone, readersToday } from './letter-clock.ts';
import { letterLanguage } from './letter-language.ts';

/** What every letter knows, whatever it is about: who, in which language, on whose clock. */
export type LetterFacts = Correspondents & {
  readonly language: Language;
  /** The reader's zone, when it is not the writer's: then the letter says whose time it speaks of. */
  readonly foreignZone?: string;
  readonly today: Temporal.PlainDate;
};

export type LetterQuestion = {
  readonly readers: readonly Person[];
  readonly firm: Organisation | undefined;
  readonly now: Now;
  readonly me: Settings['me'];
  /** What she asked for on the line. */
  readonly language?: Language;
  readonly faceLanguage: Language;
};

function isUsable(zone: string | undefined): zone is string {
  return zone !== undefined && isKnownZone(zone);
}

/** The facts every letter begins with, and the first reader's clock for the dates that follow. */
export function gatherLetterFacts(question: LetterQuestion): {
  readonly clock: LetterClock;
  readonly facts: LetterFacts;
} {
  const { readers, firm, now } = question;
  const [reader] = readers;
  const clock: LetterClock = { now, zone: [reader?.zone, firm?.zone].find(isUsable) ?? now.zone };
  const foreign = foreignZone(clock);
  const facts: LetterFacts = {
    to: readers.map(recipientFrom),
    from: senderFrom(question.me),
    language: letterLanguage({
      ...(question.language === undefined ? {} : { asked: question.language }),
      ...(reader === undefined ? {} : { reader }),
      ...(firm === undefined ? {} : { client: firm }),
      faceLanguage: question.faceLanguage,
    }),
    ...(foreign === undefined ? {} : { foreignZone: foreign }),
    today: readersToday(clock),
  };
  return { clock, facts };
}
