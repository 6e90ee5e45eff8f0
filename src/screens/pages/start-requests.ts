import { startFinding } from '../browse/start-finding.ts';
import { answerOutcome } from '../desk/answer-outcome.ts';
import { performRequest } from '../desk/perform-request.ts';
import type { Outcome } from '../desk/outcome.ts';
import type { AfterRest } from '../reading/live-reading.ts';
import type { Request } from '../state/request.ts';
import type { ScreenState } from '../state/screen-state.ts';
import { followRequest, type Opening } from './open-page.ts';

type RequestParts = Opening & {
  readonly onQuit: (how: 'asked' | 'interrupted' | 'reopen') => void;
  /** Something in kept broke behind a key. */
  readonly onFault: (fault: unknown) => void;
  readonly afterRest: AfterRest;
  readonly state: () => ScreenState;
  readonly become: (next: ScreenState) => void;
  /** The ledger was written to: everything is looked at again. */
  readonly reload: () => void;
};

/** Does what keys wish for: opens a page, asks the desk for a change, or ends the screen. */
export function startRequests(parts: RequestParts) {
  const { context, desk, state, become } = parts;
  const finding = startFinding(parts);
  const answer = (request: Request, outcome: Outcome) => {
    become(answerOutcome(context, state(), { request, outcome }));
    parts.reload();
  };
  /** What takes the disk longer than a key may: the screen goes on meanwhile. */
  const later = async (request: Request, outcome: Promise<Outcome>) => {
    try {
      answer(request, await outcome);
    } catch (fault) {
      parts.onFault(fault);
    }
  };
  /** The words and the signs everything is drawn with are chosen when the screen opens. */
  const setting = async (request: Request & { kind: 'set' }) => {
    const outcome = await desk.set(request.name, request.text);
    if (outcome.kind === 'said' && reopening.has(request.name)) parts.onQuit('reopen');
    return outcome;
  };
  return {
    finding,
    follow: (request: Request): void => {
      if (finding.takes(request)) return;
      if (request.kind === 'quit') return parts.onQuit(request.how);
      if (request.kind === 'set') return void later(request, setting(request));
      if (request.kind === 'keep-draft') return void later(request, desk.keepDraft(request.draft));
      if (request.kind === 'letter-way')
        return void later(request, desk.letterWay(request.letter, request.way));
      const followed = followRequest(parts, state(), request);
      if (followed !== undefined) return become(followed);
      const outcome = performRequest(desk, request);
      if (outcome !== undefined) answer(request, outcome);
    },
  };
}

const reopening = new Set(['language', 'screen.glyphs', 'screen.reader']);
