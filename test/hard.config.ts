import { defineConfig } from 'vitest/config';
import { PROJECTS } from './tools/projects.ts';
import { vitestProject } from './tools/vitest-project.ts';

/** `npm run test:hard`: hundreds of deaths, step by step, eight at once with a screen open, a disk that is really full. */
export default defineConfig({
  test: { passWithNoTests: false, projects: [vitestProject('hard', PROJECTS['hard'] ?? [])] },
});
