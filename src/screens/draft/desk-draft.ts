import { prepareHeadsUp } from '../../actions/letters/prepare-heads-up.ts';
import { prepareChase } from '../../actions/letters/prepare-item-letter.ts';
import { prepareReport } from '../../actions/letters/prepare-report.ts';
import type { PreparedLetter } from '../../actions/letters/prepared-letter.ts';
import { withProposedDate } from '../../actions/letters/propose-heads-up.ts';
import type { Commitment, CommitmentId } from '../../domain/commitment/commitment.ts';
import { isSameDue } from '../../domain/commitment/due.ts';
import { ok, type Result } from '../../domain/result.ts';
import { chaseLetter } from '../../letters/kinds/chase-letter.ts';
import { headsUpLetter } from '../../letters/kinds/heads-up-letter.ts';
import { reportLetter } from '../../letters/kinds/report-letter.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import { describeLetterWarning } from '../../wording/sentences/describe-letter-warning.ts';
import { problem, tellingOf, type DeskWords } from '../desk/desk-outcome.ts';
import type { DraftOutcome } from '../desk/screen-desk.ts';
import type { Draft, DraftLetter, ReadyDraft } from './draft.ts';
import { drawnLetter } from './drawn-letter.ts';

/** A letter about one thing in words, to be read, copied or kept as a draft. Nothing is written. */
export function draftLetter(desk: DeskWords, id: CommitmentId, kind: DraftLetter): DraftOutcome {
  const commitment = desk.world.ledger.commitment(id);
  if (commitment === undefined) return problem(desk, { kind: 'commitment-not-found', typed: '' });
  const made = make(desk, commitment, kind);
  if (!made.ok) return problem(desk, made.problem);
  const { prepared, ready, toSaid } = made.value;
  const via = prepared.isChatUsual ? 'chat' : 'mail';
  const draft: Draft = {
    commitment,
    kind,
    text: drawnLetter(ready.letter, via),
    warnings: prepared.warnings.map((warning) => describeLetterWarning(desk.words, warning)),
    via,
    ready,
    ...(toSaid === undefined ? {} : { toSaid }),
  };
  return { kind: 'draft', draft };
}

type Made = {
  readonly prepared: PreparedLetter<unknown>;
  readonly ready: ReadyDraft;
  readonly toSaid?: string;
};

function make(desk: DeskWords, commitment: Commitment, kind: DraftLetter): Result<Made> {
  switch (kind) {
    case 'headsup':
      return makeHeadsUp(desk, commitment);
    case 'chase':
      return makeChase(desk, commitment);
    case 'report':
      return makeReport(desk, commitment);
  }
}

/** The forecast's date when she named none. */
function makeHeadsUp({ world, words }: DeskWords, commitment: Commitment): Result<Made> {
  const wish = withProposedDate(world, commitment, { faceLanguage: words.language });
  const prepared = prepareHeadsUp(world, commitment, wish);
  if (!prepared.ok) return prepared;
  const { facts, name, id, datesSaid } = prepared.value;
  const to = wish.to === undefined || isSameDue(wish.to, commitment.promised) ? undefined : wish.to;
  return ok({
    prepared: prepared.value,
    ready: {
      name,
      id,
      datesSaid,
      letter: headsUpLetter(facts),
      suffix: `headsup-${facts.what}`,
      effect: { kind: 'warned', item: commitment.id, ...(to === undefined ? {} : { to }) },
    },
    ...(to === undefined ? {} : { toSaid: describeDue(words, to, tellingOf(world)) }),
  });
}

function makeChase({ world, words }: DeskWords, commitment: Commitment): Result<Made> {
  const prepared = prepareChase(world, commitment, { faceLanguage: words.language });
  if (!prepared.ok) return prepared;
  const { facts, name, id, datesSaid } = prepared.value;
  const effect = { kind: 'chased', item: commitment.id } as const;
  return ok({
    prepared: prepared.value,
    ready: {
      name,
      id,
      datesSaid,
      effect,
      letter: chaseLetter(facts),
      suffix: `chase-${facts.what}`,
    },
  });
}

function makeReport({ world, words }: DeskWords, commitment: Commitment): Result<Made> {
  const wish = { faceLanguage: words.language, objections: 'kept' } as const;
  const prepared = prepareReport(world, commitment, wish);
  if (!prepared.ok) return prepared;
  const { facts, name, id, datesSaid } = prepared.value;
  const effect = { kind: 'reported', item: commitment.id } as const;
  return ok({
    prepared: prepared.value,
    ready: {
      name,
      id,
      datesSaid,
      effect,
      letter: reportLetter(facts),
      suffix: `report-${facts.what}`,
    },
  });
}
