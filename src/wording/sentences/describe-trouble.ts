import type { Backup } from '../../domain/backups/backup.ts';
import { LedgerTrouble, type LedgerTroubleKind } from '../../domain/ledger-trouble.ts';
import type { StartTrouble } from '../../domain/start-trouble.ts';
import type { Said } from '../catalogue/problem-words.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Words } from '../words.ts';

/**
 * What is said when the machine fails kept: which file, what was left alone, what to do. `newest` is the
 * newest good backup; where the ledger is lost to sight, that is what to do.
 */
export function describeTrouble(
  words: Words,
  trouble: LedgerTrouble | StartTrouble,
  newest?: Backup,
): Said {
  if (trouble instanceof LedgerTrouble) {
    const said = words.trouble.ledger[trouble.kind](cleanForTerminal(trouble.path));
    if (!newest) return said;
    return { said: said.said, tryThis: describeWayBack(words, trouble.kind, newest) };
  }
  return words.trouble.start[trouble.kind](cleanForTerminal(trouble.value));
}

/** The wall clock's time and the zone as the backup has them: nothing that may be broken is asked for more. */
function timeOf({ at }: Backup): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** What to do about a ledger that is lost to sight: the backup to take, or what to do first. */
export function describeWayBack(
  { trouble }: Words,
  kind: LedgerTroubleKind,
  newest: Backup | undefined,
): string {
  const { tryThis = '' } = trouble.ledger[kind]('');
  if (!newest) return tryThis;
  const [at, command] = [timeOf(newest), commandToRestore(newest)];
  // A newer kept is what she needs first; a backup is the way back.
  if (kind === 'newer-version') return `${tryThis}\n${trouble.orNewestBackup(at, command)}`;
  return kind === 'gone' ? trouble.putBack(at, command) : trouble.newestBackup(at, command);
}

/** Its name alone is enough, whatever signs the way to the folder has. */
export function commandToRestore({ path }: Backup): string {
  return `kept restore ${cleanForTerminal(path).replace(/^.*[/\\]/u, '')}`;
}
