import { expect, test } from 'vitest';
import { ownWord } from '../../../src/wording/text/own-word.ts';

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a table of words has none for %s unless it says so',
  (key) => {
    expect(ownWord({ meet: 'meeting' }, key)).toBeUndefined();
    expect(ownWord({ [key]: 'own' }, key)).toBe('own');
  },
);
