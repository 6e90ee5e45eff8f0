import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawShot, screenShots } from './screens/screen-shots.ts';
import { frameSvg } from './screens/frame-svg.ts';

/** `npm run screens`: draws the README's pictures anew, into test/screens. */
const target = join(import.meta.dirname, '..', 'screens');
mkdirSync(target, { recursive: true });
for (const shot of screenShots) {
  const folder = mkdtempSync(join(tmpdir(), 'kept-screens-'));
  try {
    const path = join(target, `${shot.name}.svg`);
    writeFileSync(path, frameSvg(await drawShot(shot, folder), shot));
    console.log(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
