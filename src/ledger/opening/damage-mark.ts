import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { FoundDamage } from '../../actions/keeping.ts';
import type { LedgerPlaces } from './ledger-places.ts';

/** Leaves a mark beside the ledger, for whoever opens it next; the ledger itself is not touched. */
export function markDamage({ ledger, mark }: LedgerPlaces, found: FoundDamage): void {
  withoutFuss(() =>
    writeFileSync(mark, `${found} ${fileNow(ledger)}\n`, { mode: 0o600, flush: true }),
  );
}

/** What was found in the file that stands there now; a mark left of another one says nothing of it. */
export function foundDamage({ ledger, mark }: LedgerPlaces): FoundDamage | undefined {
  const text = withoutFuss(() => {
    const isFile = statSync(mark, { throwIfNoEntry: false })?.isFile() === true;
    return isFile ? readFileSync(mark, 'utf8') : undefined;
  });
  if (text === undefined) return undefined;
  const file = fileNow(ledger);
  return (['damaged', 'cache'] as const).find((found) => text === `${found} ${file}\n`);
}

export function clearDamage({ mark }: LedgerPlaces): void {
  withoutFuss(() => rmSync(mark, { force: true }));
}

/** Its number, and when it was made: a number is given again. */
function fileNow(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found ? `${found.dev}:${found.ino}:${found.birthtimeNs}` : 'none';
}

/** A mark is a help: where it cannot be left or read, everything else goes on. */
function withoutFuss<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
