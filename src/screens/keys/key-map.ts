import type { Intent, WhyOff } from '../../wording/catalogue/screen-words.ts';
import type { Target } from '../target.ts';

/** Where keys are read: a page, or a question that stands over it. */
export type Place =
  | 'morning'
  | 'detail'
  | 'card'
  | 'help'
  | 'walk'
  | 'draft'
  | 'line'
  | 'gap'
  | 'they-know'
  | 'pasted'
  | 'actions';

/** A key and what it does: the handler, the footer, the help and the list of actions all come from here. */
export type Binding = {
  readonly intent: Intent;
  readonly places: readonly Place[];
  /** The first is shown; the others work too. */
  readonly keys: readonly string[];
  /** Which part of the help it stands in. */
  readonly group: 'look' | 'act' | 'ask';
  /** Its place in the footer, 1 first; absent: only in the help. */
  readonly hint?: number;
  /** Why it does nothing on this target; undefined: it works. */
  readonly whyOff?: (target: Target) => WhyOff | undefined;
};

const pages = ['morning', 'detail', 'card'] as const;
const scrolling = [...pages, 'help', 'draft', 'actions'] as const;

export const keyMap: readonly Binding[] = [
  {
    intent: 'open',
    places: ['morning'],
    keys: ['enter', 'right'],
    group: 'look',
    hint: 1,
    whyOff: needsItem,
  },
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
    intent: 'paste-note',
    places: ['pasted'],
    keys: ['3'],
    group: 'ask',
    hint: 3,
    whyOff: needsPerson,
  },
  {
    intent: 'cancel',
    places: ['line', 'gap', 'pasted', 'actions'],
    keys: ['esc'],
    group: 'ask',
    hint: 9,
  },
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
  { intent: 'sent', places: ['draft'], keys: ['t', '1'], group: 'ask', hint: 1 },
  { intent: 'told', places: ['walk'], keys: ['1', 't'], group: 'act', whyOff: needsPromise },
  { intent: 'move', places: ['walk'], keys: ['2', 'm'], group: 'act', whyOff: needsCommitment },
  { intent: 'draft', places: ['walk'], keys: ['3', 'h'], group: 'act', whyOff: needsPromise },
  { intent: 'done', places: ['walk'], keys: ['4', 'd'], group: 'act', whyOff: needsCommitment },
  { intent: 'drop', places: ['walk'], keys: ['5', 'x'], group: 'ask', whyOff: needsCommitment },
  { intent: 'keep', places: ['walk'], keys: ['6', 'k'], group: 'ask', hint: 1 },
  { intent: 'later', places: ['walk'], keys: ['7', 'space', 'l'], group: 'ask', hint: 2 },
  { intent: 'open', places: ['walk'], keys: ['8', 'right', 'enter'], group: 'look', hint: 3 },
  { intent: 'note', places: pages, keys: ['n'], group: 'act', hint: 8, whyOff: needsPerson },
  {
    intent: 'card',
    places: ['morning', 'detail'],
    keys: ['p'],
    group: 'look',
    hint: 9,
    whyOff: needsPerson,
  },
  { intent: 'add', places: pages, keys: ['a', '+'], group: 'act', hint: 6 },
  { intent: 'wait', places: pages, keys: ['w'], group: 'act' },
  { intent: 'filter', places: ['morning'], keys: ['/'], group: 'look', hint: 7 },
  { intent: 'walk', places: ['morning'], keys: ['space'], group: 'look', hint: 7 },
  { intent: 'actions', places: pages, keys: [':'], group: 'act' },
  { intent: 'undo', places: [...pages, 'walk'], keys: ['u'], group: 'act' },
  { intent: 'redo', places: [...pages, 'walk'], keys: ['U'], group: 'act' },
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
    places: ['detail', 'card', 'help', 'walk', 'draft'],
    keys: ['esc', 'left'],
    group: 'look',
    hint: 5,
  },
  { intent: 'help', places: [...pages, 'walk', 'draft'], keys: ['?'], group: 'look', hint: 11 },
  {
    intent: 'quit',
    places: [...pages, 'help', 'walk', 'draft'],
    keys: ['q'],
    group: 'look',
    hint: 12,
  },
];

/** Works everywhere, also while a line is being typed. */
export const quitAtOnce = 'ctrl-c';

/** The binding of a key in a place, if there is one. */
export function bindingOf(place: Place, key: string): Binding | undefined {
  return keyMap.find((binding) => binding.places.includes(place) && binding.keys.includes(key));
}

/** What the footer shows here: only keys that do something to this target, in their order. */
export function hintsFor(place: Place, target: Target): readonly Binding[] {
  return keyMap
    .filter((binding) => binding.hint !== undefined && binding.places.includes(place))
    .filter((binding) => binding.whyOff?.(target) === undefined)
    .toSorted((one, other) => (one.hint ?? 0) - (other.hint ?? 0));
}

/** What can be picked from the list of actions on this target: everything that acts, and what opens a page. */
export function actionsFor(place: Place, target: Target): readonly Binding[] {
  return keyMap
    .filter((binding) => binding.places.includes(place) && listed.has(binding.intent))
    .filter((binding) => binding.whyOff?.(target) === undefined);
}

/** What the walk offers on this target, in the order of its digits. */
export function choicesFor(place: Place, target: Target): readonly Binding[] {
  return keyMap
    .filter(({ places, keys }) => places.includes(place) && /^[1-9]$/u.test(keys[0] ?? ''))
    .filter((binding) => binding.whyOff?.(target) === undefined)
    .toSorted((one, other) => Number(one.keys[0]) - Number(other.keys[0]));
}

const listed = new Set<Intent>([
  'open',
  'done',
  'move',
  'draft',
  'told',
  'note',
  'card',
  'add',
  'wait',
  'filter',
  'walk',
  'undo',
  'redo',
  'help',
  'quit',
]);

function needsItem(target: Target): WhyOff | undefined {
  return target.kind === 'none' ? 'no-item' : undefined;
}

function needsCommitment(target: Target): WhyOff | undefined {
  switch (target.kind) {
    case 'commitment':
      return undefined;
    case 'none':
      return 'no-item';
    case 'unread':
      return 'unread-line';
    case 'person':
      return 'not-an-item';
  }
}

function needsPromise(target: Target): WhyOff | undefined {
  const off = needsCommitment(target);
  if (off !== undefined || target.kind !== 'commitment') return off;
  return target.commitment.direction === 'mine' ? undefined : 'nobody-to-tell';
}

function needsPerson(target: Target): WhyOff | undefined {
  if (target.kind === 'person') return undefined;
  if (target.kind === 'commitment')
    return target.commitment.who.length > 0 ? undefined : 'no-person';
  return target.kind === 'none' ? 'no-item' : 'unread-line';
}
