import type { Commitment } from '../domain/commitment/commitment.ts';
import type { Result } from '../domain/result.ts';
import { ok, refuse } from '../domain/result.ts';
import type { ItemContext } from './capture-context.ts';
import { attemptAt, dateAttempt } from './when/date-attempt.ts';
import type { DateFound } from './when/date-found.ts';
import { dateThatEnds } from './when/date-that-ends.ts';
import { readItems } from './read-item.ts';
import type { When } from './when/read-when.ts';
import { takeSayings } from './take-sayings.ts';
import { lineFromText } from './text/typed-line.ts';

/** A move as typed: which, to when, whether they know already, and why. */
export type MoveRead = {
  readonly items: readonly Commitment[];
  readonly when: When & { kind: 'date' };
  readonly isTold: boolean;
  readonly why?: string;
};

/**
 * Reads `7k fri 5pm told "photos late"`, `7k r8 mon`, `jane deck to fri`, 报价单 周五5点 说了. Behind a handle the rest is
 * the date; behind words the date has a marker, or ends the line.
 */
export function readMove(words: readonly string[], context: ItemContext): Result<MoveRead> {
  const { text, isTold, why } = takeSayings(words, context);
  const said = { isTold, ...(why === undefined ? {} : { why }) };
  if (text === '') return refuse({ kind: 'words-missing', missing: 'item' });
  if (context.by !== undefined) return moveByFlag(text, said, context);
  const handled = readItems([text], context);
  if (handled.ok && handled.value.rest !== '') {
    const when = dateOf(handled.value.rest, context);
    return when.ok ? ok({ items: handled.value.items, when: when.value, ...said }) : when;
  }
  return moveByWords(text, said, context);
}

type Said = Pick<MoveRead, 'isTold' | 'why'>;

function moveByFlag(text: string, said: Said, context: ItemContext): Result<MoveRead> {
  const found = readItems([text], context);
  if (!found.ok) return found;
  const when = dateOf(context.by ?? '', context);
  if (!when.ok) return when;
  return ok({ items: found.value.items, when: { ...when.value, how: 'flag' }, ...said });
}

const toward =
  /^(?:to|by|until|till|on|at|->|→|(?:改|推迟|推遲|延|延期|挪|顺延|順延)?[到至]|改成|改为|改為|改)\s*/iu;

/** The whole of a text as the new date. */
function dateOf(text: string, context: ItemContext): Result<When & { kind: 'date' }> {
  const plain = text.trim();
  const bare = plain.replace(toward, '');
  for (const phrase of [plain, bare]) {
    const read = context.readPhrase(phrase);
    if (read.kind !== 'none')
      return ok({ kind: 'date', read: { ...read, text: bare }, how: 'marked' });
  }
  return refuse({ kind: 'date-not-read', ...attemptAt(bare) });
}

function moveByWords(text: string, said: Said, context: ItemContext): Result<MoveRead> {
  const found = dateThatEnds(text, context);
  if (found === undefined) return refuseDate(text, context);
  const words = text
    .slice(0, found.stretch.from)
    .replace(/^[把将將]/u, '')
    .trim();
  const items = readItems([words], context);
  const when = asDate(found);
  if (!items.ok) return items;
  return when === undefined
    ? refuseDate(text, context)
    : ok({ items: items.value.items, when, ...said });
}

function asDate({ said, how }: DateFound): (When & { kind: 'date' }) | undefined {
  if (said.kind !== 'date' || said.read.kind === 'none') return undefined;
  return { kind: 'date', read: said.read, how };
}

/** An item and no date, or an attempt at one: which of the two is said. */
function refuseDate(text: string, context: ItemContext): Result<never> {
  const attempt = dateAttempt(lineFromText(text).open.replace(/\sto\s/giu, ' by '), 0);
  if (attempt !== undefined) return refuse({ kind: 'date-not-read', ...attempt });
  const items = readItems([text], context);
  if (!items.ok) return items;
  const [commitment] = items.value.items;
  return refuse({ kind: 'date-missing', ...(commitment === undefined ? {} : { commitment }) });
}
