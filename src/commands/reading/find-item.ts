import type { ItemContext } from '../../capture/capture-context.ts';
import { findItem, readItems, type ItemsRead } from '../../capture/read-item.ts';
import type { Commitment, CommitmentId, Direction } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import { isHandleShaped } from '../../domain/commitment/handle.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { chooseOne } from '../asking/choose.ts';
import { tellingOf } from '../printing/envelope.ts';
import { mayAsk, type Face } from '../face.ts';
import { namesContext } from './names-context.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';

/** Which commitments words may mean; a handle means its own in any case. */
export type Among = { readonly direction?: Direction; readonly isEverything?: boolean };

/** What items are looked for in: the open ones, or with `isEverything` the closed ones too. No dates are read. */
export function itemContext(face: Face, { direction, isEverything }: Among = {}): ItemContext {
  const { ledger } = face.world();
  let known: readonly Commitment[] | undefined;
  const read = () => {
    const all = isEverything ? ledger.everyCommitment() : ledger.openCommitments();
    return direction === undefined ? all : all.filter((one) => one.direction === direction);
  };
  return {
    ...namesContext(face),
    // Not read before they are asked for: a note about somebody asks for none.
    get commitments() {
      return (known ??= read());
    },
    byHandle: ledger.commitmentByHandle,
  };
}

/** The items a line names, and what stands behind them; when several fit, she is asked which. */
export async function findItems(
  face: Face,
  words: readonly string[],
  among: Among = {},
): Promise<Result<ItemsRead>> {
  const read = readItems(words, itemContext(face, among));
  if (read.ok) return read;
  if (read.problem.kind !== 'commitment-unclear' || !mayAsk(face))
    return asUnread(face, words, read);
  const chosen = await chooseItem(face, read.problem.typed, read.problem.candidates);
  return chosen === undefined ? read : ok({ items: [chosen], rest: '' });
}

async function chooseItem(
  face: Face,
  typed: string,
  candidates: readonly Commitment[],
): Promise<Commitment | undefined> {
  const telling = tellingOf(face);
  const choices = candidates.map((value) => ({
    value,
    says: describeItem(face.words, value, telling),
  }));
  return chooseOne(face, face.words.ask.whichItem(cleanForTerminal(typed)), choices);
}

/** Nothing open has that handle, but a line that was not understood has: it must be corrected first. */
export function asUnread<Refused extends Result<unknown>>(
  face: Face,
  words: readonly string[],
  refused: Refused,
): Refused | Result<never> {
  const [first = ''] = words.join(' ').trim().split(/\s/u);
  const line = refused.ok ? undefined : findUnread(face, [first]);
  return line === undefined ? refused : refuse({ kind: 'line-to-mend', line });
}

/** The unread line of a handle, when the words are one. */
export function findUnread(face: Face, words: readonly string[]): UnreadLine | undefined {
  const [typed, ...more] = words;
  if (typed === undefined || more.length > 0 || !isHandleShaped(typed.toLowerCase()))
    return undefined;
  return face.world().ledger.unreadLineByHandle(typed.toLowerCase());
}

/** The commitment a `for:` or `after:` means. */
export function findLinked(face: Face, text: string): Result<CommitmentId> {
  const found = findItem([text], itemContext(face));
  return found.ok ? ok(found.value.id) : found;
}
