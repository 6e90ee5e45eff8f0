import { meant, plain, type Line } from '../meaning.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { cutToWidth, padToWidth, widthOf } from '../text/text-width.ts';
import { wrapToWidth } from '../text/wrap-text.ts';
import type { Words } from '../words.ts';
import { leftAndRight, rule, type Page } from './labelled-lines.ts';
import { unlisted, type ListedLine } from './listed-line.ts';

/** Something that was found, in words. `opens`: what enter shows. */
export type FoundLine = {
  readonly id: string;
  /** What it is, in a word: a promise, a wait, a note of some kind, somebody. */
  readonly sort: string;
  readonly text: string;
};

/** What was asked, and what was found. */
export type Found = {
  readonly words: string;
  readonly isOnlyTold: boolean;
  readonly lines: readonly FoundLine[];
  /** More than are shown. */
  readonly isMore: boolean;
  /** The nearest word that is there, when nothing was found. */
  readonly nearest?: string;
};

/** The page of what was found: what it is, then the thing itself. */
export function findLines(words: Words, found: Found, page: Page): readonly ListedLine[] {
  const say = words.browse.find;
  const title = found.isOnlyTold ? say.titleTold : say.title;
  const count = found.words === '' ? '' : say.count(found.lines.length, found.isMore);
  const head = unlisted(leftAndRight(page, meant('title', title), count), rule(page));
  if (found.lines.length === 0) return [...head, ...unlisted(...nothingLines(words, found, page))];
  const sortCells = Math.max(...found.lines.map(({ sort }) => widthOf(sort))) + 2;
  return [
    ...head,
    ...found.lines.map(({ id, sort, text }) => ({
      line: foundLine(sort, { text, cells: page.cells, sortCells }),
      id,
    })),
  ];
}

function foundLine(
  sort: string,
  { text, cells, sortCells }: Page & { readonly text: string; readonly sortCells: number },
): Line {
  const said = cleanForTerminal(text);
  const shown = cells === undefined ? said : cutToWidth(said, Math.max(8, cells - sortCells - 2));
  return [meant('faint', `  ${padToWidth(sort, sortCells)}`), { text: shown }];
}

function nothingLines(words: Words, found: Found, { cells }: Page): readonly Line[] {
  const texts = nothingTexts(words, found);
  return texts
    .flatMap((text) => (cells === undefined ? [text] : wrapToWidth(text, cells)))
    .map(plain);
}

function nothingTexts(words: Words, found: Found): readonly string[] {
  const say = words.browse.find;
  if (found.words === '') return say.empty;
  return [
    found.isOnlyTold
      ? words.clock.toldNothing(cleanForTerminal(found.words))
      : words.look.foundNothing(cleanForTerminal(found.words)),
    ...(found.nearest === undefined ? [] : [words.look.nearest(found.nearest)]),
  ];
}
