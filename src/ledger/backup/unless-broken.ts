import { LedgerTrouble, type LedgerTroubleKind } from '../../domain/ledger-trouble.ts';
import { connectTo } from '../opening/connection.ts';
import type { Store } from '../store.ts';
import type { Keeper } from './keeper.ts';

/** Opens the ledger for a piece of work, and closes it again. */
export function withStore<Value>(
  keeper: Keeper,
  use: 'reading' | 'writing',
  work: (store: Store) => Value,
): Value {
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    return work(use === 'reading' ? connection.forReading() : connection.forWriting());
  } finally {
    connection.close();
  }
}

/** Undefined where the ledger that is there cannot be read. */
export function unlessBroken<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (failure) {
    if (!isBroken(failure)) throw failure;
    return undefined;
  }
}

const cannotBeRead = new Set<LedgerTroubleKind>([
  'damaged',
  'not-a-ledger',
  'gone',
  'newer-version',
  'older-version',
]);

/** Whether a ledger is such that a backup can only take its place. */
export function isBroken(failure: unknown): boolean {
  return failure instanceof LedgerTrouble && cannotBeRead.has(failure.kind);
}
