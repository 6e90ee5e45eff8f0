import type { Binding } from './binding.ts';
import { everyPage } from './key-places.ts';
import { needsClient, needsItem, needsStanding, needsUndone } from './why-off.ts';

/** Keys that open the pages beside the morning, and what can be done on them. */
export const browseKeys: readonly Binding[] = [
  { intent: 'week', places: everyPage, keys: ['v', 'V'], group: 'look' },
  { intent: 'find', places: everyPage, keys: ['f', 'F'], group: 'look' },
  { intent: 'log', places: everyPage, keys: ['l', 'L'], group: 'look' },
  { intent: 'letters', places: everyPage, keys: ['s', 'S'], group: 'look' },
  { intent: 'settings', places: everyPage, keys: [','], group: 'look' },
  {
    intent: 'client',
    places: ['card'],
    keys: ['p'],
    group: 'look',
    hint: 9,
    whyOff: needsClient,
  },
  {
    intent: 'undo-act',
    places: ['log'],
    keys: ['u', '1'],
    group: 'act',
    hint: 2,
    whyOff: needsStanding,
  },
  {
    intent: 'redo-act',
    places: ['log'],
    keys: ['U', '2'],
    group: 'act',
    hint: 3,
    whyOff: needsUndone,
  },
  {
    intent: 'change',
    places: ['settings'],
    keys: ['enter', 'right'],
    group: 'act',
    hint: 1,
    whyOff: needsItem,
  },
  {
    intent: 'open',
    places: ['letters'],
    keys: ['enter', 'right'],
    group: 'look',
    hint: 1,
    whyOff: needsItem,
  },
  { intent: 'find-again', places: ['find'], keys: ['/', 'tab'], group: 'look', hint: 2 },
  {
    intent: 'open',
    places: ['finding'],
    keys: ['enter'],
    group: 'look',
    hint: 1,
    whyOff: needsItem,
  },
  { intent: 'only-told', places: ['finding'], keys: ['tab'], group: 'ask', hint: 2 },
  { intent: 'up', places: ['finding'], keys: ['up'], group: 'look' },
  { intent: 'down', places: ['finding'], keys: ['down'], group: 'look' },
  { intent: 'page-up', places: ['finding'], keys: ['pageup'], group: 'look' },
  { intent: 'page-down', places: ['finding'], keys: ['pagedown'], group: 'look' },
  { intent: 'cancel', places: ['finding'], keys: ['esc'], group: 'ask', hint: 9 },
];
