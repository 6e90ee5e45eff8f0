import { widthOf } from '../../wording/text/text-width.ts';
import { tableText } from './table-text.ts';
import { wrapLetterLine } from './wrap-letter-line.ts';
import type { Block, Item, Letter, Section } from '../letter.ts';

/** Columns of a mail's text, in cells: with "> " before it a line still stays within the customary 78. */
const cells = 76;

/** The letter as plain text: lines of at most 76 cells, ending in a line end. */
export function letterText(letter: Letter): string {
  return textOf(letter, cells);
}

/** The same for pasting: a program that wraps by itself would break a wrapped line twice. */
export function letterUnwrapped(letter: Letter): string {
  return textOf(letter, Number.POSITIVE_INFINITY);
}

function textOf(letter: Letter, width: number): string {
  return `${letter.blocks.map((block) => blockText(block, width)).join('\n\n')}\n`;
}

function blockText(block: Block, width: number): string {
  switch (block.kind) {
    case 'greeting':
    case 'paragraph':
    case 'sign-off':
      return wrapLetterLine(block.text, width).join('\n');
    case 'section':
      return [block.title, ...sectionLines(block, width)].join('\n');
    case 'table':
      return tableText(block, cells);
  }
}

function sectionLines({ items, whenEmpty }: Section, width: number): readonly string[] {
  return items.length === 0
    ? [`${bullet}${whenEmpty}`]
    : items.flatMap((item) => itemLines(item, width));
}

const bullet = '- ';
const indent = '  ';

function itemLines({ text, more }: Item, width: number): readonly string[] {
  const lines = [text, ...more].flatMap((each) => wrapLetterLine(each, width - widthOf(bullet)));
  return lines.map((each, index) => (index === 0 ? bullet : indent) + each);
}
