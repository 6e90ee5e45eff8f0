import type { Binding } from './binding.ts';
import { pages } from './key-places.ts';
import { needsCommitment, needsPerson, needsPromise } from './why-off.ts';

/** Keys that act on the line, or begin one. */
export const actKeys: readonly Binding[] = [
  {
    intent: 'done',
    places: ['morning', 'detail'],
    keys: ['d'],
    group: 'act',
    hint: 2,
    whyOff: needsCommitment,
  },
  {
    intent: 'move',
    places: ['morning', 'detail'],
    keys: ['m'],
    group: 'act',
    hint: 3,
    whyOff: needsCommitment,
  },
  {
    intent: 'draft',
    places: ['morning', 'detail'],
    keys: ['h'],
    group: 'act',
    hint: 4,
    whyOff: needsPromise,
  },
  {
    intent: 'told',
    places: ['morning', 'detail'],
    keys: ['t'],
    group: 'act',
    hint: 5,
    whyOff: needsPromise,
  },
  { intent: 'told', places: ['walk'], keys: ['1', 't'], group: 'act', whyOff: needsPromise },
  { intent: 'move', places: ['walk'], keys: ['2', 'm'], group: 'act', whyOff: needsCommitment },
  { intent: 'draft', places: ['walk'], keys: ['3', 'h'], group: 'act', whyOff: needsPromise },
  { intent: 'done', places: ['walk'], keys: ['4', 'd'], group: 'act', whyOff: needsCommitment },
  { intent: 'note', places: pages, keys: ['n'], group: 'act', hint: 8, whyOff: needsPerson },
  { intent: 'add', places: pages, keys: ['a', '+'], group: 'act', hint: 6 },
  { intent: 'wait', places: pages, keys: ['w'], group: 'act' },
  { intent: 'actions', places: pages, keys: [':'], group: 'act' },
  { intent: 'undo', places: [...pages, 'walk'], keys: ['u'], group: 'act' },
  { intent: 'redo', places: [...pages, 'walk'], keys: ['U'], group: 'act' },
];
