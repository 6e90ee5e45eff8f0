import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { frameSvg } from '../tools/screens/frame-svg.ts';
import { drawShot, screenShots } from '../tools/screens/screen-shots.ts';

test.each(screenShots)(
  'the picture $name of the README is what the program draws (npm run screens draws it anew)',
  async (shot) => {
    const drawn = frameSvg(await drawShot(shot, tempFolder()), shot);
    expect(readFileSync(join(import.meta.dirname, `${shot.name}.svg`), 'utf8')).toBe(drawn);
  },
);
