import type { Settings } from '../../domain/settings/settings.ts';
import type { Glyphs } from '../state/screen-state.ts';

type ProbedTerminal = {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
};

export type GlyphWish = {
  readonly setting: Settings['screen']['glyphs'];
  /** Where letters are two cells wide, some signs may be, too. */
  readonly isCjk: boolean;
};

/** A terminal that answers at all answers at once; one far away within this. Milliseconds. */
const patience = 50;

/**
 * Which signs this terminal draws one cell wide. It is asked once: a thin line is written, the cursor read
 * back, and the line taken away. Whoever does not answer is believed, except where letters are wide.
 */
export async function probeGlyphs(
  terminal: ProbedTerminal,
  { setting, isCjk }: GlyphWish,
): Promise<Glyphs> {
  if (setting !== 'auto') return setting;
  const column = await columnAfter(terminal, '\u2500');
  if (column === undefined) return isCjk ? 'plain' : 'fine';
  return column === 2 ? 'fine' : 'plain';
}

/** The column the cursor stands in after a sign in the first one; undefined without an answer. */
async function columnAfter(
  { input, output }: ProbedTerminal,
  sign: string,
): Promise<number | undefined> {
  if (input.isPaused()) input.resume();
  input.setRawMode(true);
  input.setEncoding('utf8');
  let got = '';
  const answered = new Promise<number | undefined>((resolve) => {
    const finish = (column: number | undefined) => {
      clearTimeout(late);
      input.off('readable', look);
      // Keys that came before the answer or behind it are still keys.
      const keys = got.replace(cursorAt, '');
      if (keys !== '') input.unshift(keys, 'utf8');
      resolve(column);
    };
    const look = () => {
      for (let piece = read(input); piece !== ''; piece = read(input)) got += piece;
      const column = cursorAt.exec(got)?.[1];
      if (column !== undefined) finish(Number(column));
    };
    const late = setTimeout(() => finish(undefined), patience);
    input.on('readable', look);
  });
  output.write(`\r${sign}\u001B[6n\r\u001B[K`);
  return answered;
}

// oxlint-disable-next-line no-control-regex -- that is how a terminal answers
const cursorAt = /\u001B\[\d+;(\d+)R/u;

function read(input: NodeJS.ReadStream): string {
  const piece: unknown = input.read();
  return typeof piece === 'string' ? piece : '';
}
