import type { Words } from '../../wording/words.ts';
import type { ScreenDesk } from '../desk/screen-desk.ts';
import type { FormFilled, ScreenEnd } from '../screen-end.ts';
import { startLoop } from '../screen-loop.ts';
import { screenContext } from '../state/screen-state.ts';
import { speak, type Voice } from './speak.ts';

/** The morning for a screen reader: said line by line, nothing drawn; first what came of a form. */
export async function speakMorning(
  {
    words,
    desk,
    filled,
  }: {
    readonly words: Words;
    readonly desk: ScreenDesk;
    readonly filled: FormFilled | undefined;
  },
  voice: Voice,
): Promise<ScreenEnd> {
  if (filled !== undefined) voice.say(filled.said);
  const context = screenContext(words, desk.names, 'plain');
  const ends: ScreenEnd[] = [];
  const loop = startLoop(
    {
      context,
      desk,
      onQuit: (how) => ends.push(how),
      onFault: (fault) => {
        throw fault;
      },
      // Nobody looks on: what would be shown behind the keys need not be.
      afterRest: () => () => undefined,
      writes: 'once',
    },
    spokenSize,
  );
  return speak({ context, loop, ended: () => ends[0] }, voice);
}

/** As long as any list, so that nothing is left out, and not so wide that something stands beside it. */
const spokenSize = { columns: 78, rows: 100_000 };
