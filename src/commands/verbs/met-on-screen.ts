import { mayDrawFields } from '../asking/type-line.ts';
import type { Face, Output } from '../face.ts';
import type { FormFilled } from '../outside.ts';
import { runMet } from './met-command.ts';

/**
 * `kept met` out of the screen: the form takes the terminal over; answers in a line what came of it. To a screen
 * reader all of it is said as it comes.
 */
export async function metOnScreen(face: Face, typed: string): Promise<FormFilled | undefined> {
  const said: string[] = [];
  const isDrawn = mayDrawFields(face);
  const output: Output = {
    ...face.output,
    out: () => undefined,
    ...(isDrawn ? { talk: (text) => void said.push(...text.split('\n')) } : {}),
  };
  const code = await runMet({ ...face, output }, { words: [typed], flags: {} });
  const heads = said.filter((line) => line !== '' && !line.startsWith(' '));
  const shown = heads.length > mostSaid ? [...heads.slice(0, 1), ...heads.slice(-1)] : heads;
  if (shown.length === 0) return undefined;
  return { said: shown.join('  '), isRefused: code !== 0 && code !== 130 };
}

/** What came of a long form is seen on the morning itself. */
const mostSaid = 3;
