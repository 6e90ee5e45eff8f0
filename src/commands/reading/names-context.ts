import type { CaptureContext } from '../../capture/capture-context.ts';
import { knownNames } from '../../capture/names/known-names.ts';
import type { Face } from '../face.ts';

/**
 * What a line without a date is read against: who is known. Apart from `reading.ts`, so that `done` and
 * `note` do not load the readers of dates.
 */
export function namesContext(face: Face): CaptureContext {
  const { ledger } = face.world();
  return {
    names: knownNames(ledger.people(), ledger.organisations()),
    readPhrase: (text) => ({ kind: 'none', text }),
    isWithoutDate: () => false,
  };
}
