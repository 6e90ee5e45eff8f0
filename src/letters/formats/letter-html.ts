import type { Language } from '../../domain/language.ts';
import type { Block, Item, Letter, Section, Table } from '../letter.ts';
import type { Markup } from './markup.ts';
import { fill, inOrder } from './markup.ts';

/** Named before the last resort, so that Chinese is drawn in the right region's shapes. */
const fonts: { readonly [language in Language]: string } = {
  en: 'Arial, Helvetica, sans-serif',
  'zh-Hans': "Arial, 'PingFang SC', 'Microsoft YaHei', sans-serif",
  'zh-Hant': "Arial, 'PingFang TC', 'Microsoft JhengHei', sans-serif",
};

/**
 * The letter as HTML for mail programs: one table of at most 600 px, inline styles only, no colours (they
 * would be turned over in the dark), no images, and the words of the text in the same order.
 */
export function letterHtml(letter: Letter): string {
  const font = fonts[letter.language];
  const rows = letter.blocks.map((block) => blockRows(block, font));
  const page = fill`<!DOCTYPE html>
<html lang="${letter.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${letter.subject}</title>
</head>
<body>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;border-collapse:collapse">
${inOrder(rows)}</table>
</body>
</html>
`;
  return page.source;
}

function blockRows(block: Block, font: string): Markup {
  switch (block.kind) {
    case 'greeting':
    case 'paragraph':
    case 'sign-off':
      return paragraphRow(block.text, font);
    case 'section':
      return sectionRows(block, font);
    case 'table':
      return tableRows(block, font);
  }
}

// Word, which draws mail in Outlook for Windows, hands no font down into a cell: each names its own.
function paragraphRow(text: string, font: string): Markup {
  return fill`<tr><td colspan="2" style="font-family:${font};font-size:15px;line-height:22px;padding:0 0 16px 0">${text}</td></tr>
`;
}

function sectionRows(section: Section, font: string): Markup {
  const items = section.items.length > 0 ? section.items : [{ text: section.whenEmpty, more: [] }];
  const heading = fill`<tr><td colspan="2" style="font-family:${font};font-size:13px;line-height:20px;font-weight:bold;padding:4px 0 4px 0">${section.title}</td></tr>
`;
  const gap = fill`<tr><td colspan="2" style="font-size:8px;line-height:8px">&nbsp;</td></tr>
`;
  return inOrder([heading, ...items.map((item) => itemRow(item, font)), gap]);
}

function itemRow({ text, more }: Item, font: string): Markup {
  const lines = more.map((line) => fill`<br>${line}`);
  return fill`<tr><td width="16" valign="top" style="font-family:${font};font-size:15px;line-height:22px">&#8226;</td><td valign="top" style="font-family:${font};font-size:15px;line-height:22px;padding:0 0 4px 0">${text}${inOrder(lines)}</td></tr>
`;
}

// A table of its own inside the cell: its columns are no concern of the letter's two.
function tableRows({ title, head, rows }: Table, font: string): Markup {
  const cell = (text: string, weight: string) =>
    fill`<td align="left" valign="top" style="font-family:${font};font-size:14px;line-height:20px;font-weight:${weight};padding:4px 12px 4px 0">${text}</td>`;
  const row = (texts: readonly string[], weight: string) =>
    fill`<tr>${inOrder(texts.map((text) => cell(text, weight)))}</tr>
`;
  return fill`<tr><td colspan="2" style="font-family:${font};font-size:13px;line-height:20px;font-weight:bold;padding:4px 0 4px 0">${title}</td></tr>
<tr><td colspan="2" style="padding:0 0 16px 0"><table role="presentation" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse">
${row(head, 'bold')}${inOrder(rows.map((texts) => row(texts, 'normal')))}</table></td></tr>
`;
}
