import type { WhoSaid } from '../../domain/people/who-said.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { CaptureContext } from '../capture-context.ts';
import { captureLine } from '../capture-line.ts';
import { findFirstWho } from '../names/find-who.ts';
import { lineFromWords } from '../text/typed-line.ts';
import type { When } from '../when/read-when.ts';

/** A meeting to come as typed. What it is about may be left out. */
export type MeetingRead = { readonly who: WhoSaid; readonly what?: string; readonly when: When };

/**
 * Reads WHO WHEN WHAT (`jane fri 10am status call`), the way one says a meeting; any other order is read like a
 * promise (`jane status call on fri 10am`, 王敏 周五10点 进度会).
 */
export function readMeeting(
  words: readonly string[],
  context: CaptureContext,
): Result<MeetingRead> {
  const line = lineFromWords(words);
  const found = findFirstWho(line, context);
  if (!found.ok) return found;
  const end = Math.max(...found.value.stretches.map((stretch) => stretch.to));
  const rest = line.typed.slice(end).replace(/^[\s,，、:：]+/u, '');
  const { guessedFrom: _, ...who } = found.value.who;
  const dated = dateFirst(rest.trim(), context);
  if (dated !== undefined) return ok({ who, ...dated });
  const captured = captureLine(words, context);
  if (!captured.ok) return captured;
  return ok({ who: captured.value.who, what: captured.value.what, when: captured.value.when });
}

/** No date phrase is longer. */
const longestDate = 40;

/** The longest beginning that reads as one date, and what stands behind it. */
function dateFirst(text: string, context: CaptureContext): Omit<MeetingRead, 'who'> | undefined {
  for (const end of endsOfPhrases(text)) {
    const phrase = text
      .slice(0, end)
      .replace(/^(?:on|at)\s+/iu, '')
      .replace(/[,，]\s*$/u, '');
    const read = context.readPhrase(phrase);
    if (read.kind === 'none') continue;
    const what = text
      .slice(end)
      .replace(/^[\s,，、:：]+/u, '')
      .trim();
    return { when: { kind: 'date', read, how: 'marked' }, ...(what === '' ? {} : { what }) };
  }
  return undefined;
}

/** Places where a phrase from the beginning may end, the farthest first: before a space, or beside Chinese. */
function endsOfPhrases(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 1; at <= Math.min(text.length, longestDate); at += 1) {
    const isEnd = at === text.length || /\s/u.test(text.charAt(at));
    if (isEnd || /\p{sc=Han}/u.test(text.charAt(at - 1) + text.charAt(at))) ends.push(at);
  }
  return ends.toReversed();
}
