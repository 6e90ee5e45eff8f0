import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PROJECTS } from './tools/projects.ts';

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: Object.entries(PROJECTS).map(([name, folders]) => ({
      root: fileURLToPath(new URL('..', import.meta.url)),
      test: {
        name,
        include: folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`),
        // A zone with a quarter hour, far from everybody's: a test that leans on the machine's zone fails.
        env: { TZ: 'Pacific/Chatham', KEPT_BACKUPS: 'off' },
        // No test is about time: only one that hangs is ended.
        testTimeout: 120_000,
        hookTimeout: 120_000,
        ...(name === 'whole' ? { globalSetup: 'test/tools/build-once.ts' } : {}),
      },
    })),
  },
});
