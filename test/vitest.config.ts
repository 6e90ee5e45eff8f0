import { defineConfig } from 'vitest/config';
import { PROJECTS } from './tools/projects.ts';
import { vitestProject } from './tools/vitest-project.ts';

export default defineConfig({
  test: {
    passWithNoTests: false,
    // What takes minutes is `npm run test:hard`.
    projects: Object.entries(PROJECTS)
      .filter(([name]) => name !== 'hard')
      .map(([name, folders]) => vitestProject(name, folders)),
  },
});
