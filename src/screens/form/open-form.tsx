import type { World } from '../../actions/world.ts';
import type { Words } from '../../wording/words.ts';
import { readerOf } from '../desk/reader-of.ts';
import { worldDesk } from '../desk/world-desk.ts';
import type { Colours } from '../frame/row.tsx';
import { readableSize } from '../frame/screen-size.ts';
import { screenContext } from '../state/screen-state.ts';
import { holdTerminal } from '../terminal/hold-terminal.ts';
import { thisTerminal } from '../terminal/terminal-place.ts';
import { startForm, type FormEnd } from './form-loop.ts';
import { FormScreen } from './form-screen.tsx';

/** A text to be filled in. */
export type AskedForm = {
  readonly title: string;
  readonly text: string;
  readonly colours: Colours;
  /** What stands in it now; undefined when it was thrown away. */
  readonly keep: (text: string | undefined) => void;
};

/** Opens a form on this terminal and answers what it became; undefined when it was put away. */
export async function openForm(
  world: World,
  words: Words,
  { title, text, colours, keep }: AskedForm,
): Promise<string | undefined> {
  const desk = worldDesk(readerOf(world, words), words);
  const place = await thisTerminal(colours, world.settings.screen.glyphs);
  const context = screenContext(words, desk.names, place.glyphs);
  const ends: FormEnd[] = [];
  await holdTerminal(place, 'window', ({ leave, guard, hearSize }) => {
    const { columns, rows } = place.output;
    const loop = startForm(
      { desk, keep, afterRest: (call) => place.afterRest(guard(call)) },
      { title, text, size: readableSize({ columns, rows }) },
    );
    const onLeft = () => {
      const { end } = loop.state();
      if (end !== undefined) ends.push(end);
      leave();
    };
    const guarded = {
      ...loop,
      press: guard(loop.press),
      paste: guard(loop.paste),
      resize: guard(loop.resize),
    };
    hearSize(guarded.resize);
    const { stopping } = place;
    return <FormScreen {...{ loop: guarded, context, colours, stopping, onLeft }} />;
  });
  const [end] = ends;
  if (end?.kind === 'left') keep(undefined);
  return end?.kind === 'saved' ? end.text : undefined;
}
