import type { Backup } from '../../domain/backups/backup.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
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
    const { said: wrong, tryThis = '' } = said;
    const [at, command] = [timeOf(newest), commandToRestore(newest)];
    // A newer kept is what she needs first; a backup is the way back.
    return trouble.kind === 'newer-version'
      ? { said: wrong, tryThis: `${tryThis}\n${words.trouble.orNewestBackup(at, command)}` }
      : { said: wrong, tryThis: words.trouble.newestBackup(at, command) };
  }
  return words.trouble.start[trouble.kind](cleanForTerminal(trouble.value));
}

/** The wall clock's time and the zone as the backup has them: nothing that may be broken is asked for more. */
function timeOf({ at }: Backup): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** What to do about a ledger of which something is lost: the backup to take, or what to do first. */
export function describeWayBack({ trouble }: Words, newest: Backup | undefined): string {
  return newest
    ? trouble.newestBackup(timeOf(newest), commandToRestore(newest))
    : (trouble.ledger.damaged('').tryThis ?? '');
}

/** Its name alone is enough, whatever signs the way to the folder has. */
export function commandToRestore({ path }: Backup): string {
  return `kept restore ${cleanForTerminal(path).replace(/^.*[/\\]/u, '')}`;
}
