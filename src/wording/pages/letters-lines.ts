import type { OrganisationId } from '../../domain/people/people.ts';
import { meant, plain, type Line } from '../meaning.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { fitToWidth, widthOf } from '../text/text-width.ts';
import { wrapHanging, wrapToWidth } from '../text/wrap-text.ts';
import type { Words } from '../words.ts';
import { leftAndRight, rule, type Page } from './labelled-lines.ts';
import { unlisted, type ListedLine } from './listed-line.ts';

/** A client who can be written to: how much is open with them, and how much was delivered this week. */
export type ClientToWrite = {
  readonly id: OrganisationId;
  readonly name: string;
  readonly open: number;
  readonly delivered: number;
};

/** The clients whose status letter can be read; each line is a client by its id. */
export function clientsLines(
  words: Words,
  clients: readonly ClientToWrite[],
  page: Page,
): readonly ListedLine[] {
  const say = words.browse.letters;
  const head = unlisted(leftAndRight(page, meant('title', say.title), ''), rule(page));
  if (clients.length === 0) return [...head, ...unlisted(...say.empty.map(plain))];
  const room = Math.max(12, Math.floor((page.cells ?? 80) / 2));
  const column = Math.min(room, Math.max(...clients.map(({ name }) => widthOf(name))) + 3);
  return [
    ...head,
    ...clients.map(({ id, name, open, delivered }) => ({
      line: [
        { text: `  ${fitToWidth(cleanForTerminal(name), column)}` },
        meant('faint', words.morning.joined([say.open(open), say.delivered(delivered)])),
      ],
      id,
    })),
  ];
}

/** A letter as it would leave the house; what to look at before it goes stands below the line. */
export type LetterShown = {
  /** The client's name. */
  readonly to: string;
  readonly text: readonly string[];
  readonly warnings: readonly string[];
};

/** The lines of a letter, no wider than they are in a mail; what belongs to a dash stays behind it. */
export function letterRows(text: readonly string[], { cells }: Page): readonly string[] {
  if (cells === undefined) return text;
  const room = Math.min(cells, widestLetter);
  return text.flatMap((line) => {
    const lead = /^(?:- | +)/u.exec(line)?.[0] ?? '';
    const rows = wrapToWidth(line.slice(lead.length), room - lead.length);
    return rows.map((row, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + row);
  });
}

const widestLetter = 76;

export function letterLines(words: Words, letter: LetterShown, page: Page): readonly Line[] {
  const wrapped = (text: string) =>
    page.cells === undefined ? [text] : wrapHanging(text, page.cells);
  const say = words.browse.letters;
  return [
    leftAndRight(page, meant('title', say.letterTitle(cleanForTerminal(letter.to))), ''),
    rule(page),
    ...letterRows(letter.text, page).map(plain),
    rule(page),
    ...letter.warnings.flatMap(wrapped).map((text) => [meant('warn', text)]),
    ...[say.notSent, say.ways].flatMap(wrapped).map((text) => [meant('accent', text)]),
  ];
}
