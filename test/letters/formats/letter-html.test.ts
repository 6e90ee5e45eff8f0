import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { letterHtml } from '../../../src/letters/formats/letter-html.ts';
import { letterText } from '../../../src/letters/formats/letter-text.ts';
import type { Letter } from '../../../src/letters/letter.ts';

const hostile = `<script>alert("1")</script> & 'quote' =3D`;

const letter: Letter = {
  language: 'en',
  from: { address: 'wei@agency.example' },
  to: [{ address: 'jane@acme.example' }],
  subject: hostile,
  blocks: [
    { kind: 'greeting', text: '王总，您好！' },
    {
      kind: 'section',
      title: 'COMING',
      chatTitle: 'Coming',
      items: [
        { text: hostile, more: ['moved from Thursday', 'and again'] },
        { text: '修改稿（12页）：11月27日 周五 17:00', more: [] },
      ],
      whenEmpty: 'Nothing',
      inChat: 'always',
    },
    {
      kind: 'section',
      title: 'EMPTY',
      chatTitle: 'Empty',
      items: [],
      whenEmpty: 'Nothing',
      inChat: 'always',
    },
    { kind: 'paragraph', text: 'Next: none.' },
    { kind: 'sign-off', text: 'Wei' },
  ],
};

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
  '#8226': '-',
};

function wordsIn(text: string): readonly string[] {
  return text.split(/[\s\-•]+/u).filter((word) => word !== '');
}

/** What a reader sees of the page: its body, tags away, entities resolved. */
function seen(page: string): string {
  const body = page.slice(page.indexOf('<body>'), page.indexOf('</body>'));
  return body
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/&([a-z]+|#\d+);/gu, (_, name: string) => entities[name] ?? '?');
}

test('the HTML has the words of the text in the same order', () => {
  expect(wordsIn(seen(letterHtml(letter)))).toEqual(wordsIn(letterText(letter)));
});

test('nothing typed becomes markup', () => {
  const page = letterHtml(letter);
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;quote&#39;');
});

test.each(languages)(
  'a page in %s says its language and is one table with inline styles',
  (language) => {
    const page = letterHtml({ ...letter, language });
    expect(page).toContain(`<html lang="${language}">`);
    expect(page.match(/<table/gu)).toHaveLength(1);
    expect(page).toContain('role="presentation"');
    expect(page).toContain('max-width:600px');
    expect(page).not.toMatch(/<style|<img|<!--|class=|url\(/u);
  },
);
