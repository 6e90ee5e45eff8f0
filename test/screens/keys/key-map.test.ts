import { expect, test } from 'vitest';
import { wordsFor } from '../../support/words-for.ts';
import { languages } from '../../../src/domain/language.ts';
import { actId, entryId } from '../../../src/domain/entries/ids.ts';
import { intents, type Intent } from '../../../src/wording/catalogue/screen-words.ts';
import { textOf } from '../../../src/wording/meaning.ts';
import { helpLines } from '../../../src/screens/help/help-lines.ts';
import {
  actionsFor,
  bindingOf,
  bindingsAt,
  hintsFor,
  keyMap,
} from '../../../src/screens/keys/key-map.ts';
import type { Place } from '../../../src/screens/keys/binding.ts';
import { readKeys } from '../../../src/screens/keys/key-press.ts';
import { twoDates } from '../../support/make-conflict.ts';
import { noKeys } from '../../support/no-keys.ts';
import type { Target } from '../../../src/screens/target.ts';
import {
  makeCommitment,
  organisationIdFor,
  personIdFor,
  wall,
} from '../../support/make-commitment.ts';

const promise: Target = { kind: 'commitment', commitment: makeCommitment('7k') };
const wait: Target = {
  kind: 'commitment',
  commitment: makeCommitment('r8', { direction: 'theirs' }),
};
const person: Target = { kind: 'person', person: personIdFor('jane') };
const nothing: Target = { kind: 'none' };
const act = { id: actId('a'), short: 'a1b2', when: 'Tue', did: 'promised 7k', isUndone: false };
const step: Target = { kind: 'act', act };
const undoneStep: Target = { kind: 'act', act: { ...act, isUndone: true } };
const setting: Target = { kind: 'setting', setting: { name: 'me.name', expects: 'a few words' } };
const pages: readonly Place[] = ['morning', 'detail', 'card', 'help', 'walk', 'draft', 'actions'];

test('everything that can be done has a key, and no key has two meanings in one place', () => {
  expect(new Set(keyMap.map((binding) => binding.intent))).toEqual(new Set(intents));
  const pressed = keyMap.flatMap(({ places, keys }) =>
    places.flatMap((place) => keys.map((key) => `${place} ${key}`)),
  );
  expect(pressed.filter((each, index) => pressed.indexOf(each) !== index)).toEqual([]);
});

test.each(languages)('in %s the help of a screen explains every key of that screen', (language) => {
  const words = wordsFor(language);
  for (const binding of keyMap) {
    for (const place of binding.places) {
      const help = helpLines(words, { columns: 200, place }).map(textOf);
      const line = help.find((each) => each.endsWith(`  ${words.screen.help[binding.intent]}`));
      for (const key of binding.keys) expect(line).toContain(words.screen.keyNames[key] ?? key);
    }
  }
});

const meeting: Target = {
  kind: 'commitment',
  commitment: makeCommitment('m2', { kind: 'meeting' }),
};
const side = {
  entry: entryId('e1'),
  value: { kind: 'nothing' },
  at: undefined,
  actor: 'me',
  isImported: false,
} as const;
const undecided: Target = {
  kind: 'commitment',
  commitment: makeCommitment('q9', { conflicts: [twoDates('2026-11-26', '2026-11-27')] }),
  conflict: { about: 'promised', sides: [side, side, side, side] },
};
const unread: Target = {
  kind: 'unread',
  line: {
    id: 'c1',
    handle: 'u3',
    text: 'jane deck',
    verb: 'add',
    reason: 'date',
    at: wall('2026-11-23T09:30'),
    isOpen: true,
  },
};
const client: Target = { kind: 'client', client: organisationIdFor('acme') };
const anything: readonly Target[] = [
  promise,
  wait,
  meeting,
  undecided,
  person,
  client,
  unread,
  nothing,
  step,
  undoneStep,
  setting,
];

/** Arrows, Enter, digits, space and the signs an input method types as its own; no letter, and no letter with Ctrl. */
function isWithoutLetters(key: string): boolean {
  return !/^(?:[a-z]|ctrl-[a-z])$/iu.test(key);
}

test('an input method locks nobody out: whatever can be done somewhere is done there without a letter', () => {
  for (const { intent, places } of keyMap) {
    for (const place of places) {
      const isPicked = anything.some((target) =>
        actionsFor(place, target).some((each) => each.intent === intent),
      );
      const hasList = bindingOf(place, ':')?.intent === 'actions';
      const sameElsewhere = bindingsAt(place).some(
        (each) => each.intent === intent && each.keys.some(isWithoutLetters),
      );
      // A form is saved by a letter with Ctrl, or by esc and a digit; the help is left before kept is.
      const isByTheWay = place === 'form' || (place === 'help' && intent === 'quit');
      expect({
        place,
        intent,
        isReached: sameElsewhere || (hasList && isPicked) || isByTheWay,
      }).toEqual({ place, intent, isReached: true });
    }
  }
});

/** What only moves what is seen or marked, and the list itself. */
const movements = new Set<Intent>([
  'up',
  'down',
  'page-up',
  'page-down',
  'first',
  'last',
  'section',
  'back',
  'actions',
]);

test('whatever a key does on a page can be picked from the list of actions there', () => {
  const missing = keyMap
    .filter(({ intent }) => !movements.has(intent))
    .flatMap(({ intent, places }) =>
      places
        .filter((place) => bindingOf(place, ':')?.intent === 'actions')
        .filter(
          (place) =>
            !anything.some((target) =>
              actionsFor(place, target).some((each) => each.intent === intent),
            ),
        )
        .map((place) => `${intent} on ${place}`),
    );
  expect(missing).toEqual([]);
});

test.each(['：', '？', '／', '、', '＋', '１', '９', '　', '－', '＝'])(
  '%s is understood as the plain sign of its key',
  (typed) => {
    const [key] = readKeys(typed, noKeys);
    expect(key?.text).toBe(typed);
    const places: readonly Place[] = ['morning', 'gap', 'walk', 'actions'];
    const isKnown = places.some((place) => bindingOf(place, key?.name ?? '') !== undefined);
    expect(isKnown || /^\d$/u.test(key?.name ?? '')).toBe(true);
  },
);

test.each([
  [
    'a promise',
    promise,
    [
      'open',
      'done',
      'move',
      'draft',
      'told',
      'add',
      'filter',
      'walk',
      'note',
      'card',
      'help',
      'quit',
    ],
  ],
  [
    'a wait',
    wait,
    ['open', 'done', 'move', 'chase', 'add', 'filter', 'walk', 'note', 'card', 'help', 'quit'],
  ],
  [
    'somebody going quiet',
    person,
    ['open', 'add', 'filter', 'walk', 'note', 'card', 'help', 'quit'],
  ],
  ['nothing', nothing, ['add', 'filter', 'walk', 'help', 'quit']],
] as const)('the footer shows only keys that act on %s', (_what, target, shown) => {
  // The pages beside the morning come last, before help and quit, where the window has room.
  const pagesBeside = ['week', 'find', 'log', 'letters', 'settings'];
  expect(hintsFor('morning', target).map(({ intent }) => intent)).toEqual([
    ...shown.slice(0, -2),
    ...pagesBeside,
    ...shown.slice(-2),
  ]);
});

test.each(pages)('on "%s" one can always get back or out', (place) => {
  const ways = keyMap
    .filter((binding) => binding.places.includes(place))
    .map(({ intent }) => intent);
  expect(ways.some((intent) => intent === 'back' || intent === 'cancel' || intent === 'quit')).toBe(
    true,
  );
});
