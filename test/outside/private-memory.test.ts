import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

const filter = '/proc/self/coredump_filter';
const module = new URL('../../src/outside/private-memory.ts', import.meta.url).href;

test.runIf(existsSync(filter))(
  'nothing that kept or a program of its holds in memory gets into a core dump',
  () => {
    const script = `import { keepMemoryPrivate } from '${module}';
      import { spawnSync } from 'node:child_process';
      keepMemoryPrivate();
      process.stdout.write(spawnSync('cat', ['${filter}'], { encoding: 'utf8' }).stdout);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('00000000\n');
  },
);
