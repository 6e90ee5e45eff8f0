import type { World } from '../../actions/world.ts';
import type { Words } from '../../wording/words.ts';
import { worldDesk } from '../desk/world-desk.ts';
import { readerOf } from '../desk/reader-of.ts';
import type { Colours } from '../frame/row.tsx';
import { screenContext } from '../state/screen-state.ts';
import type { LinePurpose } from '../state/asking.ts';
import { holdTerminal } from '../terminal/hold-terminal.ts';
import { thisTerminal } from '../terminal/terminal-place.ts';
import { startLine, type LineEnd } from './line-loop.ts';
import { LineScreen } from './line-screen.tsx';

/** A line to be typed outside of the morning. */
export type AskedLine = {
  readonly purpose: LinePurpose;
  /** What stands in it already. */
  readonly text: string;
  readonly colours: Colours;
};

/** Opens one line on this terminal and answers what was typed; undefined when it was left. */
export async function openLine(
  world: World,
  words: Words,
  { purpose, text, colours }: AskedLine,
): Promise<string | undefined> {
  const desk = worldDesk(readerOf(world, words), words);
  const place = await thisTerminal(colours, world.settings.screen.glyphs);
  const context = screenContext(words, desk.names, place.glyphs);
  const ends: LineEnd[] = [];
  await holdTerminal(place, 'lines', ({ leave, guard }) => {
    const loop = startLine(
      { desk, afterRest: (call) => place.afterRest(guard(call)) },
      purpose,
      text,
    );
    const onLeft = () => {
      const { end } = loop.state();
      if (end !== undefined) ends.push(end);
      leave();
    };
    const guarded = { ...loop, press: guard(loop.press), paste: guard(loop.paste) };
    const { stopping } = place;
    return <LineScreen {...{ loop: guarded, context, colours, stopping, onLeft }} />;
  });
  const [end] = ends;
  // Ink ends its picture with a new line, also an empty one.
  if (end === undefined || end.text === '') place.output.write('\u001B[A');
  return end?.kind === 'typed' ? end.text : undefined;
}
