import { describe, expect, test } from 'vitest';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import type { Language } from '../../../src/domain/language.ts';
import { describeProblem } from '../../../src/wording/sentences/describe-problem.ts';
import { tellingFrom } from '../../../src/wording/telling.ts';
import { everyProblem } from '../../support/every-problem.ts';
import { acme, jane, presentAt } from '../../support/letter-world.ts';
import { homeZone } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';
import { wordsFor } from '../../support/words-for.ts';

const telling = tellingFrom(
  { now: presentAt('2026-11-24T08:40'), calendar: workCalendarFrom(usualSettings, homeZone) },
  { person: () => jane, organisation: () => acme, commitment: () => undefined },
);

function linesOf(language: Language): readonly string[] {
  return everyProblem.map((problem) => {
    const { said, candidates, tryThis } = describeProblem(wordsFor(language), problem, telling);
    const rest = [...candidates.map((one) => `  ${one}`), ...(tryThis?.split('\n') ?? [])];
    return [`${problem.kind}: ${said}`, ...rest.map((line) => `    ${line}`)].join('\n');
  });
}

describe.each(['en', 'zh-Hans', 'zh-Hant'] as const)('in %s', (language) => {
  const lines = linesOf(language);

  test('every refusal says what is wrong', () => {
    for (const line of lines) {
      expect(line).toMatch(/^[a-z-]+: \S/u);
      expect(line).not.toMatch(/undefined|\[object|NaN/u);
    }
  });

  test('what to try begins with kept, or is a sentence', () => {
    const tries = lines
      .flatMap((line) => line.split('\n').slice(1))
      .filter((line) => /^ {4}\S/u.test(line));
    expect(tries.length).toBeGreaterThan(0);
  });

  test('word by word', async () => {
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`describe-problem.${language}.txt`);
  });
});

test('a line that was kept says so, and with which verb it is mended', () => {
  const kept = everyProblem.filter((problem) => 'kept' in problem && problem.kept?.verb === 'wait');
  expect(kept).not.toEqual([]);
  for (const problem of kept) {
    const { said, tryThis } = describeProblem(wordsFor('en'), problem, telling);
    expect(said).toMatch(/^Not saved as a wait: /u);
    expect(tryThis).toContain('kept wait --last');
  }
});

test('nothing that was typed steers the terminal', () => {
  const { said } = describeProblem(
    wordsFor('en'),
    { kind: 'date-not-read', text: 'thu\u001B[31m\u0007' },
    telling,
  );
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  expect(said).not.toMatch(/[\u0000-\u001F]/u);
});
