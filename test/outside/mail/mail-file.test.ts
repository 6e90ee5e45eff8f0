import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import type { MailDraft } from '../../../src/domain/letters/mail-draft.ts';
import { mailFile } from '../../../src/outside/mail/mail-file.ts';
import { presentAt, tuesday } from '../../support/letter-world.ts';

const stamp = {
  now: tuesday,
  id: '01935c8e-9a00-7000-8000-5d1f6f2b7a10',
  as: 'draft',
} as const;

const draft: MailDraft = {
  from: { name: 'Wei', address: 'wei@agency.example' },
  to: [{ name: 'Jane Li', address: 'jane@acme.example' }],
  subject: 'Acme status, 23-27 November',
  text: 'Jane,\n\nDELIVERED\n- Deck = done\n',
  html: '<!DOCTYPE html>\n<html lang="en"><body>Jane, DELIVERED Deck = done</body></html>\n',
};

async function headersOf(mail: MailDraft): Promise<Record<string, string>> {
  const { headers } = await PostalMime.parse(await mailFile(mail, stamp));
  return Object.fromEntries(headers.map(({ key, value }) => [key, value]));
}

/** A reader may count the line end before a boundary as the text's own. */
function asWritten(text: string | undefined): string | undefined {
  return text?.replaceAll('\r\n', '\n').trimEnd();
}

test('a draft is opened for sending, by whom, to whom, when, and nothing else is in its head', async () => {
  const headers = await headersOf(draft);
  expect(headers).toMatchObject({
    'x-unsent': '1',
    from: 'Wei <wei@agency.example>',
    to: 'Jane Li <jane@acme.example>',
    subject: 'Acme status, 23-27 November',
    date: 'Tue, 24 Nov 2026 08:40:00 +0800',
    'message-id': `<${stamp.id}@agency.example>`,
    'mime-version': '1.0',
  });
  expect(Object.keys(headers)).toHaveLength(8);
});

test.each([
  ['America/St_Johns', '-0330'],
  ['UTC', '+0000'],
  ['+05:45', '+0545'],
])('written in %s the date has the offset %s', async (zone, offset) => {
  const bytes = await mailFile(draft, {
    ...stamp,
    now: { ...presentAt('2026-11-05T09:05'), zone },
  });
  expect(bytes.toString()).toContain(`Date: Thu, 5 Nov 2026 09:05:00 ${offset}\r\n`);
});

test('text stands before HTML, and both read back as they were', async () => {
  const bytes = await mailFile(draft, stamp);
  const mail = await PostalMime.parse(bytes);
  expect(asWritten(mail.text)).toBe(asWritten(draft.text));
  expect(asWritten(mail.html)).toBe(asWritten(draft.html));
  const types = [...bytes.toString().matchAll(/^Content-Type: ([^;]+)/gmu)].map(([, type]) => type);
  expect(types).toEqual(['multipart/alternative', 'text/plain', 'text/html']);
});

test.each([
  ['Latin', 'Jane, the café deck\n', 'quoted-printable'],
  ['Chinese', '王总，您好！修改稿周五交付。\n', 'base64'],
])('a mostly %s text is written as a server can carry it shortest', async (_, text, encoding) => {
  const bytes = await mailFile({ ...draft, text }, stamp);
  expect(bytes.toString()).toMatch(
    new RegExp(`text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n`, 'u'),
  );
  expect(asWritten((await PostalMime.parse(bytes)).text)).toBe(asWritten(text));
});

const hostileNames = [
  '王敏',
  '很长的名字'.repeat(30),
  `Zoë ${'Müller '.repeat(20)}`.trim(),
  'Li, Jane "JJ" O\'Neil <jane>',
  'jane; eve@evil.example, b:c;',
  'a\\b"',
  '(comment) Jane',
  '👩‍👧 Family',
];

test.each(hostileNames)('a person called %s stays one reader with one address', async (name) => {
  const mail = {
    ...draft,
    to: [{ name, address: 'jane@acme.example' }],
    subject: `${name} status`,
  };
  const bytes = await mailFile(mail, stamp);
  const read = await PostalMime.parse(bytes);
  expect(read.to).toEqual([{ name, address: 'jane@acme.example' }]);
  expect(read.subject).toBe(`${name} status`);
  expect([read.cc, read.bcc]).toEqual([undefined, undefined]);
  const lines = bytes.toString('latin1').split('\r\n');
  expect(lines.filter((line) => line.length > 78 || /[^\u0020-\u007E]/u.test(line))).toEqual([]);
});

test.each(['=?utf-8?B?DQpCY2M6IGV2ZUBldmlsLmV4YW1wbGU=?=', '=?x', 'Jane ?='])(
  'a name that looks encoded (%s) is not decoded into something else',
  async (name) => {
    const mail = { ...draft, subject: name, to: [{ name, address: 'jane@acme.example' }] };
    const read = await PostalMime.parse(await mailFile(mail, stamp));
    expect(read.subject).toBe(name.replaceAll('=?', '= ?').replaceAll('?=', '? ='));
    expect(read.to?.map(({ address }) => address)).toEqual(['jane@acme.example']);
  },
);

test('every line of the file ends in CR LF', async () => {
  const bytes = await mailFile({ ...draft, text: `${'很长'.repeat(300)}\n.\nFrom here\n` }, stamp);
  expect(bytes.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(bytes.subarray(-2).toString()).toBe('\r\n');
});

test('HTML that a mail program would cut is left out, and the text stands alone', async () => {
  const bytes = await mailFile({ ...draft, html: 'x'.repeat(100_001) }, stamp);
  const mail = await PostalMime.parse(bytes);
  expect(asWritten(mail.text)).toBe(asWritten(draft.text));
  expect(mail.html).toBeUndefined();
});

test.each<[string, Partial<MailDraft>]>([
  [
    'a second line in a name',
    { to: [{ name: 'Jane\r\nBcc: eve@evil.example', address: 'j@a.example' }] },
  ],
  ['a second line in a subject', { subject: 'status\nBcc: eve@evil.example' }],
  ['a second recipient in an address', { to: [{ address: 'j@a.example, eve@evil.example' }] }],
  ['a line end in an address', { to: [{ address: 'j@a.example\r\nBcc: eve@evil.example' }] }],
  ['an address of another script', { from: { address: 'wéi@agency.example' } }],
  ['nobody to go to', { to: [] }],
  ['a word that no header line can hold', { subject: 'x'.repeat(1000) }],
  ['turned writing in a text', { text: 'deck \u202Efdp' }],
  ['a control character in the HTML', { html: '<p>\u0000</p>' }],
  ['half a character in a text', { text: 'deck \uD83D' }],
])('a mail with %s is a fault, and no bytes are made of it', async (_, fault) => {
  await expect(mailFile({ ...draft, ...fault }, stamp)).rejects.toThrow(/mail/u);
});
