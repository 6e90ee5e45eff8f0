import { execFileSync, execSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT } from '../tools/checkout.ts';
import { stagePackage } from '../tools/stage-package.ts';
import { tempFolder } from '../support/temp-folder.ts';

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

test('the packed kept installs into an empty folder without a network and says its version', () => {
  const { tarball } = pack();
  const home = tempFolder();
  execSync(`npm install --offline --ignore-scripts --no-audit --no-fund "${tarball}"`, {
    cwd: home,
    stdio: 'pipe',
  });
  expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'kept-cli',
  ]);

  const kept = join(home, 'node_modules', 'kept-cli', 'bin', 'kept.js');
  const { version } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(execFileSync(process.execPath, [kept, '--version'], { cwd: home, encoding: 'utf8' })).toBe(
    `${version}\n`,
  );
  expect(readdirSync(join(home, 'node_modules', '.bin'))).toContain('kept');
});

test('the package holds the built program and its papers, nothing of the workshop', () => {
  const paths = pack().files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['LICENSE', 'bin/kept.js', 'dist/main.js', 'package.json']),
  );
  const strange = paths.filter(
    (path) =>
      !/^(?:LICENSE|README\.md|package\.json|bin\/kept\.js|dist\/[\w-]+\.js(?:\.LEGAL\.txt)?)$/u.test(
        path,
      ),
  );
  expect(strange).toEqual([]);
});

test('the package names no place on the machine it was built on', () => {
  const chunks = readdirSync(join(CHECKOUT, 'dist')).filter((name) => name.endsWith('.js'));
  expect(chunks.length).toBeGreaterThan(0);
  const telling = chunks.filter((name) =>
    readFileSync(join(CHECKOUT, 'dist', name), 'utf8').includes(CHECKOUT),
  );
  expect(telling).toEqual([]);
});

function pack(): { readonly tarball: string; readonly files: Packed['files'] } {
  const stage = tempFolder();
  stagePackage(stage);
  const printed = execSync('npm pack --json --ignore-scripts', {
    cwd: stage,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const [packed] = JSON.parse(printed) as readonly Packed[];
  if (!packed) throw new Error('npm pack packed nothing');
  return { tarball: join(stage, packed.filename), files: packed.files };
}
