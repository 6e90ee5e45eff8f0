import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { CHECKOUT } from '../tools/checkout.ts';
import { shellWords } from '../support/shell-words.ts';
import { linesOf, type Printed, type Step, type Transcript } from './transcript.ts';

/** Runs every step in order in a folder of its own and answers the transcript of what was really printed. */
export async function runTranscript({ steps }: Transcript, folder: string): Promise<Transcript> {
  const desk = openDesk(folder);
  const ran: Transcript['steps'][number][] = [];
  for (const step of steps) {
    ran.push({ ...step, printed: await runStep(desk, step) });
  }
  return { steps: ran };
}

/** Where a transcript is run: the variables in force, and the folder that `~` stands for. */
type Desk = { readonly folder: string; readonly variables: Record<string, string> };

function openDesk(folder: string): Desk {
  mkdirSync(folder, { recursive: true });
  const { PATH, SystemRoot } = process.env;
  const variables = {
    HOME: folder,
    KEPT_HOME: join(folder, 'kept'),
    // A backup made in the background would still be writing when the folder is removed.
    KEPT_BACKUPS: 'off',
    // What is compiled once serves every transcript.
    XDG_CACHE_HOME: join(folder, '..', 'cache'),
    TZ: 'Asia/Shanghai',
    LANG: 'en_GB.UTF-8',
    ...(PATH === undefined ? {} : { PATH }),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
  };
  return { folder, variables };
}

async function runStep(desk: Desk, { typed, input = [] }: Step): Promise<readonly string[]> {
  if (typed.startsWith('@')) {
    desk.variables['KEPT_NOW'] = typed.slice(2);
    return [];
  }
  const { variables, words } = splitVariables(shellWords(typed.slice(2)));
  const [command, ...rest] = words;
  switch (command) {
    case 'export':
      Object.assign(desk.variables, splitVariables(rest).variables);
      return [];
    case 'read-mail':
      return readMail(join(desk.folder, rest[0] ?? ''));
    case 'kept':
      return linesOf(steady(desk, await runKept(desk, { words: rest, variables, input })));
    default:
      throw new Error(`A transcript runs kept, export and read-mail, not this: ${typed}`);
  }
}

function splitVariables(words: readonly string[]) {
  const first = words.findIndex((word) => !/^[A-Z_]+=/u.test(word));
  const count = first === -1 ? words.length : first;
  const pairs = words.slice(0, count).map((word): [string, string] => {
    const at = word.indexOf('=');
    return [word.slice(0, at), word.slice(at + 1)];
  });
  return { variables: Object.fromEntries(pairs), words: words.slice(count) };
}

/** Another build than this checkout's can be held to the same transcripts. */
const program = process.env['KEPT_PROGRAM'] ?? join(CHECKOUT, 'bin', 'kept.js');

type Call = {
  readonly words: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  readonly input: readonly string[];
};

async function runKept(desk: Desk, { words, variables, input }: Call): Promise<Printed> {
  const kept = spawn(process.execPath, [program, ...words], {
    cwd: desk.folder,
    env: { ...desk.variables, ...variables },
  });
  let out = '';
  let talk = '';
  kept.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  kept.stderr.setEncoding('utf8').on('data', (text: string) => (talk += text));
  // A command that ends before it has read its input is no fault of the transcript's.
  kept.stdin.on('error', () => undefined).end(input.map((line) => `${line}\n`).join(''));
  const exitCode = await new Promise<number>((resolve, reject) => {
    kept.on('error', reject).on('close', (code) => resolve(code ?? -1));
  });
  return { out, talk, exitCode };
}

/** What differs from run to run by nature: ids, which are random, and the temporary folder. */
function steady({ folder }: Desk, { out, talk, exitCode }: Printed): Printed {
  const same = (text: string) =>
    text
      .replaceAll(folder, '~')
      .replaceAll(/[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/gu, 'ID')
      .replaceAll(/"act":"[\da-f]{4}"/gu, '"act":"...."')
      .replaceAll(/^[\da-f]{4}(?= {2}\S)/gmu, '....');
  return { out: same(out), talk: same(talk), exitCode };
}

/** A draft as an independent reader of mail sees it. */
async function readMail(path: string): Promise<readonly string[]> {
  if (!existsSync(path)) return ['(no such file)'];
  const mail = await PostalMime.parse(readFileSync(path));
  const head = ['x-unsent', 'from', 'to', 'subject', 'content-type'];
  const named = mail.headers.filter(({ key }) => head.includes(key));
  const lines = named.map(({ key, value }) => `${key}: ${value.replace(/;.*/su, '')}`);
  const html = (mail.html ?? '').replaceAll(/<[^>]*>/gu, ' ').replaceAll('&#39;', "'");
  const plain = (mail.text ?? '').trim();
  const words = plain.split(/[\s-]+/u).filter((word) => !html.includes(word));
  return [
    ...lines,
    '',
    ...plain.split(/\r?\n/u),
    '',
    `(words of the text that the HTML lacks: ${words.join(' ') || 'none'})`,
  ];
}
