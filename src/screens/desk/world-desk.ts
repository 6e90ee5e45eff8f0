import { addCommitment } from '../../actions/add-commitment.ts';
import { dropCommitments } from '../../actions/drop-commitment.ts';
import { deliverCommitments } from '../../actions/deliver-commitment.ts';
import { forecastOf, forecastOpen } from '../../actions/forecast-commitment.ts';
import { moveCommitments } from '../../actions/move-commitment.ts';
import { nameAct } from '../../actions/name-act.ts';
import { preparePersonCard } from '../../actions/prepare-card.ts';
import { prepareDetail } from '../../actions/prepare-detail.ts';
import { prepareMorning } from '../../actions/prepare-morning.ts';
import { tellCommitments } from '../../actions/tell.ts';
import { redoLast, undoLast } from '../../actions/undo-act.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import type { World } from '../../actions/world.ts';
import { writeNote } from '../../actions/write-note.ts';
import type { Commitment, CommitmentId } from '../../domain/commitment/commitment.ts';
import type { Act } from '../../domain/entries/act.ts';
import type { Result } from '../../domain/result.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { describeAct } from '../../wording/sentences/describe-act.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import type { BarSigns } from '../../wording/pages/load-strip-line.ts';
import type { Words } from '../../wording/words.ts';
import { problem, said, saidWithOthers, tellingOf, type DeskWords } from './desk-outcome.ts';
import { describeSent, draftHeadsUp, sendHeadsUp } from '../draft/desk-draft.ts';
import type { Draft, Outcome, ScreenDesk } from './screen-desk.ts';
import { readDraft, readMoveOf, type LineWish, type Reader } from './world-reading.ts';

type Desk = DeskWords & { readonly reader: Reader };

/** The desk of the real world: the same actions as the commands call, and the same words. */
export function worldDesk(reader: Reader, words: Words): ScreenDesk {
  const { world } = reader;
  const { ledger } = world;
  const desk = { reader, world, words };
  return {
    names: ledger,
    bars: barSigns(reader),
    now: world.now,
    version: ledger.version,
    asksGap: () => asksGap(world),
    prepareMorning: () => prepareMorning(world),
    detail: (id) => {
      const commitment = ledger.commitment(id);
      return commitment && prepareDetail(world, commitment, forecastOf(world, commitment));
    },
    card: (id) => {
      const person = ledger.person(id);
      return person && preparePersonCard(world, person, forecastOpen(world));
    },
    done: (id, gap) =>
      change(desk, id, (commitment) =>
        deliverCommitments(world, {
          commitments: [commitment],
          ...(gap === undefined ? {} : { gap }),
        }),
      ),
    move: (id, text) => move(desk, id, text),
    told: (id) =>
      change(desk, id, (commitment) => tellCommitments(world, { commitments: [commitment] })),
    draft: (id) => draftHeadsUp(desk, id),
    sent: (draft) => sent(desk, draft),
    drop: (id, why) =>
      change(desk, id, (commitment) =>
        dropCommitments(world, { commitments: [commitment], drop: { why, isWhyPrivate: false } }),
      ),
    note: (about, text) => {
      const noted = writeNote(world, { about, text, kind: 'private' });
      return noted.ok
        ? said(words.screen.noted(cleanForTerminal(text)))
        : problem(desk, noted.problem);
    },
    add: (line) => add(desk, line, { direction: 'mine' }),
    wait: (line) => add(desk, line, { direction: 'theirs' }),
    mend: (captureId, line) => mend(desk, captureId, line),
    undo: () => tellAct(desk, undoLast(world), words.act.undone),
    redo: () => tellAct(desk, redoLast(world), words.act.redone),
  };
}

/** Once a day means: until something of today has an answer. */
function asksGap({ settings, ledger, now }: World): boolean {
  if (settings.ask.gap !== 'daily') return settings.ask.gap === 'always';
  const began = now().wall.toPlainDate().toPlainDateTime().toString({ smallestUnit: 'minute' });
  return !ledger
    .closedSince(began)
    .some(({ standing }) => standing.kind === 'delivered' && standing.gap !== undefined);
}

