import type { Finding } from '../../domain/health/finding.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeTrouble } from './describe-trouble.ts';
import { isLostToSight, LedgerTrouble } from '../../domain/ledger-trouble.ts';
import type { Words } from '../words.ts';

/** What doctor says of one thing it looked at: one sentence, and what to do where something is wrong. */
export function describeFinding(words: Words, finding: Finding): string {
  const say = words.doctor;
  switch (finding.kind) {
    case 'no-ledger':
      return say.noLedger;
    case 'ledger':
      return say.ledger({
        ...finding,
        path: cleanForTerminal(finding.path),
        size: sizeOf(finding.bytes),
      });
    case 'trouble':
      return describeOneTrouble(words, finding);
    case 'pages':
      return finding.faults.length > 0 ? say.pagesBad : say.pagesGood;
    case 'entries':
      return describeEntries(words, finding);
    case 'parents':
      return finding.missing > 0 ? say.parentsBad(finding.missing) : say.parentsGood;
    case 'seq':
      return finding.devices > 0 ? say.seqBad(finding.devices) : say.seqGood;
    case 'conflicts':
      return goodOr(finding.handles, say.noConflicts, say.conflicts);
    case 'cache':
      return goodOr(finding.different, say.cacheGood, say.cacheBad);
    case 'writing':
      return finding.isWritable ? say.writable : say.notWritable(cleanForTerminal(finding.path));
    case 'permissions':
      return goodOr(finding.open, say.permissionsGood, say.permissionsBad);
    case 'left-behind':
      return goodOr(finding.files, say.nothingLeft, say.leftBehind);
    case 'backups':
      return describeBackups(words, finding);
    case 'calendar':
      return describeCalendar(words, finding);
    case 'settings':
      return finding.isBroken || finding.wrong.length > 0
        ? say.settingsWrong(cleanForTerminal(finding.path), finding.wrong.map(cleanForTerminal))
        : say.settingsGood;
  }
}

function goodOr(
  wrong: readonly string[],
  good: string,
  bad: (wrong: readonly string[]) => string,
): string {
  return wrong.length === 0 ? good : bad(wrong.map(cleanForTerminal));
}

/** Where a backup is the way on, that is said once, below everything. */
function describeOneTrouble(words: Words, finding: Finding & { kind: 'trouble' }): string {
  const trouble = new LedgerTrouble(finding.trouble, finding.path);
  const { said, tryThis } = describeTrouble(words, trouble);
  if (tryThis === undefined || isLostToSight(trouble)) return said;
  // No sign after a path: it is copied with what stands there.
  return `${said}${/[.。]$/u.test(said) ? ' ' : '  '}${tryThis}`;
}

function describeEntries(
  { doctor }: Words,
  { unread, changed = 0, at = '' }: Finding & { kind: 'entries' },
): string {
  if (unread > 0) return doctor.entriesUnread(unread);
  return changed > 0 ? doctor.entriesChanged(changed, spokenTime(at)) : doctor.entriesGood;
}

/** The wall clock's time as the file has it. */
function spokenTime(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

function describeBackups(words: Words, finding: Finding & { kind: 'backups' }): string {
  const { count, newest, days = 0, broken } = finding;
  const say = words.doctor;
  const spoken = newest
    ? say.backups(count, spokenTime(newest.at), days)
    : count === 0
      ? say.noBackup
      : say.noGoodBackup(count);
  return broken.length === 0
    ? spoken
    : `${spoken} ${say.brokenBackups(broken.map(cleanForTerminal))}`;
}

function describeCalendar(
  words: Words,
  { regions, years }: Finding & { kind: 'calendar' },
): string {
  const say = words.doctor;
  if (regions.length === 0) return say.noRegion;
  const named = regions.join(' ');
  return years.length === 0
    ? say.calendarGood(named)
    : say.calendarUnknown(named, years.join(', '));
}

/** A file's size as people say it: 12 kB, 3.4 MB. */
function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
