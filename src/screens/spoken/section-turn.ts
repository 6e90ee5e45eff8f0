import { sectionNames, type SectionName } from '../../domain/review/morning-item.ts';
import { shownItems, shownSections } from '../morning/shown-items.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import { asSpoken, spokenItem } from './spoken-text.ts';
import type { SpokenChoice, SpokenTurn } from './turn.ts';

/** The first section in which something stands. */
export function firstSection(context: ScreenContext, state: ScreenState): SectionName {
  const sections = shownSections(context, state);
  return sectionNames.find((name) => sections[name].length > 0) ?? 'say';
}

/** One section of the morning, item by item, and where to go from there. */
export function sectionTurn(
  context: ScreenContext,
  state: ScreenState,
  name: SectionName,
): SpokenTurn {
  const { words } = context;
  const { spoken, morning } = words;
  const sections = shownSections(context, state);
  const items = sections[name];
  const [head] = items;
  const before = head === undefined ? 0 : shownItems(sections).indexOf(head);
  const { title, empty } = morning.sections[name];
  const says =
    items.length === 0
      ? [asSpoken(empty)]
      : [
          spoken.section(asSpoken(title), items.length),
          ...items.map(
            (item, index) =>
              spoken.place(index + 1, items.length) + spokenItem(context, state, item),
          ),
          spoken.pick,
        ];
  const picks = items.map((_, index): SpokenChoice => {
    const downs = Array.from({ length: before + index }, () => 'down');
    return { kind: 'keys', keys: ['home', ...downs], to: { kind: 'item' }, says: '' };
  });
  return {
    kind: 'choices',
    says,
    choices: [
      ...picks,
      nextSection(context, state, name),
      { kind: 'go', to: { kind: 'more' }, says: spoken.more },
    ],
    zero: { kind: 'leave', says: spoken.leave },
  };
}

function nextSection(context: ScreenContext, state: ScreenState, name: SectionName): SpokenChoice {
  const { spoken, morning } = context.words;
  const sections = shownSections(context, state);
  const next = sectionNames
    .slice(sectionNames.indexOf(name) + 1)
    .find((each) => sections[each].length > 0);
  if (next === undefined) {
    const first = firstSection(context, state);
    return { kind: 'go', to: { kind: 'section', name: first }, says: spoken.first };
  }
  const said = spoken.section(asSpoken(morning.sections[next].title), sections[next].length);
  return {
    kind: 'go',
    to: { kind: 'section', name: next },
    says: spoken.next(said.replace(/[.。]$/u, '')),
  };
}
