import type { Language } from '../../domain/language.ts';
import type { Block, Item, Letter, Section, Table } from '../letter.ts';
import type { Markup } from './markup.ts';
import { fill, inOrder } from './markup.ts';

/** How a language is set: its fonts, before the last resort the ones with its region's shapes; and its lines. */
type Setting = {
  readonly font: string;
  readonly lineHeight: string;
};

const settings: { readonly [language in Language]: Setting } = {
  en: {
    font: 'Arial, Helvetica, sans-serif',
    lineHeight: '22px',
  },
  'zh-Hans': {
    font: "Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
    lineHeight: '25px',
  },
  'zh-Hant': {
    font: "Arial, 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', sans-serif",
    lineHeight: '25px',
  },
};

/** The one colour: a line that is quiet on white and on black, whichever a program makes of it. */
const rule = '1px solid #999999';

/**
 * The letter as HTML for mail programs: one table of at most 600 px, inline styles only, no colours of its own
 * (they would be turned over in the dark), no images, and the words of the text in the same order.
 */
export function letterHtml(letter: Letter): string {
  const set = settings[letter.language];
  const rows = letter.blocks.map((block) => blockRows(block, set));
  // Outlook for Windows goes by the attribute, the others by the style.
  const page = fill`<!DOCTYPE html>
<html lang="${letter.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${letter.subject}</title>
</head>
<body>
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;border-collapse:collapse">
${inOrder(rows)}</table>
</body>
</html>
`;
  return page.source;
}

function blockRows(block: Block, set: Setting): Markup {
  switch (block.kind) {
    case 'greeting':
    case 'paragraph':
    case 'sign-off':
      return paragraphRow(block.text, set);
    case 'section':
      return sectionRows(block, set);
    case 'table':
      return tableRows(block, set);
  }
}

// Word, which draws mail in Outlook for Windows, hands no font down into a cell: each names its own.
function paragraphRow(text: string, { font, lineHeight }: Setting): Markup {
  return fill`<tr><td colspan="2" style="font-family:${font};font-size:15px;line-height:${lineHeight};padding:0 0 16px 0">${text}</td></tr>
`;
}

function headingRow(title: string, { font }: Setting): Markup {
  // Capitals are larger than they look and want some air between them.
  const isCapitals = /\p{Lu}/u.test(title) && title === title.toUpperCase();
  const heading = isCapitals ? 'font-size:12px;letter-spacing:1px' : 'font-size:14px';
  return fill`<tr><td colspan="2" style="font-family:${font};${heading};line-height:20px;font-weight:bold;padding:4px 0 5px 0;border-bottom:${rule}">${title}</td></tr>
`;
}

function sectionRows(section: Section, set: Setting): Markup {
  const items = section.items.length > 0 ? section.items : [{ text: section.whenEmpty, more: [] }];
  const last = items.length - 1;
  const rows = items.map((item, index) => itemRow(item, paddingOf(index, last), set));
  return inOrder([headingRow(section.title, set), ...rows]);
}

/** Between the points a little room, after the last of a section more. Rows for room alone would be read out. */
function paddingOf(index: number, last: number): string {
  return `${index === 0 ? '8px' : '4px'} 0 ${index === last ? '20px' : '0'} 0`;
}

function itemRow({ text, more }: Item, padding: string, { font, lineHeight }: Setting): Markup {
  const lines = more.map((line) => fill`<br><span style="font-size:13px">${line}</span>`);
  const style = fill`font-family:${font};font-size:15px;line-height:${lineHeight};padding:${padding}`;
  return fill`<tr><td width="16" valign="top" style="${style}">&#8226;</td><td valign="top" style="${style}">${text}${inOrder(lines)}</td></tr>
`;
}

// A table of its own inside the cell: its columns are no concern of the letter's two.
function tableRows({ title, head, rows }: Table, set: Setting): Markup {
  const last = rows.length - 1;
  const body = rows.map((texts, index) => tableRow(texts, index === last ? 'last' : 'body', set));
  return fill`${headingRow(title, set)}<tr><td colspan="2" style="padding:0 0 20px 0"><table role="table" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%;border-collapse:collapse">
${tableRow(head, 'head', set)}${inOrder(body)}</table></td></tr>
`;
}

function tableRow(
  texts: readonly string[],
  place: 'head' | 'body' | 'last',
  { font }: Setting,
): Markup {
  const weight = place === 'head' ? 'bold' : 'normal';
  const under = place === 'last' ? '' : `;border-bottom:${rule}`;
  const style = fill`font-family:${font};font-size:14px;line-height:20px;font-weight:${weight};padding:6px 12px 6px 0${under}`;
  const cells = texts.map((text) =>
    place === 'head'
      ? fill`<th scope="col" align="left" valign="top" style="${style}">${text}</th>`
      : fill`<td align="left" valign="top" style="${style}">${text}</td>`,
  );
  return fill`<tr>${inOrder(cells)}</tr>
`;
}
