import { breakTalk } from './commands/printing/break-lines.ts';
import { printRefusal } from './commands/printing/print-refusal.ts';
import { program } from './commands/program.ts';
import type { Backup } from './domain/backups/backup.ts';
import { LedgerTrouble, isLostToSight } from './domain/ledger-trouble.ts';
import { StartTrouble } from './domain/start-trouble.ts';
import type { Said } from './wording/catalogue/problem-words.ts';
import { languageOfLocale } from './outside/locale.ts';
import { inputLines, processStreams, terminalAsker } from './outside/terminal-output.ts';
import { cleanForTerminal } from './wording/text/clean-text.ts';
import { describeTrouble } from './wording/sentences/describe-trouble.ts';
import { loadWords } from './wording/words.ts';
import { updateLedger, wire, wireDemo, type Found } from './wiring.ts';
import { version } from './version.ts';

// Whatever kept makes is for its owner alone, from the first moment on.
process.umask(0o077);
const streams = breakTalk(processStreams((code) => void failOutput(code)));
const asker = terminalAsker();
let spoken = languageOfLocale(process.env);
let wired: ReturnType<typeof wire> | undefined;

try {
  await updateLedger(process.env, sayUpdate);
  const code = await program(process.argv.slice(2), {
    streams,
    version,
    ask: asker.ask,
    terminal: {
      readInput: inputLines,
      isInputTerminal: streams.isInputTerminal,
      isDumb: process.env['TERM'] === 'dumb',
      openScreen: async (world, words, opening) => {
        const { openScreen } = await screens();
        const { terminalVoice } = await import('./outside/terminal-voice.ts');
        const stop = (await import('./outside/spare-memory.ts')).spareMemory();
        try {
          return await openScreen(world, words, { ...opening, voice: terminalVoice });
        } finally {
          stop();
        }
      },
      typeLine: async (...handed) => (await screens()).openLine(...handed),
      typeForm: async (...handed) => (await screens()).openForm(...handed),
    },
    wire: wireSpeaking,
    wireDemo: async (language) => wireDemo(process.env, language),
  });
  if (code === 0) await sayFound();
  process.exitCode = asker.wasInterrupted() ? 130 : code;
} catch (error) {
  process.exitCode = await sayTrouble(error);
}

/** The screens' one door: loaded when one is opened. */
async function screens() {
  return import('./screens/open-screen.tsx');
}

/** The one place where a failure is caught: the machine's is said in a line, a bug with its stack. */
async function sayTrouble(error: unknown): Promise<number> {
  const form = process.argv.includes('--json') ? 'json' : 'text';
  const words = await loadWords(spoken);
  if (error instanceof LedgerTrouble || error instanceof StartTrouble) {
    const trouble = describeTrouble(words, error, await wayBack(error));
    printRefusal(streams, { code: error.kind, words: trouble }, form);
    return error instanceof StartTrouble && error.kind === 'now-not-read' ? 2 : 1;
  }
  const found = await foundNow();
  if (found) {
    printRefusal(streams, { code: 'damaged', words: await wordsForFound(found) }, form);
    return 1;
  }
  streams.talk(error instanceof Error ? (error.stack ?? error.message) : String(error));
  printRefusal(streams, { code: 'bug', words: words.trouble.bug(version) }, form);
  return 70;
}

/** A ledger of an earlier kept is brought up to date once, before anything is read from it. */
async function sayUpdate(update: () => Promise<string | undefined>): Promise<void> {
  const words = await loadWords(wireSpeaking().language);
  streams.talk(words.trouble.updating);
  try {
    const before = await update();
    if (before !== undefined) streams.talk(words.trouble.updated(cleanForTerminal(before)));
  } catch (failure) {
    if (!(failure instanceof LedgerTrouble)) throw failure;
    // What is wrong is said; it can be read as it is.
    const shown = isLostToSight(failure)
      ? describeTrouble(words, failure, await wayBack(failure))
      : words.trouble.ledger['older-version'](cleanForTerminal(failure.path));
    streams.talk(`${shown.said}\n${shown.tryThis ?? ''}`);
  }
}

/** Nothing can be printed any more (a full disk): said on the side. What was written to the ledger is on the disk. */
async function failOutput(code: string): Promise<never> {
  const { trouble } = await loadWords(spoken);
  streams.talk(trouble.outputFailed(code).said);
  // oxlint-disable-next-line unicorn/no-process-exit -- what is left of the run would print again
  process.exit(1);
}

/** From here on kept speaks as it is set to, also of what goes wrong. */
function wireSpeaking() {
  wired = wire(process.env, process.argv[1]);
  spoken = wired.language;
  return wired;
}

/** The backup with which a ledger is put right that is lost to sight. */
async function wayBack(trouble: LedgerTrouble | StartTrouble): Promise<Backup | undefined> {
  if (trouble instanceof StartTrouble || !isLostToSight(trouble)) return undefined;
  try {
    return await (await wire(process.env).machine.keeping()).wayBack();
  } catch {
    // Whatever is wrong with the backups too, the first trouble is what must be said.
    return undefined;
  }
}

/** What a look through the whole ledger found is said after each command that only read it. */
async function sayFound(): Promise<void> {
  const found = wired?.foundDamage();
  if (!found) return;
  const { said, tryThis = '' } = await wordsForFound(found);
  streams.talk(`${said}\n${tryThis}`);
}

async function wordsForFound({ damage, path }: Found): Promise<Said> {
  const words = await loadWords(spoken);
  if (damage === 'cache') return words.trouble.foundCache;
  const trouble = new LedgerTrouble('damaged', path);
  return describeTrouble(words, trouble, await wayBack(trouble));
}

/** Garbage from the disk trips what only ever reads what kept wrote: then that is what is wrong, and no fault of ours. */
async function foundNow(): Promise<Found | undefined> {
  try {
    const { machine, ledgerPath } = wire(process.env);
    const damage = await (await machine.keeping()).lookThrough();
    return damage && { damage, path: ledgerPath };
  } catch {
    return undefined;
  }
}
