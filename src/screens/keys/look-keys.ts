import type { Binding } from './binding.ts';
import { everyPage, lists, scrolling } from './key-places.ts';
import { needsItem, needsPerson } from './why-off.ts';

/** Keys that change only what is seen. */
export const lookKeys: readonly Binding[] = [
  {
    intent: 'open',
    places: lists,
    keys: ['enter', 'right'],
    group: 'look',
    hint: 1,
    whyOff: needsItem,
  },
  {
    intent: 'open',
    places: ['walk'],
    keys: ['8', 'right', 'enter'],
    group: 'look',
    hint: 3,
    whyOff: needsItem,
  },
  {
    intent: 'card',
    places: ['morning', 'detail', 'week', 'find'],
    keys: ['p'],
    group: 'look',
    hint: 9,
    whyOff: needsPerson,
  },
  { intent: 'filter', places: ['morning'], keys: ['/'], group: 'look', hint: 7 },
  { intent: 'walk', places: ['morning'], keys: ['space'], group: 'look', hint: 7 },
  { intent: 'section', places: ['morning'], keys: ['1', '2', '3', '4', '5'], group: 'look' },
  { intent: 'up', places: scrolling, keys: ['up', 'k'], group: 'look' },
  { intent: 'down', places: scrolling, keys: ['down', 'j'], group: 'look' },
  { intent: 'page-up', places: scrolling, keys: ['pageup', 'ctrl-b'], group: 'look' },
  { intent: 'page-down', places: scrolling, keys: ['pagedown', 'ctrl-f'], group: 'look' },
  { intent: 'first', places: scrolling, keys: ['home', 'g'], group: 'look' },
  { intent: 'last', places: scrolling, keys: ['end', 'G'], group: 'look' },
  { intent: 'back', places: ['morning'], keys: ['esc', 'left'], group: 'look' },
  {
    intent: 'back',
    places: [
      'detail',
      'card',
      'week',
      'log',
      'find',
      'settings',
      'letters',
      'letter',
      'help',
      'walk',
      'draft',
    ],
    keys: ['esc', 'left'],
    group: 'look',
    hint: 5,
  },
  { intent: 'help', places: [...everyPage, 'walk', 'draft'], keys: ['?'], group: 'look', hint: 11 },
  {
    intent: 'quit',
    places: [...everyPage, 'help', 'walk', 'draft'],
    keys: ['q'],
    group: 'look',
    hint: 12,
  },
];
