import { spawn } from 'node:child_process';
import { Buffer } from 'node:buffer';
import type { Copied } from '../../domain/letters/copied.ts';

/** A tool that puts its input onto the clipboard, and what it must be given. */
type Tool = { readonly command: readonly string[]; readonly input: Uint8Array };

export type ClipboardPlaces = {
  readonly env: NodeJS.ProcessEnv;
  /** Writes to the terminal as it is; undefined where there is none. */
  readonly terminal?: (text: string) => void;
};

/**
 * Puts a text onto the clipboard, with its HTML where a tool can. Each known tool is tried until one takes it;
 * with none, the terminal itself is asked (OSC 52), which works across SSH too.
 */
export async function copyToClipboard(
  { text, html }: { readonly text: string; readonly html?: string | undefined },
  { env, terminal }: ClipboardPlaces,
): Promise<Copied> {
  if (html !== undefined && (await firstTaken(htmlTools(text, html), env))) return 'html';
  if (await firstTaken(textTools(text), env)) return 'text';
  if (terminal === undefined || Buffer.byteLength(text) > mostForTerminal) return 'nowhere';
  terminal(`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`);
  return 'terminal';
}

/** Terminals throw away a longer one without a word. */
const mostForTerminal = 70_000;

function htmlTools(text: string, html: string): readonly Tool[] {
  const page = Buffer.from(html);
  return [
    { command: ['osascript', '-'], input: Buffer.from(appleScript(text, html)) },
    { command: ['wl-copy', '--type', 'text/html'], input: page },
    { command: ['xclip', '-selection', 'clipboard', '-t', 'text/html'], input: page },
  ];
}

/** Both flavours in one: what is pasted into is asked which it wants. In hex, so that no sign can end the script. */
function appleScript(text: string, html: string): string {
  return `set the clipboard to {«class HTML»:«data HTML${hex(html)}», «class utf8»:«data utf8${hex(text)}»}\n`;
}

function hex(text: string): string {
  return Buffer.from(text).toString('hex').toUpperCase();
}

function textTools(text: string): readonly Tool[] {
  const plain = Buffer.from(text);
  return [
    { command: ['pbcopy'], input: plain },
    { command: ['wl-copy'], input: plain },
    { command: ['xclip', '-selection', 'clipboard'], input: plain },
    { command: ['xsel', '--clipboard', '--input'], input: plain },
    // Windows takes UTF-16 for what it is by its mark alone.
    { command: ['clip.exe'], input: Buffer.from(`\uFEFF${text}`, 'utf16le') },
  ];
}

async function firstTaken(tools: readonly Tool[], env: NodeJS.ProcessEnv): Promise<boolean> {
  for (const tool of tools) if (await isTaken(tool, env)) return true;
  return false;
}

/** A tool without a display may hang; nobody waits longer than this for a clipboard. */
const patience = 5000;

async function isTaken({ command, input }: Tool, env: NodeJS.ProcessEnv): Promise<boolean> {
  const [program = '', ...words] = command;
  return new Promise((resolve) => {
    // It stays behind to serve the clipboard, so it must hold none of our outputs.
    const tool = spawn(program, words, { env, stdio: ['pipe', 'ignore', 'ignore'] });
    // Not the timeout of `spawn`: that one goes on counting for a tool that is not there.
    const waited = setTimeout(() => tool.kill(), patience);
    const settle = (isDone: boolean): void => {
      clearTimeout(waited);
      resolve(isDone);
    };
    tool.on('error', () => settle(false));
    tool.on('exit', (code) => settle(code === 0));
    tool.stdin.on('error', () => undefined);
    tool.stdin.end(input);
  });
}
