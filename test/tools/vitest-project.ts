import { fileURLToPath } from 'node:url';

/** One project of the suite: the test files of some folders, and what they run in. */
export function vitestProject(name: string, folders: readonly string[]) {
  return {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: {
      name,
      include: folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`),
      // A zone with a quarter hour, far from everybody's: a test that leans on the machine's zone fails.
      env: { TZ: 'Pacific/Chatham', KEPT_BACKUPS: 'off' },
      // No test is about time: only one that hangs is ended.
      testTimeout: name === 'hard' ? 600_000 : 120_000,
      hookTimeout: 120_000,
      ...(builtFirst.has(name) ? { globalSetup: 'test/tools/build-once.ts' } : {}),
    },
  };
}

/** They run what a user runs. */
const builtFirst = new Set(['whole', 'hard']);
