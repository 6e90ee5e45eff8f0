import { Temporal } from '../domain/calendar/temporal.ts';
import { dayOf, type Due } from '../domain/commitment/due.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import type { Note } from '../domain/commitment/note.ts';
import type { DueContext } from './due/due-context.ts';
import { findDueInText } from './due/find-due-in-text.ts';
import { foldName } from './text/plain-form.ts';

/** Something said, with its date when it is known apart from the words. */
export type Saying = { readonly text: string; readonly due?: Due };

/**
 * Those of the statements that speak of the same thing with another date. The same thing: a telling word, or
 * two Chinese characters in a row, stand in both. Dates are read as of the day they were said.
 */
export function toldOtherwise(
  saying: Saying,
  told: readonly Note[],
  context: DueContext,
): readonly Note[] {
  // To read a date is dear, and most of what was said was about something else.
  const text = foldName(saying.text);
  const near = told.filter((note) => tellingWords(note.text).some((word) => text.includes(word)));
  const now = near.length === 0 ? undefined : dated(saying, context);
  if (now === undefined) return [];
  return near.filter((note) => {
    if (!tellingWords(note.text).some((word) => now.about.includes(word))) return false;
    const before = dated(note, { ...context, now: { ...context.now, wall: note.at } });
    return (
      before !== undefined &&
      !before.day.equals(now.day) &&
      before.about.some((word) => now.about.includes(word))
    );
  });
}

/** Those of the promises that are of the same thing and for another day than was just said. */
export function promisedOtherwise(
  saying: Saying,
  promises: readonly Commitment[],
  context: DueContext,
): readonly Commitment[] {
  const now = promises.length === 0 ? undefined : dated(saying, context);
  if (now === undefined) return [];
  return promises.filter(({ what, promised }) => {
    const title = foldName(what);
    if (!now.about.some((word) => title.includes(word))) return false;
    const promise = dated({ text: what, due: promised }, context);
    return (
      promise !== undefined &&
      !promise.day.equals(now.day) &&
      promise.about.some((word) => now.about.includes(word))
    );
  });
}

type Dated = { readonly day: Temporal.PlainDate; readonly about: readonly string[] };

function dated({ text, due }: Saying, context: DueContext): Dated | undefined {
  const read = findDueInText(text, context);
  const inText = read.kind === 'read' ? read.reading.due : read.kind === 'past' ? read.due : due;
  const day = dayOf(due ?? inText ?? { kind: 'none' }, context.now.zone);
  if (day === undefined) return undefined;
  const phrase = read.kind === 'none' ? '' : read.text;
  return { day, about: tellingWords(phrase === '' ? text : text.replace(phrase, ' ')) };
}

/** Words that stand in half of all sentences about dates tell nothing. */
const commonWords = new Set(
  'the and for with from into will have has its our your their that this then next last week day move moves moved come comes date dates now new not is are was deliver send sent get gets ready goes due call mail'.split(
    ' ',
  ),
);
const commonPairs = new Set(
  '改到 改為 改为 推迟 推遲 移到 定在 日期 时间 時間 可以 我们 我們 他们 他們 交付 给您 給您'.split(
    ' ',
  ),
);

function tellingWords(text: string): readonly string[] {
  const folded = foldName(text);
  const words = [...folded.matchAll(/[\p{sc=Latin}\p{N}]{3,}/gu)].map(([word]) => word);
  const runs = [...folded.matchAll(/\p{sc=Han}+/gu)].map(([run]) => run);
  const pairs = runs.flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)),
  );
  return [
    ...words.filter((word) => !commonWords.has(word)),
    ...pairs.filter((pair) => !commonPairs.has(pair)),
  ];
}
