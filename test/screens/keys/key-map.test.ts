import { expect, test } from 'vitest';
import { wordsFor } from '../../support/words-for.ts';
import { languages } from '../../../src/domain/language.ts';
import { actId } from '../../../src/domain/entries/ids.ts';
import { intents, type Intent } from '../../../src/wording/catalogue/screen-words.ts';
import { textOf } from '../../../src/wording/meaning.ts';
import { helpLines } from '../../../src/screens/help/help-lines.ts';
import { actionsFor, bindingOf, hintsFor, keyMap } from '../../../src/screens/keys/key-map.ts';
import type { Place } from '../../../src/screens/keys/binding.ts';
import type { Target } from '../../../src/screens/target.ts';
import { makeCommitment, personIdFor } from '../../support/make-commitment.ts';

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
const browsed: readonly Place[] = ['week', 'log', 'find', 'settings', 'letters', 'letter'];
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

/** What the list of actions offers on some page for something that may stand under the mark there. */
function listedAnywhere(): readonly Intent[] {
  const targets = [promise, person, step, undoneStep, setting];
  return [...pages, ...browsed].flatMap((place) =>
    targets.flatMap((target) => actionsFor(place, target).map(({ intent }) => intent)),
  );
}

test('whatever acts can be picked from the list of actions, so that an input method locks nobody out', () => {
  const acting = keyMap.filter(({ group }) => group === 'act').map(({ intent }) => intent);
  const listed = listedAnywhere();
  expect(acting.filter((intent) => intent !== 'actions' && !listed.includes(intent))).toEqual([]);
  expect(bindingOf('morning', ':')?.intent).toBe('actions');
});

test('whatever looks around has a key that is no letter, or stands in the list of actions', () => {
  const listed = new Set(listedAnywhere());
  const lettersOnly = keyMap.filter(({ keys }) => keys.every((key) => /^[a-z]$/iu.test(key)));
  expect(
    lettersOnly.filter(({ intent }) => !listed.has(intent)).map(({ intent }) => intent),
  ).toEqual([]);
});

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
    ['open', 'done', 'move', 'add', 'filter', 'walk', 'note', 'card', 'help', 'quit'],
  ],
  [
    'somebody going quiet',
    person,
    ['open', 'add', 'filter', 'walk', 'note', 'card', 'help', 'quit'],
  ],
  ['nothing', nothing, ['add', 'filter', 'walk', 'help', 'quit']],
] as const)('the footer shows only keys that act on %s', (_what, target, shown) => {
  expect(hintsFor('morning', target).map(({ intent }) => intent)).toEqual(shown);
});

test.each(pages)('on "%s" one can always get back or out', (place) => {
  const ways = keyMap
    .filter((binding) => binding.places.includes(place))
    .map(({ intent }) => intent);
  expect(ways.some((intent) => intent === 'back' || intent === 'cancel' || intent === 'quit')).toBe(
    true,
  );
});
