import { defineConfig } from 'vitest/config';

/**
 * `pure` runs on every save in a blink; `whole` runs the built program and is asked for by name or by
 * `npm test`. test/house/every-test-runs.test.ts says that each test file is in exactly one project.
 */
const PROJECTS = {
  pure: ['domain', 'capture', 'wording', 'letters', 'actions'],
  ledger: ['ledger', 'outside', 'exchange'],
  faces: ['commands', 'screens'],
  whole: ['transcripts', 'house', 'demo'],
};

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: Object.entries(PROJECTS).map(([name, rooms]) => ({
      root: new URL('..', import.meta.url).pathname,
      test: {
        name,
        include: rooms.map((room) => `test/${room}/**/*.test.{ts,tsx}`),
        // A zone with a quarter hour, far from everybody's: a test that leans on the machine's zone fails.
        env: { TZ: 'Pacific/Chatham' },
      },
    })),
  },
});
