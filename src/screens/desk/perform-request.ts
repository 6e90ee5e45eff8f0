import type { Request } from '../state/request.ts';
import type { Outcome } from './outcome.ts';
import type { ScreenDesk } from './screen-desk.ts';

/** Does what was wished for; undefined when the wish changes nothing in the ledger. */
export function performRequest(desk: ScreenDesk, request: Request): Outcome | undefined {
  switch (request.kind) {
    case 'done':
      return desk.done(request.commitment.id, request.gap);
    case 'move':
      return desk.move(request.commitment.id, request.text);
    case 'told':
      return desk.told(request.commitment.id);
    case 'settle':
      return desk.settle(request);
    case 'sent':
      return desk.sent(request.draft);
    case 'drop':
      return desk.drop(request.commitment.id, request.why);
    case 'drop-line':
      return desk.dropLine(request.line);
    case 'note':
      return desk.note(request.about, request.text);
    case 'add':
      return desk.add(request.text);
    case 'wait':
      return desk.wait(request.text);
    case 'meet':
      return desk.meet(request.text);
    case 'heard':
      return desk.heard(request.text);
    case 'mend':
      return desk.mend(request.captureId, request.text);
    case 'undo':
      return desk.undo();
    case 'redo':
      return desk.redo();
    case 'undo-act':
      return desk.undoAct(request.id);
    case 'redo-act':
      return desk.redoAct(request.id);
    case 'quit':
    case 'meeting-form':
    case 'open-detail':
    case 'browse':
    case 'renew':
    case 'open-letter':
    case 'set':
    case 'letter-way':
    case 'open-draft':
    case 'keep-draft':
      return undefined;
  }
}
