import type { FoundDamage } from '../../actions/keeping.ts';
import { isDamage, verdictOf, type Finding } from '../../domain/health/finding.ts';
import { compareWithDaily } from '../backup/compare-with-backup.ts';
import type { Keeper } from '../backup/keeper.ts';
import { connectTo } from '../opening/connection.ts';
import { clearDamage, foundDamage, markDamage } from '../opening/damage-mark.ts';
import { isOlderLedger } from '../opening/inspect-ledger-file.ts';
import { isThere, refuseFolderThatIsNone } from '../opening/ledger-places.ts';
import { pageFaults } from '../opening/look-for-damage.ts';
import { openToExamine } from '../opening/open-file.ts';
import { refuseIfGone } from '../opening/refuse-gone.ts';
import { examineEntries } from './examine-entries.ts';
import { seen } from './seen.ts';

/**
 * Looks at every page and every entry of the ledger, as no quick command can. When something is wrong a mark is
 * left beside it, for whoever opens it next; when nothing is, an old one is taken away. What is worked out from the
 * entries is looked at in a ledger of up to so many bytes.
 */
export async function lookThrough(
  keeper: Keeper,
  foldedUpTo = Number.POSITIVE_INFINITY,
): Promise<readonly Finding[]> {
  const findings = await seen(async () => examineFile(keeper, foldedUpTo));
  // What could not be looked at is no better than it was.
  const isUnseen = findings.some((each) => each.kind === 'trouble' && each.trouble !== 'damaged');
  if (isUnseen) return findings;
  const found = damageIn(findings);
  const isAllSeen = findings.some(({ kind }) => kind === 'cache' || kind === 'no-ledger');
  if (found) markDamage(keeper.places, found);
  else if (isAllSeen || foundDamage(keeper.places) === 'damaged') clearDamage(keeper.places);
  return findings;
}

/** What of it is damage. */
export function damageIn(findings: readonly Finding[]): FoundDamage | undefined {
  if (findings.some(isDamage)) return 'damaged';
  const isCacheWrong = findings.some((each) => each.kind === 'cache' && verdictOf(each) === 'bad');
  return isCacheWrong ? 'cache' : undefined;
}

/** What is wrong with the file itself, and what it says of the entries; and whether these are what they were. */
async function examineFile(keeper: Keeper, foldedUpTo: number): Promise<readonly Finding[]> {
  const path = keeper.places.ledger;
  if (!isThere(path)) {
    refuseFolderThatIsNone(keeper.folder);
    refuseIfGone(keeper.places);
    return [{ kind: 'no-ledger', path }];
  }
  if (isOlderLedger(path)) return examineOlderFile(path);
  const connection = connectTo(keeper.places, keeper.newId);
  try {
    const store = connection.forReading();
    const findings = examineEntries(store, path, foldedUpTo);
    if (findings.some(isDamage)) return findings;
    const compared = await compareWithDaily(keeper, store);
    if (!compared) return findings;
    return [
      ...findings,
      { kind: 'entries', unread: 0, changed: compared.changed.size, at: compared.backup.at },
    ];
  } finally {
    connection.close();
  }
}

/** Its entries are looked at when it has been brought up to date. */
function examineOlderFile(path: string): readonly Finding[] {
  const store = openToExamine(path);
  try {
    const faults = pageFaults(store);
    return faults.length > 0
      ? [{ kind: 'pages', faults }]
      : [{ kind: 'trouble', trouble: 'older-version', path }];
  } finally {
    store.close();
  }
}
