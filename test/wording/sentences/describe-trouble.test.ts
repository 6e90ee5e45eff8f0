import { expect, test } from 'vitest';
import { LedgerTrouble } from '../../../src/domain/ledger-trouble.ts';
import { describeTrouble } from '../../../src/wording/sentences/describe-trouble.ts';
import { loadWords } from '../../../src/wording/words.ts';

const newest = {
  path: '/home/wei/a "b" $c/backups/kept-2026-11-24.jsonl.gz',
  at: '2026-11-24T08:40:12',
  zone: 'Asia/Shanghai',
  entries: 3,
};

const lost = ['damaged', 'not-a-ledger', 'gone', 'newer-version'] as const;

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
  'in %s a ledger that is lost to sight is named with the backup, and the command stands on a line of its own',
  async (language) => {
    const words = await loadWords(language);
    for (const kind of lost) {
      const { said, tryThis = '' } = describeTrouble(words, new LedgerTrouble(kind, '/p'), newest);
      expect(said).toContain('/p');
      expect(tryThis).toContain('2026-11-24 08:40');
      expect(tryThis.split('\n').at(-1)).toBe('kept restore kept-2026-11-24.jsonl.gz');
    }
  },
);

test('of a ledger that is not there nothing is set aside, and of a newer one a newer kept comes first', async () => {
  const words = await loadWords('en');
  const tryFor = (kind: (typeof lost)[number]): string =>
    describeTrouble(words, new LedgerTrouble(kind, '/p'), newest).tryThis ?? '';
  expect(tryFor('damaged')).toContain('under another name');
  expect(tryFor('gone')).not.toContain('another name');
  expect(tryFor('newer-version')).toMatch(/^Update kept/u);
});

test('without a backup the advice is what can be done all the same', async () => {
  const words = await loadWords('en');
  expect(describeTrouble(words, new LedgerTrouble('damaged', '/p')).tryThis).toBe(
    'Copy that file somewhere safe before anything else.',
  );
});
