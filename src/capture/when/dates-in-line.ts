import type { CaptureContext } from '../capture-context.ts';
import { isChinese } from '../text/plain-form.ts';
import { skipSpace } from '../text/typed-line.ts';
import { chineseDateAtEnd, dateInFront } from './chinese-date.ts';
import { dateAtEnd } from './date-at-end.ts';
import type { DateFound } from './date-found.ts';
import { withoutOverlaps } from './date-found.ts';
import { markedDate } from './marked-date.ts';

/** Where in a line a date may begin: its front, before WHO, and what is left behind WHO. */
export type DatePlaces = { readonly front: number; readonly behindWho: number };

/** Every date that stands where one may: before WHO, right behind WHO, behind a marker, at the end. */
export function datesFound(
  text: string,
  places: DatePlaces & { readonly inFront?: DateFound },
  context: CaptureContext,
): readonly DateFound[] {
  const from = places.behindWho;
  const chinese = isChinese(text) ? [dateInFront(text, skipSpace(text, from), context)] : [];
  const marked = markedDate(text, from, context);
  const atEnd = marked ?? endDate(text, from, context);
  return [places.inFront, ...chinese, atEnd].filter((one) => one !== undefined);
}

function endDate(text: string, from: number, context: CaptureContext): DateFound | undefined {
  const chinese = isChinese(text) ? chineseDateAtEnd(text, from, context) : undefined;
  return chinese ?? dateAtEnd(text, from, context);
}

/**
 * A date with its marker beats one without (王敏 周五 会议纪要 明天前); but a mere time of day does not (周五 报价单 下午3点前): it may
 * belong to that day.
 */
export function datesMeant(found: readonly DateFound[]): readonly DateFound[] {
  const dates = withoutOverlaps(found.filter((one) => one.said.kind === 'date'));
  const marked = dates.filter((one) => one.how === 'marked');
  return marked.every(isTimeOnly) ? dates : marked;
}

function isTimeOnly({ said }: DateFound): boolean {
  if (said.kind !== 'date' || said.read.kind !== 'read') return false;
  return /^(?:time|part|opening|closing|end-of-day)\b/u.test(said.read.reading.rule);
}
