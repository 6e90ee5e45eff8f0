import type { FoundDamage, Keeping } from '../../actions/keeping.ts';
import type { Backup } from '../../domain/backups/backup.ts';
import { LedgerTrouble, isLostToSight } from '../../domain/ledger-trouble.ts';
import { StartTrouble } from '../../domain/start-trouble.ts';
import type { Said } from '../../wording/catalogue/problem-words.ts';
import { describeTrouble } from '../../wording/sentences/describe-trouble.ts';
import { cleanForTerminal, cleanLinesForTerminal } from '../../wording/text/clean-text.ts';
import type { Words } from '../../wording/words.ts';
import type { ExitCode, Output } from '../face.ts';
import { printRefusal } from './print-refusal.ts';

/** What is at hand when something fails. Where the data folder is may be what nobody knows. */
export type TroubleDesk = {
  readonly streams: Pick<Output, 'out' | 'talk'>;
  readonly words: Words;
  readonly form: 'json' | 'text';
  readonly version: string;
  readonly keeping: () => Promise<Keeping>;
  readonly ledgerPath: () => string;
};

/** Says what stopped a command: the machine's doing in a line, a bug with its stack. */
export async function sayFailure(desk: TroubleDesk, error: unknown): Promise<ExitCode> {
  const { streams, words, form, version } = desk;
  if (error instanceof LedgerTrouble || error instanceof StartTrouble) {
    const said = describeTrouble(words, error, await wayBack(desk, error));
    printRefusal(streams, { code: error.kind, words: said }, form);
    return error instanceof StartTrouble && error.kind === 'now-not-read' ? 2 : 1;
  }
  const found = await foundNow(desk);
  if (found) {
    printRefusal(streams, { code: 'damaged', words: await wordsForFound(desk, found) }, form);
    return 1;
  }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  streams.talk(cleanLinesForTerminal(told));
  printRefusal(streams, { code: 'bug', words: words.trouble.bug(version) }, form);
  return 70;
}

/** What a look through the whole ledger found is said after each command that only read it. */
export async function sayFound(desk: TroubleDesk, found: FoundDamage): Promise<void> {
  talk(desk, await wordsForFound(desk, found));
}

/** A ledger that could not be brought up to date is read as it is; what is wrong is said. */
export async function sayNotUpdated(desk: TroubleDesk, trouble: LedgerTrouble): Promise<void> {
  const { words } = desk;
  const said = isLostToSight(trouble)
    ? describeTrouble(words, trouble, await wayBack(desk, trouble))
    : words.trouble.ledger['older-version'](cleanForTerminal(trouble.path));
  talk(desk, said);
}

function talk({ streams }: TroubleDesk, { said, tryThis }: Said): void {
  streams.talk(tryThis === undefined ? said : `${said}\n${tryThis}`);
}

/** The backup with which a ledger is put right that is lost to sight. */
async function wayBack(
  desk: TroubleDesk,
  trouble: LedgerTrouble | StartTrouble,
): Promise<Backup | undefined> {
  if (trouble instanceof StartTrouble || !isLostToSight(trouble)) return undefined;
  // Whatever is wrong with the backups too, the first trouble is what must be said.
  return unlessFailing(async () => (await desk.keeping()).wayBack());
}

/** Garbage from the disk trips what only ever reads what kept wrote: then that is what is wrong, and no fault of ours. */
async function foundNow(desk: TroubleDesk): Promise<FoundDamage | undefined> {
  return unlessFailing(async () => (await desk.keeping()).lookThrough());
}

async function wordsForFound(desk: TroubleDesk, found: FoundDamage): Promise<Said> {
  if (found === 'cache') return desk.words.trouble.foundCache;
  const trouble = new LedgerTrouble('damaged', desk.ledgerPath());
  return describeTrouble(desk.words, trouble, await wayBack(desk, trouble));
}

async function unlessFailing<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
