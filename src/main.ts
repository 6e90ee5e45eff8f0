import { breakTalk } from './commands/printing/break-lines.ts';
import { printRefusal } from './commands/printing/print-refusal.ts';
import { program } from './commands/program.ts';
import type { Backup } from './domain/backups/backup.ts';
import { LedgerTrouble, isLostToSight } from './domain/ledger-trouble.ts';
import { StartTrouble } from './domain/start-trouble.ts';
import { languageOfLocale } from './outside/locale.ts';
import { inputLines, processStreams, terminalAsker } from './outside/terminal-output.ts';
import { cleanForTerminal } from './wording/text/clean-text.ts';
import { describeTrouble } from './wording/sentences/describe-trouble.ts';
import { loadWords } from './wording/words.ts';
import { updateLedger, wire, wireDemo } from './wiring.ts';
import { version } from './version.ts';

// Whatever kept makes is for its owner alone, from the first moment on.
process.umask(0o077);
const streams = breakTalk(processStreams((code) => void failOutput(code)));
const asker = terminalAsker();
let spoken = languageOfLocale(process.env);

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
    const trouble = describeTrouble(words, error, await newestBackup(error));
    printRefusal(streams, { code: error.kind, words: trouble }, form);
    return error instanceof StartTrouble && error.kind === 'now-not-read' ? 2 : 1;
  }
  streams.talk(error instanceof Error ? (error.stack ?? error.message) : String(error));
  printRefusal(streams, { code: 'bug', words: words.trouble.bug(version) }, form);
  return 70;
}

/** A ledger of an earlier kept is brought up to date once, before anything is read from it. */
async function sayUpdate(update: () => Promise<string | undefined>): Promise<void> {
  const { trouble } = await loadWords(wireSpeaking().language);
  streams.talk(trouble.updating);
  try {
    const before = await update();
    if (before !== undefined) streams.talk(trouble.updated(cleanForTerminal(before)));
  } catch (failure) {
    if (!(failure instanceof LedgerTrouble)) throw failure;
    // What is wrong is said; it can be read as it is.
    const { said, tryThis = '' } = trouble.ledger['older-version'](cleanForTerminal(failure.path));
    streams.talk(`${said}\n${tryThis}`);
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
  const wired = wire(process.env, process.argv[1]);
  spoken = wired.language;
  return wired;
}

/** The newest backup that can be opened and counted, where the ledger itself cannot be. */
async function newestBackup(trouble: LedgerTrouble | StartTrouble): Promise<Backup | undefined> {
  if (trouble instanceof StartTrouble) return undefined;
  if (!isLostToSight(trouble)) return undefined;
  try {
    return await (await wire(process.env).machine.keeping()).newestGood();
  } catch {
    // Whatever is wrong with the backups too, the first trouble is what must be said.
    return undefined;
  }
}