/** Blocks where the terminal surely draws them one cell wide, unless she says otherwise. */
function barSigns({ world, language }: Reader): BarSigns {
  const { glyphs } = world.settings.screen;
  return glyphs === 'fine' || (glyphs === 'auto' && language === 'en') ? 'blocks' : 'ascii';
}

/** What changed is said with the item as it stands now. */
function change(
  desk: Desk,
  id: CommitmentId,
  act: (commitment: Commitment) => Result<unknown>,
): Outcome {
  const commitment = desk.world.ledger.commitment(id);
  if (commitment === undefined) return problem(desk, { kind: 'commitment-not-found', typed: '' });
  const { done, others } = watchOthers(desk.world, [commitment], () => act(commitment));
  if (!done.ok) return problem(desk, done.problem);
  return saidWithOthers(
    desk,
    changedText(desk, desk.world.ledger.commitment(id) ?? commitment),
    others,
  );
}

/** A heads-up was sent: it stands with its date, and they know. */
function sent(desk: Desk, draft: Draft): Outcome {
  const { id } = draft.commitment;
  const before = desk.world.ledger.commitment(id) ?? draft.commitment;
  const { done, others } = watchOthers(desk.world, [before], () =>
    sendHeadsUp(desk.world, before, draft),
  );
  if (!done.ok) return problem(desk, done.problem);
  const after = desk.world.ledger.commitment(id) ?? before;
  return saidWithOthers(desk, describeSent(desk, after, draft.to), others);
}

function changedText({ world, words }: Desk, after: Commitment): string {
  const item = describeItem(words, after, tellingOf(world));
  if (after.standing.kind === 'dropped') return words.act.dropped(item);
  if (after.standing.kind !== 'delivered') return words.act.told(item, undefined);
  return after.direction === 'mine' ? words.act.delivered(item) : words.act.received(item);
}

function move(desk: Desk, id: CommitmentId, text: string): Outcome {
  const { world, words, reader } = desk;
  const commitment = world.ledger.commitment(id);
  if (commitment === undefined) return problem(desk, { kind: 'commitment-not-found', typed: text });
  const read = readMoveOf(reader, commitment, text);
  if (!read.ok) return problem(desk, read.problem);
  const { done: moved, others } = watchOthers(world, [commitment], () =>
    moveCommitments(world, { commitments: [commitment], move: read.value }),
  );
  if (!moved.ok) return problem(desk, moved.problem);
  const telling = tellingOf(world);
  const to = describeDue(words, read.value.to, telling);
  const { handle, promised } = commitment;
  const says =
    promised.kind === 'none'
      ? words.act.dated(handle, to)
      : words.act.moved(handle, describeDue(words, promised, telling), to);
  return saidWithOthers(desk, says, others);
}

function add(desk: Desk, line: string, wish: LineWish): Outcome {
  const { world, words, reader } = desk;
  const draft = readDraft(reader, line, wish);
  if (!draft.ok) return problem(desk, draft.problem);
  const { done: added, others } = watchOthers(world, [draft.value], () =>
    addCommitment(world, draft.value, { isStrict: false }),
  );
  if (!added.ok) return problem(desk, added.problem);
  const { commitment, forecast } = added.value;
  const telling = tellingOf(world);
  const parts = [
    describeItem(words, commitment, telling),
    describeDue(words, commitment.promised, telling),
  ];
  const warning =
    forecast?.chance === undefined || forecast.state === 'ok'
      ? []
      : [words.look.states[forecast.state]];
  return saidWithOthers(desk, words.morning.joined([...parts, ...warning]), others);
}

function mend(desk: Desk, captureId: string, line: string): Outcome {
  const mends = desk.world.ledger.unreadLines().find((each) => each.id === captureId);
  if (mends === undefined) return problem(desk, { kind: 'nothing-to-mend' });
  return add(desk, line, { direction: mends.verb === 'wait' ? 'theirs' : 'mine', mends });
}

function tellAct(desk: Desk, done: Result<Act>, say: (what: string) => string): Outcome {
  if (!done.ok) return problem(desk, done.problem);
  return said(say(describeAct(desk.words, nameAct(desk.world.ledger, done.value))));
}
