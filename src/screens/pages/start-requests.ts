import { startFinding } from '../browse/start-finding.ts';
import { answerOutcome } from '../desk/answer-outcome.ts';
import { performRequest } from '../desk/perform-request.ts';
import { startTurns } from '../desk/write-in-turn.ts';
import type { ScreenDesk } from '../desk/screen-desk.ts';
import type { Outcome } from '../desk/outcome.ts';
import type { ScreenEnd } from '../screen-end.ts';
import type { AfterRest } from '../reading/live-reading.ts';
import type { Request } from '../state/request.ts';
import type { ScreenState } from '../state/screen-state.ts';
import { followRequest, type Opening } from './open-page.ts';

type RequestParts = Opening & {
  readonly onQuit: (how: ScreenEnd) => void;
  /** Something in kept broke behind a key. */
  readonly onFault: (fault: unknown) => void;
  readonly afterRest: AfterRest;
  readonly state: () => ScreenState;
  readonly become: (next: ScreenState) => void;
  /** The ledger was written to: everything is looked at again. */
  readonly reload: () => void;
  /** Says in a line what went wrong with the ledger, also behind the keys. */
  readonly calmly: (call: () => void) => void;
  readonly writes?: 'again' | 'once';
};

/** Does what keys wish for: opens a page, asks the desk for a change, or ends the screen. */
export function startRequests(parts: RequestParts) {
  const { context, desk, state, become } = parts;
  const finding = startFinding(parts);
  const inTurn = startTurns(parts);
  const answer = (request: Request, outcome: Outcome) => {
    become(answerOutcome(context, { ...state(), waiting: undefined }, { request, outcome }));
    parts.reload();
  };
  /** What takes the disk longer than a key may: the screen goes on meanwhile. */
  const later = async (request: Request, outcome: Promise<Outcome>) => {
    try {
      answer(request, await outcome);
    } catch (fault) {
      fail(fault);
    }
  };
  /** What is the machine's passing trouble is said; the rest ends the screen. */
  const fail = (fault: unknown) => {
    try {
      parts.calmly(() => {
        throw fault;
      });
    } catch (bug) {
      parts.onFault(bug);
    }
  };
  /** The words and the signs everything is drawn with are chosen when the screen opens. */
  const setting = async (request: Request & { kind: 'set' }) => {
    const outcome = await desk.set(request.name, request.text);
    if (outcome.kind === 'said' && reopening.has(request.name)) parts.onQuit('reopen');
    return outcome;
  };
  const write = (request: Request) => {
    const send = sendingOf(desk, request);
    if (send !== undefined) {
      // Nothing goes out that could not be written down.
      desk.requireTurn();
      return void later(request, send());
    }
    const outcome = performRequest(desk, request);
    if (outcome !== undefined) answer(request, outcome);
  };
  /** The form takes the whole terminal: the screen ends, and is opened again behind it. */
  const fillForm = (request: Request & { kind: 'meeting-form' }): void => {
    const problem = desk.metProblem(request.typed);
    if (problem !== undefined)
      return become(answerOutcome(context, state(), { request, outcome: problem }));
    parts.onQuit({ kind: 'meeting', typed: request.typed });
  };
  return {
    finding,
    follow: (request: Request): void => {
      if (finding.takes(request)) return;
      if (request.kind === 'quit') return parts.onQuit(request.how);
      if (request.kind === 'meeting-form') return fillForm(request);
      if (request.kind === 'set') return void later(request, setting(request));
      const followed = followRequest(parts, state(), request);
      if (followed !== undefined) return become(followed);
      inTurn(request, () => write(request));
    },
  };
}

/** What leaves the house, or is to: it takes longer than a key may. */
function sendingOf(desk: ScreenDesk, request: Request): (() => Promise<Outcome>) | undefined {
  if (request.kind === 'keep-draft') return () => desk.keepDraft(request.draft);
  if (request.kind === 'letter-way') return () => desk.letterWay(request.letter, request.way);
  return undefined;
}

const reopening = new Set(['language', 'screen.glyphs', 'screen.reader']);
