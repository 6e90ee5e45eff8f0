import type { Commitment } from '../../domain/commitment/commitment.ts';
import { conflictAbout, settledByDate } from '../../domain/decisions/settle-conflict.ts';
import { readLanguage } from '../../domain/language.ts';
import { replyWays } from '../../domain/settings/reply-times.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeChannel } from './describe-channel.ts';
import { describeItem, describeWho } from './describe-commitment.ts';
import { describeDue, describeMinutes } from './describe-due.ts';
import { languageNames } from '../language-names.ts';
import type { Telling } from '../telling.ts';
import type { Words } from '../words.ts';

type Changed = { readonly before: Commitment; readonly after: Commitment };

/** What is said after a commitment was mended: a corrected date, else each field before and after. */
export function describeEdit(
  words: Words,
  { before, after }: Changed,
  telling: Telling,
): readonly string[] {
  const shown = fieldsOf(words, telling);
  const was = shown(before);
  const changed = shown(after).flatMap(([field, value], index) => {
    const old = was[index]?.[1];
    const isDecided = conflictAbout(before, field) !== undefined;
    if ((value === old && !isDecided) || value === undefined) return [];
    const name = words.act.fields[field] ?? field;
    return [words.act.changed(name, isDecided ? undefined : old, value)];
  });
  const from = describeDue(words, before.promised, telling);
  const to = describeDue(words, after.promised, telling);
  const isSettled =
    conflictAbout(after, 'promised') === undefined &&
    settledByDate(before, after.promised) !== undefined;
  if (isSettled)
    return [words.conflict.settled(after.handle, to), ...changed.map((line) => `    ${line}`)];
  const head =
    from === to
      ? words.act.edited(describeItem(words, after, telling))
      : correctedLine(words, { before, after }, { from, to });
  return [head, ...changed.map((line) => `    ${line}`)];
}

function correctedLine(
  words: Words,
  { before, after }: Changed,
  { from, to }: { from: string; to: string },
): string {
  return before.promised.kind === 'none'
    ? words.act.dated(after.handle, to)
    : words.act.corrected(after.handle, from, to);
}

/** The fields a person mends, as text; the date is told apart. */
function fieldsOf(words: Words, telling: Telling) {
  return (one: Commitment): readonly (readonly [string, string | undefined])[] => [
    ['what', cleanForTerminal(one.what)],
    ['who', describeWho(words, telling.nameOf(one))],
    ['theyGet', one.theyGet && cleanForTerminal(one.theyGet)],
    ['need', one.need === undefined ? undefined : describeMinutes(words, one.need)],
    ['job', one.job && cleanForTerminal(one.job)],
    ['target', one.target && describeDue(words, one.target, telling)],
    ['planB', one.planB && cleanForTerminal(one.planB)],
    ['owner', telling.nameOf(one).owner?.name],
    ['via', one.via && describeChannel(words, one.via)],
    ['serves', one.serves.map(telling.handleOf).join(', ') || undefined],
    ['after', one.after.map(telling.handleOf).join(', ') || undefined],
  ];
}

/** Fields of a person or a company before and after. */
export function describeFieldChanges(
  words: Words,
  before: object,
  change: object,
): readonly string[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const changes: readonly (readonly [string, unknown])[] = Object.entries(change);
  return changes.map(([field, value]) => {
    const was = old.get(field);
    return words.act.changed(
      words.act.fields[field] ?? field,
      was === undefined ? undefined : textOf(words, field, was) || undefined,
      textOf(words, field, value),
    );
  });
}

/** A value as people say it: a language by its name, a rhythm in days, a side in words. */
function textOf(words: Words, field: string, value: unknown): string {
  if (field === 'channel') return describeChannel(words, String(value));
  if (field === 'language') return languageNames[readLanguage(String(value)) ?? 'en'];
  if (field === 'replyTimes') return replyTimesText(words, value);
  if (field === 'rhythm') return words.due.days(String(value));
  if (value === 'client' || value === 'supplier' || value === 'ours')
    return words.card.sides[value];
  if (typeof value === 'boolean') return value ? words.ask.yes : words.ask.no;
  return cleanForTerminal(Array.isArray(value) ? value.map(String).join(', ') : String(value));
}

/** "chat 30m, mail 4h". */
function replyTimesText(words: Words, value: unknown): string {
  const times = new Map<string, unknown>(Object.entries(value ?? {}));
  const parts = replyWays.flatMap((way) => {
    const minutes = times.get(way);
    return typeof minutes === 'number'
      ? [`${words.act.replyWays[way]} ${describeMinutes(words, minutes)}`]
      : [];
  });
  return parts.length === 0 ? words.act.asUsual : words.morning.joined(parts);
}
