import type { CaptureContext } from '../capture-context.ts';
import { maskClass } from '../text/typed-line.ts';
import { isOfTheTitle } from './date-at-end.ts';
import type { DateFound } from './date-found.ts';
import { readWhole } from './date-found.ts';
import { isStrongDate } from './strong-date.ts';

const mostWords = 6;
const lastWords = new RegExp(`(?<=^|[\\s${maskClass}])[^\\s${maskClass}]+`, 'gu');

/**
 * A date right before the one that was found: "deck friday by noon", 报价单 周四 周五. `whole` when both are one date (Friday at
 * noon); else they are two, and nobody but she can say which was promised.
 */
export type DateBeside = { readonly whole?: DateFound; readonly before: DateFound };

/** What stands between a date and the one that takes its place: "thu, no, fri", 周四 不对 周五, "thu -> fri". */
const correction =
  /(?:[\s,，、;。]|->|→|(?<=[\s,，、。])(?:no|nope|not|sorry|actually|rather|or rather|i mean|make that|wait|不对|不對|不是|不|哦不|改成?|应该是|應該是))+$/iu;

/** The date beyond doubt that ends the words before a found one, unless it belongs to the title ("plan for friday"). */
export function dateBeside(
  text: string,
  { from, found }: { readonly from: number; readonly found: DateFound },
  context: CaptureContext,
): DateBeside | undefined {
  const head = text.slice(from, found.stretch.from);
  const starts = [...head.matchAll(lastWords)].map(({ index }) => index).slice(-mostWords);
  for (const start of starts) {
    const phrase = head.slice(start).replace(correction, '');
    const said = isStrongDate(phrase) ? readWhole(phrase, context) : undefined;
    if (said?.kind !== 'date') continue;
    if (isOfTheTitle(head.slice(0, start), phrase)) return undefined;
    const at = from + start;
    const both = readWhole(text.slice(at, found.stretch.to).replace(/,\s*/gu, ' '), context);
    const stretch = { from: at, to: at + phrase.length };
    return {
      before: { said, stretch, how: 'unmarked' },
      ...(both === undefined
        ? {}
        : { whole: { said: both, stretch: { from: at, to: found.stretch.to }, how: found.how } }),
    };
  }
  return undefined;
}
