import { expect, test } from 'vitest';
import { verbTable } from '../../../src/commands/verb-table.ts';
import { languages } from '../../../src/domain/language.ts';
import { describeHelp } from '../../../src/wording/sentences/describe-help.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';
import { loadHelp } from '../../../src/wording/help-words.ts';

const shown = verbTable.map(({ name, also }) => ({ name, also, flags: [] }));

test.each(languages)(
  'the help of %s fits one screen of 80 by 24, and no verb is missing',
  async (language) => {
    const lines = describeHelp(await loadHelp(language), shown).split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80);
    const text = lines.join('\n');
    const missing = verbTable.filter(({ name }) => !new RegExp(`\\b${name}\\b`, 'u').test(text));
    expect(missing.map(({ name }) => name)).toEqual([]);
  },
);

test.each(languages)(
  'in the help of %s the two halves of a line do not touch',
  async (language) => {
    const help = await loadHelp(language);
    for (const [name, says] of help.inBrief) {
      expect(widthOf(name)).toBeLessThan(9);
      expect(widthOf(says)).toBeLessThanOrEqual(28);
    }
  },
);
