import { meant, type Line, type Span } from '../../wording/meaning.ts';
import { widthOf } from '../../wording/text/text-width.ts';
import { around } from '../around.ts';
import { keyName } from '../help/help-lines.ts';
import { namedFor } from '../palette/named-for.ts';
import { hintsFor } from '../keys/key-map.ts';
import type { Binding } from '../keys/binding.ts';
import type { Asking } from '../state/asking.ts';
import { placeOf, type ScreenContext, type ScreenState } from '../state/screen-state.ts';

/** The keys that do something to this line, most needed first; help and quit are never left out. */
export function footerLine(context: ScreenContext, state: ScreenState): Line {
  const { target } = around(context, state);
  const hints = hintsFor(placeOf(state), target);
  const spansOf = (binding: Binding) =>
    binding.intent === 'open'
      ? keySpans(context, binding, namedFor(context.words.screen, 'open', target).hint)
      : hintSpans(context, state.asking, binding);
  const lasting = state.asking === undefined ? lastingHints : 0;
  const { columns } = state.size;
  const spans = hints.map(spansOf);
  const line = hintLine(spans, columns, lasting);
  const back = hints.findIndex(({ intent }) => intent === 'back');
  const wayBack = spans[back];
  if (wayBack === undefined || wayBack.every((span) => line.includes(span))) return line;
  return wayBackFirst(wayBack, spans.toSpliced(back, 1), { columns, lasting });
}

/** Where not all keys fit, the one that leads out comes before all others, and quitting gives way to it. */
function wayBackFirst(
  wayBack: readonly Span[],
  others: readonly (readonly Span[])[],
  { columns, lasting }: { readonly columns: number; readonly lasting: number },
): Line {
  const isRoomy = widthOfAll([wayBack, ...others.slice(others.length - lasting)]) <= columns + 2;
  return isRoomy
    ? hintLine([wayBack, ...others], columns, lasting)
    : hintLine([wayBack, ...others.slice(0, -1).toReversed()], columns);
}

/** As many of the hints as there is room for; of a page the last two are never left out. */
export function hintLine(hints: readonly (readonly Span[])[], columns: number, lasting = 0): Line {
  const last = hints.slice(hints.length - lasting);
  const taken: (readonly Span[])[] = [];
  // No two spaces stand before the first.
  let left = columns + 2 - widthOfAll(last);
  for (const hint of hints.slice(0, hints.length - lasting)) {
    left -= widthOfAll([hint]);
    if (left < 0) break;
    taken.push(hint);
  }
  return [...taken, ...last].flatMap((hint, index) =>
    index === 0 ? hint : [{ text: '  ' }, ...hint],
  );
}

const lastingHints = 2;

function widthOfAll(hints: readonly (readonly Span[])[]): number {
  return hints.reduce(
    (sum, hint) => sum + 2 + hint.reduce((width, span) => width + widthOf(span.text), 0),
    0,
  );
}

/** A key and what it does here. */
export function hintSpans(
  context: Pick<ScreenContext, 'words'>,
  asking: Asking | undefined,
  binding: Binding,
): readonly Span[] {
  const { intent } = binding;
  const { hints, filterKeys } = context.words.screen;
  const isFilter = asking?.kind === 'line' && asking.purpose.kind === 'filter';
  const hint =
    isFilter && (intent === 'accept' || intent === 'cancel') ? filterKeys[intent] : hints[intent];
  return keySpans(context, binding, hint);
}

function keySpans(
  { words }: Pick<ScreenContext, 'words'>,
  { keys }: Binding,
  hint: string,
): readonly Span[] {
  return [meant('title', keyName(words, keys[0] ?? '')), meant('faint', ` ${hint}`)];
}
