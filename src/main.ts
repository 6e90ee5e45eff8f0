import { breakTalk } from './commands/printing/break-lines.ts';
import type { TroubleDesk } from './commands/printing/say-trouble.ts';
import { program } from './commands/program.ts';
import { LedgerTrouble } from './domain/ledger-trouble.ts';
import { languageOfLocale } from './outside/locale.ts';
import { keepMemoryPrivate } from './outside/private-memory.ts';
import { inputLines, processStreams, terminalAsker } from './outside/terminal-output.ts';
import { cleanForTerminal } from './wording/text/clean-text.ts';
import { loadWords } from './wording/words.ts';
import { updateLedger, wire, wireDemo } from './wiring.ts';
import { version } from './version.ts';

// Whatever kept makes is for its owner alone, from the first moment on.
process.umask(0o077);
keepMemoryPrivate();
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

/** The one place where a failure is caught. */
async function sayTrouble(error: unknown): Promise<number> {
  return (await troubleWords()).sayFailure(await troubleDesk(), error);
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
    await (await troubleWords()).sayNotUpdated(await troubleDesk(), failure);
  }
}

/** A command that only reads does well where the ledger is damaged, and says so. */
async function sayFound(): Promise<void> {
  const found = wired?.foundDamage();
  if (found) await (await troubleWords()).sayFound(await troubleDesk(), found);
}

/** Loaded only where something is wrong. */
async function troubleWords() {
  return import('./commands/printing/say-trouble.ts');
}

async function troubleDesk(): Promise<TroubleDesk> {
  return {
    streams,
    words: await loadWords(spoken),
    form: process.argv.includes('--json') ? 'json' : 'text',
    version,
    keeping: async () => wire(process.env).machine.keeping(),
    ledgerPath: () => wire(process.env).ledgerPath,
  };
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
