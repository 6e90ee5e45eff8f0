import { textOf } from '../../wording/meaning.ts';
import { around, isOnPage } from '../around.ts';
import { isBrowsePage } from '../browse/browse-state.ts';
import { layPage } from '../browse/browse-lines.ts';
import { messageLine } from '../frame/message-line.ts';
import { pageLines } from '../frame/page-lines.ts';
import type { Binding } from '../keys/binding.ts';
import { shownItems, shownSections } from '../morning/morning-state.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { firstSection, sectionTurn } from './section-turn.ts';
import { choicesOf } from './spoken-choices.ts';
import { asSpoken, spokenItem, spokenLines } from './spoken-text.ts';
import type { SpokenPlace, SpokenTurn } from './turn.ts';

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
      return actionsTurn(context, state, (binding) => binding.whyOff === undefined);
  }
}

function lineTurn(context: ScreenContext, state: ScreenState): SpokenTurn {
  const label = textOf(messageLine(context, state).spans).replace(/[:：]\s*$/u, '');
  return { kind: 'line', says: [], label: context.words.spoken.typeLine(asSpoken(label)) };
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
  const lines =
    page === undefined
      ? []
      : isBrowsePage(page)
        ? layPage(context, state, page).lines.map(({ line }) => line)
        : pageLines(context, page, state.size.columns);
  const zero = { kind: 'keys', keys: ['esc'], says: context.words.spoken.back } as const;
  return { kind: 'choices', says: spokenLines(lines), choices: choicesOf(context, state), zero };
}

function actionsTurn(
  context: ScreenContext,
  state: ScreenState,
  isWanted: (binding: Binding) => boolean,
): SpokenTurn {
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
