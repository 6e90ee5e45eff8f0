import type { Binding } from './binding.ts';
import { besidesLetters, everyPage, pages } from './key-places.ts';
import {
  needsCommitment,
  needsDateSide,
  needsDroppable,
  needsMeeting,
  needsPerson,
  needsPromise,
  needsWait,
} from './why-off.ts';

/** Keys that act on the line, or begin one. */
export const actKeys: readonly Binding[] = [
  {
    intent: 'done',
    places: pages,
    keys: ['d'],
    group: 'act',
    hint: 2,
    whyOff: needsCommitment,
  },
  {
    intent: 'move',
    places: pages,
    keys: ['m'],
    group: 'act',
    hint: 3,
    whyOff: needsCommitment,
  },
  {
    intent: 'draft',
    places: pages,
    keys: ['h'],
    group: 'act',
    hint: 4,
    whyOff: needsPromise,
  },
  {
    intent: 'told',
    places: pages,
    keys: ['t'],
    group: 'act',
    hint: 5,
    whyOff: needsPromise,
  },
  { intent: 'chase', places: pages, keys: ['c', 'C'], group: 'act', hint: 5, whyOff: needsWait },
  {
    intent: 'report',
    places: pages,
    keys: ['r', 'R'],
    group: 'act',
    hint: 5,
    whyOff: needsMeeting,
  },
  { intent: 'drop', places: pages, keys: ['x', 'X'], group: 'act', whyOff: needsDroppable },
  { intent: 'told', places: ['walk'], keys: ['1', 't'], group: 'act', whyOff: needsPromise },
  { intent: 'move', places: ['walk'], keys: ['2', 'm'], group: 'act', whyOff: needsCommitment },
  { intent: 'move', places: ['deciding'], keys: ['5', 'm'], group: 'act', whyOff: needsDateSide },
  { intent: 'draft', places: ['walk'], keys: ['3', 'h'], group: 'act', whyOff: needsCommitment },
  { intent: 'done', places: ['walk'], keys: ['4', 'd'], group: 'act', whyOff: needsCommitment },
  { intent: 'note', places: pages, keys: ['n'], group: 'act', hint: 8, whyOff: needsPerson },
  { intent: 'add', places: everyPage, keys: ['a', '+'], group: 'act', hint: 6 },
  { intent: 'wait', places: besidesLetters, keys: ['w'], group: 'act' },
  {
    intent: 'actions',
    places: [...everyPage, 'draft', 'walk', 'deciding'],
    keys: [':'],
    group: 'act',
  },
  { intent: 'undo', places: [...pages, 'walk', 'deciding'], keys: ['u'], group: 'act' },
  { intent: 'redo', places: [...pages, 'walk', 'deciding'], keys: ['U'], group: 'act' },
];
