import type { CaptureContext } from '../capture-context.ts';
import { chineseDateAtEnd } from './chinese-date.ts';
import { dateAtEnd } from './date-at-end.ts';
import type { DateFound } from './date-found.ts';
import { endOfWords, readWhole } from './date-found.ts';
import { markedDate } from './marked-date.ts';
import { isChinese } from '../text/plain-form.ts';
import { lineFromText } from '../text/typed-line.ts';

/** The date that ends words which name an item: `jane deck to fri 5pm`, 报价单 周五5点, 把报价单推迟到周五. */
export function dateThatEnds(text: string, context: CaptureContext): DateFound | undefined {
  const { open } = lineFromText(text);
  const moved = movedDate(open, context) ?? markedDate(open, 0, context);
  if (moved !== undefined) return moved;
  const chinese = isChinese(open) ? chineseDateAtEnd(open, 0, context) : undefined;
  return chinese ?? dateAtEnd(open, 0, context);
}

const movers =
  /(?:(?<![\p{L}\p{N}])(?:to|until|till)\s+|->|→|(?:推迟|推遲|延期|延后|延後|顺延|順延|改|延|挪)?到\s*|(?:推迟|推遲|延期|改)至\s*|改成\s*|改为\s*|改為\s*|改\s*)/giu;

function movedDate(text: string, context: CaptureContext): DateFound | undefined {
  const to = endOfWords(text);
  for (const mover of text.matchAll(movers)) {
    const said = readWhole(text.slice(mover.index + mover[0].length, to), context);
    if (said !== undefined) return { said, stretch: { from: mover.index, to }, how: 'marked' };
  }
  return undefined;
}
