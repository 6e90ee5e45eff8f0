/**
 * The folders of `test` by the project that runs them. `pure` runs on every save in a blink; `whole`
 * runs the built program; `hard` takes minutes and runs by itself. test/house/every-test-runs.test.ts sees to it that no test file is left out.
 */
export const PROJECTS: Readonly<Record<string, readonly string[]>> = {
  pure: ['domain', 'capture', 'wording', 'letters', 'actions'],
  ledger: ['ledger', 'outside', 'exchange', 'demo'],
  faces: ['commands', 'screens'],
  whole: ['transcripts', 'terminal', 'house'],
  hard: ['hard'],
};
