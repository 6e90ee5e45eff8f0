import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { wordsFor } from '../../support/words-for.ts';
import { testScreen } from '../../support/screen-world.ts';

describe.each(languages)('in an empty ledger, in %s', (language) => {
  const opened = (...keys: readonly string[]) => {
    const screen = testScreen({ language, fill: () => undefined, rows: 40 });
    screen.press(...keys);
    return screen.seen();
  };
  const { browse, week, morning } = wordsFor(language);

  test('the morning teaches what to type, and which keys begin', () => {
    for (const line of [...morning.emptyLedger, ...browse.firstRun])
      expect(opened()).toContain(line.trimEnd());
  });

  test('the week says how its days fill', () => {
    for (const line of week.empty) expect(opened('v')).toContain(line);
  });

  test('the log says what will stand there', () => {
    for (const line of browse.log.empty) expect(opened('l')).toContain(line);
  });

  test('find says what is searched', () => {
    for (const line of browse.find.empty) expect(opened('f')).toContain(line);
  });

  test('the status letters say how a client is made', () => {
    for (const line of browse.letters.empty) expect(opened('s')).toContain(line);
  });
});
