import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import type { AfterRest } from '../reading/live-reading.ts';
import type { Request } from '../state/request.ts';
import { notice, type ScreenContext, type ScreenState } from '../state/screen-state.ts';

type TurnParts = {
  readonly context: ScreenContext;
  readonly afterRest: AfterRest;
  readonly state: () => ScreenState;
  readonly become: (next: ScreenState) => void;
  /** `once`: the ledger itself waits for others, and then that is said. */
  readonly writes?: 'again' | 'once';
};

/** Tries between two rests of some thirty milliseconds: a third of a second until it is said, a quarter of a minute in all. */
const triesUnsaid = 8;
const mostTries = 400;

/** Writes what a key wished for. While another program writes, the screen goes on, and it is tried again until she lets it be. */
export function startTurns({ context, afterRest, state, become, writes }: TurnParts) {
  const last = writes === 'once' ? 0 : mostTries;
  const attempt = (request: Request, write: () => void, tries: number): void => {
    try {
      write();
    } catch (fault) {
      if (!isHeld(fault) || tries >= last) {
        settle(request);
        throw fault;
      }
      const waiting = { ...state(), waiting: request };
      become(tries < triesUnsaid ? waiting : withNotice(waiting));
      afterRest(() => again(request, write, tries + 1));
      return;
    }
    settle(request);
  };
  const again = (request: Request, write: () => void, tries: number) => {
    if (state().waiting === request) attempt(request, write, tries);
  };
  const settle = (request: Request) => {
    if (state().waiting === request) become({ ...state(), waiting: undefined });
  };
  const withNotice = (waiting: ScreenState): ScreenState => {
    const text = context.words.screen.waitsItsTurn;
    return waiting.notice?.text === text ? waiting : { ...waiting, notice: notice(text, 'warn') };
  };
  return (request: Request, write: () => void): void => attempt(request, write, 0);
}

function isHeld(fault: unknown): boolean {
  return fault instanceof LedgerTrouble && fault.kind === 'locked';
}
