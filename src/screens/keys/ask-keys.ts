import type { Binding } from './binding.ts';
import { needsDroppable, needsPerson } from './why-off.ts';

/** Keys that answer a question, and the choices of the walk. */
export const askKeys: readonly Binding[] = [
  { intent: 'choose', places: ['actions'], keys: ['enter', 'right'], group: 'ask', hint: 1 },
  { intent: 'accept', places: ['line'], keys: ['enter'], group: 'ask', hint: 1 },
  { intent: 'gap-under', places: ['gap'], keys: ['-', '1'], group: 'ask', hint: 1 },
  { intent: 'gap-as', places: ['gap'], keys: ['=', '2'], group: 'ask', hint: 2 },
  { intent: 'gap-over', places: ['gap'], keys: ['+', '3'], group: 'ask', hint: 3 },
  { intent: 'gap-skip', places: ['gap'], keys: ['enter'], group: 'ask', hint: 4 },
  { intent: 'they-know', places: ['they-know'], keys: ['t', '1', 'y'], group: 'ask', hint: 1 },
  {
    intent: 'tell-later',
    places: ['they-know'],
    keys: ['enter', '2', 'l', 'esc', 'left'],
    group: 'ask',
    hint: 2,
  },
  { intent: 'draft', places: ['they-know'], keys: ['h', '3'], group: 'ask', hint: 3 },
  { intent: 'paste-promise', places: ['pasted'], keys: ['1'], group: 'ask', hint: 1 },
  { intent: 'paste-wait', places: ['pasted'], keys: ['2'], group: 'ask', hint: 2 },
  {
    intent: 'paste-heard',
    places: ['pasted'],
    keys: ['3'],
    group: 'ask',
    hint: 3,
  },
  {
    intent: 'paste-note',
    places: ['pasted'],
    keys: ['4'],
    group: 'ask',
    hint: 4,
    whyOff: needsPerson,
  },
  {
    intent: 'cancel',
    places: ['line', 'gap', 'pasted', 'actions', 'released', 'drop-line'],
    keys: ['esc'],
    group: 'ask',
    hint: 9,
  },
  { intent: 'sent', places: ['draft'], keys: ['t', '1'], group: 'ask', hint: 1 },
  { intent: 'keep-draft', places: ['draft'], keys: ['w', '2'], group: 'ask', hint: 2 },
  { intent: 'released', places: ['released'], keys: ['1', 'r'], group: 'ask', hint: 1 },
  { intent: 'we-say-no', places: ['released'], keys: ['2', 'n'], group: 'ask', hint: 2 },
  { intent: 'no-reason', places: ['released'], keys: ['3', 'enter'], group: 'ask', hint: 3 },
  { intent: 'drop-line', places: ['drop-line'], keys: ['1', 'enter'], group: 'ask', hint: 1 },
  { intent: 'drop', places: ['walk'], keys: ['5', 'x'], group: 'ask', whyOff: needsDroppable },
  { intent: 'keep', places: ['walk'], keys: ['6', 'k'], group: 'ask', hint: 1 },
  { intent: 'later', places: ['walk'], keys: ['7', 'space', 'l'], group: 'ask', hint: 2 },
];
