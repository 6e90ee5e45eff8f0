import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-codes.ts';
import { everyProblem } from '../support/every-problem.ts';

/** The promise of the manual: what a script may tell from how kept ended. */
const codes: { readonly [kind: string]: number } = {
  'settings-not-saved': 1,
  'password-missing': 1,
  'not-sent': 1,
  'mail-unsure': 1,
  'no-clipboard': 1,
  'not-opened': 1,
  'not-handed-over': 1,
  'draft-not-found': 5,
  'drafts-unclear': 4,
  buffer: 3,
  'date-unclear': 4,
  'several-in-line': 4,
  'person-unknown': 4,
  'person-unclear': 4,
  'commitment-unclear': 4,
  'handle-unknown': 5,
  'commitment-not-found': 5,
  'nothing-today': 5,
  'who-not-found': 5,
  'nothing-to-undo': 5,
  'nothing-to-redo': 5,
  'nothing-to-back-up': 5,
  'act-unknown': 5,
  'nothing-to-mend': 5,
  'no-clients': 5,
  'client-without-person': 5,
  'backup-not-read': 5,
};

test.each(everyProblem.map((problem) => [problem.kind, problem] as const))(
  '%s ends with its own exit code, wrong use with 2',
  (kind, problem) => {
    expect(exitCodeOf(problem)).toBe(codes[kind] ?? 2);
  },
);
