import { letterWordsFor } from '../letter-words.ts';
import type { Block, Letter, Section } from '../letter.ts';

/** The letter as somebody writes it in a chat: three to five lines, no subject, no signature. */
export function letterChat(letter: Letter): string {
  const { form } = letterWordsFor(letter.language);
  const greeting = letter.blocks.find((block) => block.kind === 'greeting');
  const lines = letter.blocks.flatMap((block) => chatLine(letter, block));
  const [first, ...others] = lines;
  if (greeting === undefined || first === undefined) return `${lines.join('\n')}\n`;
  return `${[form.chatOpening(greeting.text, first), ...others].join('\n')}\n`;
}

function chatLine(letter: Letter, block: Block): readonly string[] {
  switch (block.kind) {
    case 'greeting':
    case 'sign-off':
    case 'table':
      return [];
    case 'paragraph':
      return [block.text];
    case 'section':
      return sectionLine(letter, block);
  }
}

function sectionLine({ language }: Letter, section: Section): readonly string[] {
  const { form } = letterWordsFor(language);
  const items = section.items.map(({ text, chat, more }) => form.chatItem(chat ?? text, more));
  if (items.length > 0) return [form.chatSection(section.chatTitle, items)];
  return section.inChat === 'always'
    ? [form.chatSection(section.chatTitle, [section.whenEmpty])]
    : [];
}
