import type { ScreenDesk } from '../desk/screen-desk.ts';
import { lineText } from '../parts/line-field-state.ts';
import type { Asking } from '../state/asking.ts';

/** Calls back once nothing was typed for a moment, unless stopped before. */
export type AfterRest = (call: () => void) => () => void;

export type OpenLine = Asking & { readonly kind: 'line' };

type LiveParts = {
  readonly desk: Pick<ScreenDesk, 'reading' | 'chance'>;
  readonly afterRest: AfterRest;
  /** The line that is open, if one is. */
  readonly openLine: () => OpenLine | undefined;
  readonly show: (line: OpenLine) => void;
};

/**
 * Reads the open line behind the keys: its parts once the text rests, its chance one rest later. A key waits
 * for neither; what was read before stands until then.
 */
export function startLiveReading({ desk, afterRest, openLine, show }: LiveParts) {
  let stop: (() => void) | undefined;
  let seen: { readonly purpose: OpenLine['purpose']; readonly text: string } | undefined;

  const weigh = () => {
    const line = openLine();
    const question = line?.reading?.question;
    if (line === undefined || question === undefined) return;
    const chance = desk.chance(question);
    if (chance !== undefined) show({ ...line, chance });
  };
  const read = () => {
    const line = openLine();
    if (line === undefined) return;
    const reading = desk.reading(line.purpose, lineText(line.field));
    const { reading: _reading, chance: _chance, ...bare } = line;
    if (reading === undefined) return;
    show({ ...bare, reading });
    if (reading.question !== undefined) stop = afterRest(weigh);
  };
  /** To be told of every new state. */
  return (): void => {
    const line = openLine();
    const text = line && lineText(line.field);
    if (line?.purpose === seen?.purpose && text === seen?.text) return;
    stop?.();
    seen = line === undefined || text === undefined ? undefined : { purpose: line.purpose, text };
    if (line === undefined) return;
    // What a line is made of is there as soon as it opens.
    if (text === '') read();
    else stop = afterRest(read);
  };
}
