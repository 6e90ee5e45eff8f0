import type { CommitmentId } from '../../domain/commitment/commitment.ts';
import type { ActId } from '../../domain/entries/entry.ts';
import { meant, type Line } from '../meaning.ts';
import { cutToWidth, padToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';
import { leftAndRight, rule, type Page } from './labelled-lines.ts';
import { unlisted, type ListedLine } from './listed-line.ts';

/** One thing that was done, in words. */
export type LoggedAct = {
  readonly id: ActId;
  /** What a person types to name it: the end of its id. */
  readonly short: string;
  /** When, in words. */
  readonly when: string;
  readonly did: string;
  readonly isUndone: boolean;
  /** The first promise or wait it was about. */
  readonly about?: CommitmentId;
};

/** "k3f9  Tue 24 Nov 08:40  delivered 7k revised deck  (undone)" for a pipe: nothing is cut. */
export function logLine(words: Words, act: LoggedAct): string {
  const mark = act.isUndone ? `  (${words.look.undoneMark})` : '';
  return `${act.short}  ${act.when}  ${act.did}${mark}`;
}

/** The page of what was done, newest first; each line is an act by its id. */
export function logLines(
  words: Words,
  acts: readonly LoggedAct[],
  page: Page,
): readonly ListedLine[] {
  const head = unlisted(
    leftAndRight(page, meant('title', words.browse.log.title), words.browse.log.aside),
    rule(page),
  );
  if (acts.length === 0)
    return [...head, ...words.browse.log.empty.map((text) => ({ line: [{ text }] }))];
  const column = widestOf(acts) + 2;
  return [
    ...head,
    ...acts.flatMap((act) =>
      (isNarrow(page, column)
        ? actLines(words, act, page)
        : [actLine(words, act, { when: padToWidth(act.when, column), cells: page.cells })]
      ).map((line) => ({ line, id: act.id })),
    ),
  ];
}

function isNarrow({ cells }: Page, column: number): boolean {
  return cells !== undefined && cells - column < leastDid;
}

/** Where there is room for no more of what was done, when that was stands below it. */
const leastDid = 16;

function actLines(words: Words, act: LoggedAct, page: Page): readonly Line[] {
  return [actLine(words, act, { ...page, when: '' }), [meant('faint', `    ${act.when}`)]];
}

function actLine(
  words: Words,
  { did, isUndone }: LoggedAct,
  { when, cells }: Page & { readonly when: string },
): Line {
  const mark = isUndone ? `  ${words.look.undoneMark}` : '';
  const room = (cells ?? Infinity) - widthOf(when) - 2 - widthOf(mark);
  const text = cells === undefined ? did : cutToWidth(did, Math.max(8, room));
  return [
    meant('faint', `  ${when}`),
    isUndone ? meant('faint', text) : { text },
    ...(isUndone ? [meant('warn', mark)] : []),
  ];
}

function widestOf(acts: readonly LoggedAct[]): number {
  return acts.reduce((widest, { when }) => Math.max(widest, widthOf(when)), 0);
}
