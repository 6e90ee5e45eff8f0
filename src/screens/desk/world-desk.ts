import { asksGap } from '../../actions/asks-gap.ts';
import { dropCommitments } from '../../actions/drop-commitment.ts';
import { deliverCommitments } from '../../actions/deliver-commitment.ts';
import { forecastOf } from '../../actions/forecast-commitment.ts';
import { prepareDetail } from '../../actions/prepare-detail.ts';
import { prepareMorning } from '../../actions/prepare-morning.ts';
import { tellCommitments } from '../../actions/tell.ts';
import { redoLast, undoLast } from '../../actions/undo-act.ts';
import { writeNote } from '../../actions/write-note.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import type { Words } from '../../wording/words.ts';
import { draftLetter } from '../draft/desk-draft.ts';
import { keepDraft, sentDraft } from '../draft/send-draft.ts';
import { readChance } from '../reading/read-chance.ts';
import { readLine } from '../reading/read-line.ts';
import { add, heard, mend } from './capture-desk.ts';
import { meet, metProblem } from './meeting-desk.ts';
import { settle } from './settle-desk.ts';
import { steadyNames } from './steady-names.ts';
import { change, dropLine, move, tellAct } from './change-desk.ts';
import { problem, said } from './desk-outcome.ts';
import { browseDesk, nothingOutside, type ScreenOutside } from '../browse/world-browse.ts';
import type { ScreenDesk } from './screen-desk.ts';
import type { Reader } from './world-reading.ts';

/** The desk of the real world: the same actions as the commands call, and the same words. */
export function worldDesk(
  reader: Reader,
  words: Words,
  outside: ScreenOutside = nothingOutside,
): ScreenDesk {
  const { world } = reader;
  const { ledger } = world;
  const desk = { reader, world, words };
  return {
    ...browseDesk(desk, outside),
    names: steadyNames(ledger),
    now: world.now,
    version: ledger.version,
    requireTurn: ledger.requireTurn,
    asksGap: () => asksGap(world),
    prepareMorning: () => prepareMorning(world),
    detail: (id) => {
      const commitment = ledger.commitment(id);
      return commitment && prepareDetail(world, commitment, forecastOf(world, commitment));
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
    settle: (wish) => settle(desk, wish),
    draft: (id, letter) => draftLetter(desk, id, letter),
    reading: (purpose, text) => readLine(desk, purpose, text),
    chance: (question) => readChance(desk, question),
    sent: (draft) => sentDraft(desk, draft),
    keepDraft: async (draft) => keepDraft(desk, await outside.mail(), draft),
    drop: (id, why) =>
      change(desk, id, (commitment) =>
        dropCommitments(world, {
          commitments: [commitment],
          drop: { isWhyPrivate: false, ...(why === undefined ? {} : { why }) },
        }),
      ),
    dropLine: (line) => dropLine(desk, line),
    note: (about, text) => {
      const noted = writeNote(world, { about, text, kind: 'private' });
      return noted.ok
        ? said(words.screen.noted(cleanForTerminal(text)))
        : problem(desk, noted.problem);
    },
    add: (line) => add(desk, line, { direction: 'mine' }),
    wait: (line) => add(desk, line, { direction: 'theirs' }),
    meet: (line) => meet(desk, line),
    metProblem: (typed) => metProblem(desk, typed),
    heard: (line) => heard(desk, line),
    mend: (captureId, line) => mend(desk, captureId, line),
    undo: () => tellAct(desk, undoLast(world), words.act.undone),
    redo: () => tellAct(desk, redoLast(world), words.act.redone),
  };
}
