import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import type { MailDraft } from '../../../src/domain/letters/mail-draft.ts';
import { languages } from '../../../src/domain/language.ts';
import { letterMail } from '../../../src/letters/formats/letter-mail.ts';
import { cleanName, cleanWords } from '../../../src/letters/clean-words.ts';
import { recipientMailboxes, senderMailbox } from '../../../src/letters/mailboxes.ts';
import { mailFile } from '../../../src/outside/mail/mail-file.ts';
import { CHECKOUT } from '../../tools/checkout.ts';
import { tuesday } from '../../support/letter-world.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Signs that mean something in a mail's head, and names that are hard to write there. */
const signs = [
  ...Array.from(',;:"\\()@<>.= \t\0\u202E'),
  '\r\n',
  '\n',
  'Bcc: eve@evil.example',
  '<eve@evil.example>',
  '=?utf-8?B?DQpCY2M6IGV2ZQ==?=',
  '=?',
  '?=',
  'undisclosed-recipients:;',
  '王敏',
  '很长的名字',
  'Zoë Müller',
  '👩‍👧',
  'x'.repeat(90),
];

/** What people and machines call themselves: any signs at all, and those that mean something in a mail's head. */
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((parts) => parts.join('')),
);

/** A letter of somebody with such a name, to two with such names. */
function letterBetween(names: readonly string[], language: (typeof languages)[number]): MailDraft {
  const [from = '', one = '', other = ''] = names;
  return letterMail({
    language,
    from: senderMailbox({ name: from, email: 'wei@agency.example' }),
    to: recipientMailboxes([
      { name: one, email: 'jane@acme.example' },
      { name: other, email: 'tom@acme.example' },
    ]),
    subject: `${cleanName(one)} status`,
    blocks: [
      { kind: 'greeting', text: `${cleanWords(one)},` },
      { kind: 'paragraph', text: cleanWords(names.join(' ')) },
    ],
  });
}

const anyLetter = fc
  .record({
    names: fc.array(anyName, { minLength: 3, maxLength: 3 }),
    language: fc.constantFrom(...languages),
  })
  .map(({ names, language }) => letterBetween(names, language));

const stamp = { now: tuesday, id: '01935c8e-9a00', as: 'draft' } as const;

const heads = [
  'x-unsent',
  'from',
  'to',
  'subject',
  'message-id',
  'date',
  'mime-version',
  'content-type',
];

test('whoever it is from and to, a mail has these recipients and heads and no others', async () => {
  await fc.assert(
    fc.asyncProperty(anyLetter, async (draft) => {
      const bytes = await mailFile(draft, stamp);
      const read = await PostalMime.parse(bytes);
      expect(read.to?.map(({ address }) => address)).toEqual([
        'jane@acme.example',
        'tom@acme.example',
      ]);
      expect([read.cc, read.bcc, read.from?.address]).toEqual([
        undefined,
        undefined,
        'wei@agency.example',
      ]);
      expect(read.headers.map(({ key }) => key).toSorted()).toEqual(heads.toSorted());
      const lines = bytes.toString('latin1').split('\r\n');
      expect(lines.filter((line) => /[^\t\u0020-\u007E]/u.test(line) || line.length > 998)).toEqual(
        [],
      );
    }),
    { numRuns: 150 },
  );
});

const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'import email.policy']).status === 0,
);

test.skipIf(python === undefined)(
  'another reader, Python’s own, finds the same (python3, skipped without it)',
  async () => {
    const folder = tempFolder();
    const drafts = fc.sample(anyLetter, { numRuns: 60, seed: 6 });
    const paths: string[] = [];
    for (const [index, draft] of drafts.entries()) {
      paths.push(join(folder, `${index}.eml`));
      writeFileSync(paths[index] ?? '', await mailFile(draft, stamp));
    }
    const script = join(CHECKOUT, 'test', 'support', 'read-mails.py');
    const { stdout, status } = spawnSync(python ?? '', [script], {
      input: paths.map((path) => `${path}\n`).join(''),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const read = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Read);
    expect(read).toHaveLength(drafts.length);
    for (const [index, draft] of drafts.entries()) {
      const mail = read[index];
      expect(mail?.to.map(([, address]) => address)).toEqual([
        'jane@acme.example',
        'tom@acme.example',
      ]);
      expect(mail?.from).toEqual(['wei@agency.example']);
      expect(mail?.headers.toSorted()).toEqual(heads.toSorted());
      expect(mail?.defects).toEqual([]);
      expect(withoutGaps(mail?.text ?? '')).toBe(withoutGaps(draft.text));
    }
  },
);

type Read = {
  readonly headers: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly (readonly [string, string])[];
  readonly text: string;
  readonly defects: readonly string[];
};

function withoutGaps(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}
