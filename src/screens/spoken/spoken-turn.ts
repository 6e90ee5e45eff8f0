import { textOf } from '../../wording/meaning.ts';
import { around, isOnPage } from '../around.ts';
import { isBrowsePage } from '../browse/browse-state.ts';
import { layPage } from '../browse/browse-lines.ts';
import { messageLine } from '../frame/message-line.ts';
import { pageLines } from '../frame/page-lines.ts';
import type { Binding } from '../keys/binding.ts';
import { shownItems, shownSections } from '../morning/shown-items.ts';
import type { BrowsePage } from '../state/browse-page.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { firstSection, sectionTurn } from './section-turn.ts';
import { choicesOf } from './spoken-choices.ts';
import { asSpoken, spokenItem, spokenLine, spokenLines } from './spoken-text.ts';
import { walkTurn } from './walk-turn.ts';
import type { SpokenChoice, SpokenPlace, SpokenTurn } from './turn.ts';

/** The turn that follows from what the screen holds. */
export function spokenTurn(
  context: ScreenContext,
  state: ScreenState,
  place: SpokenPlace,
): SpokenTurn {
  const { asking } = state;
  if (asking?.kind === 'line' || asking?.kind === 'finding') return lineTurn(context, state);
  if (asking !== undefined) return questionTurn(context, state);
  if (isOnPage(state)) return pageTurn(context, state);
  switch (place.kind) {
    case 'section':
      return sectionTurn(context, state, place.name);
    case 'item':
      return actionsTurn(context, state, (binding) => binding.whyOff !== undefined);
    case 'more':
      return moreTurn(context, state);
  }
}

function lineTurn(context: ScreenContext, state: ScreenState): SpokenTurn {
  // Here Enter alone leaves every line.
  const label = textOf(messageLine(context, state).spans)
    .replace(/[:：]\s*$/u, '')
    .replace(context.words.screen.fields.noReason, '');
  // Words to find that found nothing: that is said, and they are asked for again.
  const says = state.asking?.kind === 'finding' ? spokenPage(context, state) : [];
  return { kind: 'line', says, label: context.words.spoken.typeLine(asSpoken(label)) };
}

function questionTurn(context: ScreenContext, state: ScreenState): SpokenTurn {
  const question = textOf(messageLine({ ...context, glyphs: 'plain' }, state).spans);
  const choices = choicesOf(context, state).filter(({ says }) => says !== cancelOf(context));
  const zero = { kind: 'keys', keys: ['esc'], says: context.words.spoken.back } as const;
  return { kind: 'choices', says: question === '' ? [] : [question], choices, zero };
}

function cancelOf({ words }: ScreenContext): string {
  return words.screen.help.cancel;
}

function pageTurn(context: ScreenContext, state: ScreenState): SpokenTurn {
  const page = state.pages.at(-1);
  const zero = { kind: 'keys', keys: ['esc'], says: context.words.spoken.back } as const;
  if (page?.kind === 'walk') return { kind: 'choices', ...walkTurn(context, state, page), zero };
  if (page?.kind === 'find') return { ...foundTurn(context, state, page), zero };
  const says = spokenPage(context, state);
  return { kind: 'choices', says, choices: choicesOf(context, state), zero };
}

function spokenPage(context: ScreenContext, state: ScreenState): readonly string[] {
  const page = state.pages.at(-1);
  if (page === undefined) return [];
  const lines = isBrowsePage(page)
    ? layPage(context, state, page).lines.map(({ line }) => line)
    : pageLines(context, page, { columns: state.size.columns });
  return spokenLines(context, lines);
}

/** What was found, each under the number that opens it. */
function foundTurn(context: ScreenContext, state: ScreenState, page: BrowsePage) {
  const { words } = context;
  const { lines, ids } = layPage(context, state, page);
  const says = lines.flatMap(({ line, id }) => {
    const said = spokenLine(words, line);
    if (said === '') return [];
    return [id === undefined ? said : words.spoken.choice(ids.indexOf(id) + 1, said)];
  });
  const picks = ids.map((_, index): SpokenChoice => {
    const downs = Array.from({ length: index }, () => 'down');
    return { kind: 'keys', keys: ['home', ...downs, 'enter'], says: '' };
  });
  const others = choicesOf(context, state, ({ intent }) => intent !== 'open');
  return { kind: 'choices', says, choices: [...picks, ...others] } as const;
}

/** What is about no line: none is said before it. */
function moreTurn(context: ScreenContext, state: ScreenState): SpokenTurn {
  const turn = actionsTurn(context, state, (binding) => binding.whyOff === undefined);
  return { ...turn, says: [] };
}

function actionsTurn(
  context: ScreenContext,
  state: ScreenState,
  isWanted: (binding: Binding) => boolean,
): SpokenTurn & { readonly kind: 'choices' } {
  const item = around(context, state).target;
  const shown = shownItems(shownSections(context, state)).find(
    (each) =>
      'commitment' in each && item.kind === 'commitment' && each.commitment === item.commitment,
  );
  const name = firstSection(context, state);
  return {
    kind: 'choices',
    says: shown === undefined ? [] : [spokenItem(context, state, shown)],
    choices: choicesOf(context, state, isWanted),
    zero: { kind: 'go', to: { kind: 'section', name }, says: context.words.spoken.back },
  };
}
