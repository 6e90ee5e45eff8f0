import { expect, test } from 'vitest';
import { copyToClipboard } from '../../../src/outside/mail/clipboard.ts';
import { fakePrograms } from '../../support/fake-programs.ts';

const text = '王总，您好！\nJane’s deck & "slides" `$HOME`\n';
const html = '<p>王总，您好！</p>\n';

test.each([
  ['pbcopy', []],
  ['wl-copy', []],
  ['xclip', ['-selection', 'clipboard']],
  ['xsel', ['--clipboard', '--input']],
])('a text goes through %s as it is', async (tool, words) => {
  const { env, called } = fakePrograms({ [tool]: 0 });
  expect(await copyToClipboard({ text }, { env })).toBe('text');
  // A program without arguments was called with one empty line.
  expect(called(tool)).toEqual({ words: words.length === 0 ? [''] : words, input: text });
});

test('Windows gets it as UTF-16 with its mark, so that Chinese stays Chinese', async () => {
  const { env, called } = fakePrograms({ 'clip.exe': 0 });
  const how = await copyToClipboard({ text: 'A王' }, { env });
  const bytes = Buffer.from(called('clip.exe')?.input ?? '', 'utf8');
  expect(how).toBe('text');
  // The mark and the half bytes are no UTF-8; the Latin letter shows the order.
  expect(bytes.includes(Buffer.from('A\0'))).toBe(true);
});

test.each([
  ['wl-copy', ['--type', 'text/html']],
  ['xclip', ['-selection', 'clipboard', '-t', 'text/html']],
])('with its layout it goes through %s as HTML', async (tool, words) => {
  const { env, called } = fakePrograms({ [tool]: 0 });
  expect(await copyToClipboard({ text, html }, { env })).toBe('html');
  expect(called(tool)).toEqual({ words, input: html });
});

test('on a Mac both flavours go in one, and no sign of them is read as script', async () => {
  const { env, called } = fakePrograms({ osascript: 0, pbcopy: 0 });
  expect(await copyToClipboard({ text: '"}', html: '»' }, { env })).toBe('html');
  expect(called('osascript')?.input).toBe(
    'set the clipboard to {«class HTML»:«data HTMLC2BB», «class utf8»:«data utf8227D»}\n',
  );
});

test('where no tool takes the layout the text is copied, and that is said', async () => {
  const { env, called } = fakePrograms({ 'wl-copy': 1, xsel: 0 });
  expect(await copyToClipboard({ text, html }, { env })).toBe('text');
  expect(called('xsel')?.input).toBe(text);
});

test('without a tool the terminal is asked, across SSH too; without either nothing is copied', async () => {
  const { env } = fakePrograms({});
  const written: string[] = [];
  const terminal = (signs: string): void => void written.push(signs);
  expect(await copyToClipboard({ text }, { env, terminal })).toBe('terminal');
  expect(written).toEqual([`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`]);
  expect(await copyToClipboard({ text }, { env })).toBe('nowhere');
  expect(await copyToClipboard({ text: 'x'.repeat(80_000) }, { env, terminal })).toBe('nowhere');
  expect(written).toHaveLength(1);
});
