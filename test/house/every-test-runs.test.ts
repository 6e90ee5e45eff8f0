import { expect, test } from 'vitest';
import { filesIn } from '../tools/checkout.ts';
import { PROJECTS } from '../tools/projects.ts';

const testFiles = filesIn('test/**/*.{test,spec}.{ts,tsx,mts,js,mjs}');

test('every test file belongs to exactly one project', () => {
  expect(testFiles.length).toBeGreaterThan(0);
  expect(testFiles.filter((file) => projectsOf(file).length !== 1)).toEqual([]);
});

test.each(Object.keys(PROJECTS))('the project "%s" has tests to run', (project) => {
  expect(testFiles.filter((file) => projectsOf(file).includes(project))).not.toEqual([]);
});

test('a test file in a folder that no project knows, or with another ending, is found out', () => {
  expect(projectsOf('test/lost/found.test.ts')).toEqual([]);
  expect(projectsOf('test/domain/due.spec.ts')).toEqual([]);
  expect(projectsOf('test/domain/due.test.ts')).toEqual(['pure']);
});

function projectsOf(file: string): readonly string[] {
  const folder = /^test\/([^/]+)\/.*\.test\.tsx?$/u.exec(file)?.[1] ?? '';
  return Object.keys(PROJECTS).filter((project) => PROJECTS[project]?.includes(folder));
}
