import type { Commitment } from '../../domain/commitment/commitment.ts';
import { isChatChannel } from '../../domain/letters/letter-channel.ts';
import type { LetterQuestion } from '../../domain/letters/letter-facts.ts';
import {
  addressWarnings,
  outsidersAmong,
  outsiderWarnings,
} from '../../domain/letters/letter-warnings.ts';
import type { LetterKind } from '../../domain/problem.ts';
import { refuse, type Result } from '../../domain/result.ts';
import type { LetterWish, LetterWorld, PreparedLetter } from './prepared-letter.ts';
import type { Readership } from './readership.ts';
import type { LedgerReads } from '../world.ts';
import { undecidedWarnings } from './undecided-warnings.ts';

/** The part of the world a letter about one thing is gathered from. */
export type ItemLetterWorld = Pick<LetterWorld, 'now' | 'settings'> & {
  readonly ledger: Pick<
    LedgerReads,
    | 'unclearCommitments'
    | 'commitment'
    | 'openCommitments'
    | 'notesAbout'
    | 'story'
    | 'person'
    | 'organisation'
    | 'people'
    | 'organisations'
  >;
};

/** This letter is not written about such a thing. */
export function notFor(commitment: Commitment, letter: LetterKind): Result<never> {
  return refuse({ kind: 'letter-not-for', commitment, letter });
}

/** Who writes to whom, in which language. */
export function questionFor(
  { now, settings }: ItemLetterWorld,
  { circle, readers }: Readership,
  wish: LetterWish,
): LetterQuestion {
  const language = wish.language === undefined ? {} : { language: wish.language };
  return {
    readers,
    firm: circle.organisation,
    now: now(),
    me: settings.me,
    faceLanguage: wish.faceLanguage,
    ...language,
  };
}

type Gathered<Facts> = {
  readonly facts: Facts;
  readonly texts: readonly string[];
  readonly said: readonly Commitment[];
};

/** The facts, with what she should look at before they go. */
export function withWarnings<Facts>(
  { ledger, settings }: ItemLetterWorld,
  { circle, readers }: Readership,
  { facts, texts, said }: Gathered<Facts>,
): PreparedLetter<Facts> {
  const outsiders = outsidersAmong(ledger.organisations(), ledger.people());
  return {
    facts,
    warnings: [
      ...addressWarnings({ circle, readers }, settings.me),
      ...outsiderWarnings(texts, circle, outsiders),
      ...undecidedWarnings(
        ledger,
        said.map(({ id }) => id),
      ),
    ],
    isChatUsual: isChatChannel(readers[0]?.channel),
    datesSaid: said.filter(({ promised }) => promised.kind !== 'none').map(({ id }) => id),
    name: circle.name,
    id: circle.id,
  };
}
