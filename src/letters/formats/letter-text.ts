import { widthOf } from '../../wording/text/text-width.ts';
import { tableText } from './table-text.ts';
import { wrapLetterLine } from './wrap-letter-line.ts';
import type { Block, Item, Letter, Section } from '../letter.ts';

/** Columns of a mail's text, in cells: with "> " before it a line still stays within the customary 78. */
const cells = 76;

/** The letter as plain text: lines of at most 76 cells, ending in a line end. */
export function letterText(letter: Letter): string {
  return `${letter.blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'greeting':
    case 'paragraph':
    case 'sign-off':
      return wrapLetterLine(block.text, cells).join('\n');
    case 'section':
      return [block.title, ...sectionLines(block)].join('\n');
    case 'table':
      return tableText(block, cells);
  }
}

function sectionLines({ items, whenEmpty }: Section): readonly string[] {
  return items.length === 0 ? [`${bullet}${whenEmpty}`] : items.flatMap(itemLines);
}

const bullet = '- ';
const indent = '  ';

function itemLines({ text, more }: Item): readonly string[] {
  const lines = [text, ...more].flatMap((each) => wrapLetterLine(each, cells - widthOf(bullet)));
  return lines.map((each, index) => (index === 0 ? bullet : indent) + each);
}
