import { meant, type Line } from '../../wording/meaning.ts';
import { fitToWidth, widthOf } from '../../wording/text/text-width.ts';
import { around } from '../around.ts';
import { cutLine, fillLine, frameLine, justify, type FrameLine } from '../frame/frame.ts';
import { pageRows } from '../frame/page-rows.ts';
import { lineText } from '../parts/line-field-state.ts';
import type { Asking } from '../state/asking.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { paletteChoices, type PaletteChoice } from './palette.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';

/** The list of actions: those that fit what is typed, a digit before the first nine, what is off faint with its reason. */
export function paletteLines(
  context: ScreenContext,
  state: ScreenState,
  { chosen, field }: Asking & { kind: 'actions' },
): readonly FrameLine[] {
  const { words } = context;
  const { size } = state;
  const here = around(context, state);
  const typed = lineText(field);
  const choices = paletteChoices(here, typed);
  const handle = here.target.kind === 'commitment' ? here.target.commitment.handle : '';
  const isLow = pageRows(state) < 8;
  const fits = Math.max(1, pageRows(state) - (isLow ? 1 : 2));
  const top = Math.max(0, Math.min(chosen - fits + 1, choices.length - fits));
  // As wide for all of them, so that nothing moves while the list gets shorter.
  const names = paletteChoices(here, '').map(({ name }) => widthOf(name));
  const column = Math.max(0, ...names) + 2;
  const rows = choices.map((choice, index): FrameLine => {
    const line = choiceLine(context, choice, {
      index,
      column: size.columns - column < leastHelp ? undefined : column,
      isChosen: index === chosen,
    });
    if (index !== chosen) return { spans: line };
    const { columns } = size;
    return { spans: fillLine(cutLine(line, columns), columns), isSelected: true };
  });
  const { columns } = state.size;
  const isLong = choices.length > fits;
  const position = isLong
    ? [meant('faint', words.browse.position(chosen + 1, choices.length))]
    : [];
  return [
    frameLine(...justify([meant('title', words.screen.actionsTitle(handle))], position, columns)),
    ...(isLow ? [] : [frameLine()]),
    ...(rows.length === 0
      ? [frameLine({ text: words.screen.noAction(cleanForTerminal(typed).trim()) })]
      : rows.slice(top, top + fits)),
  ];
}

/** In a narrower window the names stand alone. */
const leastHelp = 18;

type ChoicePlace = {
  readonly index: number;
  /** Undefined: there is room for the name alone. */
  readonly column: number | undefined;
  readonly isChosen: boolean;
};

function choiceLine(
  { words }: ScreenContext,
  { name, help, why }: PaletteChoice,
  { index, column, isChosen }: ChoicePlace,
): Line {
  const digit = index < 9 ? String(index + 1) : ' ';
  const before = `${isChosen ? '>' : ' '} ${digit}  `;
  if (column === undefined)
    return [why === undefined ? { text: before + name } : meant('faint', before + name)];
  const text = before + fitToWidth(name, column);
  if (why === undefined) return [{ text: text + help }];
  return [meant('faint', text + words.screen.whyOff[why])];
}
