import { expect, test } from 'vitest';
import { describeLetterWarning } from '../../../src/wording/sentences/describe-letter-warning.ts';
import { wordsFor } from '../../support/words-for.ts';

test.each([
  ['en', 'Look again before it goes: "deck like Beta\'s" names Beta.'],
  ['zh-Hans', "发出前请再看一眼：“deck like Beta's”里提到了Beta。"],
  ['zh-Hant', "寄出前請再看一眼：「deck like Beta's」裡提到了Beta。"],
] as const)('a name that should not be there is pointed out in %s', (language, said) => {
  const warning = { kind: 'outsider-named', name: 'Beta\u0007', text: "deck like Beta's" } as const;
  expect(describeLetterWarning(wordsFor(language), warning)).toBe(said);
});

test('whoever has no address is named, with the command that mends it', () => {
  const said = describeLetterWarning(wordsFor('en'), { kind: 'address-missing', name: 'Jane Li' });
  expect(said).toContain('kept edit "Jane Li" --email');
});
