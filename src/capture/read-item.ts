import type { Commitment } from '../domain/commitment/commitment.ts';
import { isHandleShaped } from '../domain/commitment/handle.ts';
import type { Result } from '../domain/result.ts';
import { ok, refuse } from '../domain/result.ts';
import type { ItemContext } from './capture-context.ts';
import { fitsWords, itemWords } from './item-words.ts';
import { foldName, plainForm } from './text/plain-form.ts';

/** Items a line names, and the words behind their handles (a reason, a date); '' behind words. */
export type ItemsRead = { readonly items: readonly Commitment[]; readonly rest: string };

/** The one commitment that a handle or words mean: `7k`, `jane deck`, 报价单. */
export function findItem(words: readonly string[], context: ItemContext): Result<Commitment> {
  const typed = words.join(' ').trim();
  if (typed === '') return refuse({ kind: 'words-missing', missing: 'item' });
  const byHandle = commitmentWithHandle(plainForm(typed), context);
  return byHandle === undefined ? findByWords(typed, context) : ok(byHandle);
}

/** Several handles and what stands behind them (`7k r8 released by jane`), or one item by its words. */
export function readItems(words: readonly string[], context: ItemContext): Result<ItemsRead> {
  const typed = words.join(' ').trim();
  const items: Commitment[] = [];
  let rest = typed;
  for (let next = nextHandle(rest, context); next !== undefined; next = nextHandle(rest, context)) {
    if (!items.includes(next.commitment)) items.push(next.commitment);
    rest = next.rest;
  }
  if (items.length > 0) return ok({ items, rest });
  const found = findItem(words, context);
  return found.ok ? ok({ items: [found.value], rest: '' }) : found;
}

function nextHandle(
  typed: string,
  context: ItemContext,
): { readonly commitment: Commitment; readonly rest: string } | undefined {
  const word = /^[\p{L}\p{N}]+(?=$|[\s,，、+＋&:：])/u.exec(typed)?.[0];
  const commitment =
    word === undefined ? undefined : commitmentWithHandle(plainForm(word), context);
  if (word === undefined || commitment === undefined) return undefined;
  return { commitment, rest: typed.slice(word.length).replace(/^[\s,，、+＋&:：]+/u, '') };
}

function commitmentWithHandle(typed: string, context: ItemContext): Commitment | undefined {
  const handle = typed.toLowerCase();
  return (
    context.commitments.find((one) => one.handle === handle) ??
    (isHandleShaped(handle) ? context.byHandle?.(handle) : undefined)
  );
}

/** Every word must fit; when several fit, the one that is called exactly that; else she must say which. */
function findByWords(typed: string, context: ItemContext): Result<Commitment> {
  const wanted = itemWords(typed);
  const found =
    wanted.length === 0
      ? []
      : context.commitments.filter((one) => fitsWords(one, wanted, context.names));
  const [only] = found;
  if (only === undefined) return refuse(notFound(typed));
  if (found.length === 1) return ok(only);
  const exact = found.filter((one) => foldName(one.what) === foldName(typed));
  const [called] = exact;
  if (called && exact.length === 1) return ok(called);
  return refuse({ kind: 'commitment-unclear', typed, candidates: found });
}

function notFound(typed: string) {
  const handle = plainForm(typed).toLowerCase();
  return isHandleShaped(handle)
    ? ({ kind: 'handle-unknown', handle } as const)
    : ({ kind: 'commitment-not-found', typed } as const);
}
