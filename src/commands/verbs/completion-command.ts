import { nearestWord } from '../../domain/nearest-word.ts';
import { loadHelp } from '../../wording/help-words.ts';
import { candidateLines } from '../completion/candidate.ts';
import { completeLine, type Cursor } from '../completion/complete-line.ts';
import { completionScripts, shortNameLines, type Shell } from '../completion/completion-scripts.ts';
import { typedWords } from '../completion/typed-words.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept completion SHELL` prints what a shell must run; `--word` and `--line` are what that asks. Installs nothing. */
export async function runCompletion(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const cursor = cursorOf(words, flags);
  if (cursor) return printCandidates(face, cursor);
  const shell = shellNamed(words[0]);
  if (shell === undefined) return refuseShell(face, words[0]);
  const { completion } = await loadHelp(face.language);
  const script = face.language === 'zh-Hant' ? 'traditional' : 'simplified';
  const notes = [
    completion.how(turnOn[shell]),
    completion.shortNames,
    ...(shell === 'zsh' ? [completion.noglob] : []),
  ];
  face.output.out(
    [
      ...(shell === 'zsh' ? ['#compdef kept'] : []),
      ...notes.map((note) => `# ${note}`),
      ...shortNameLines(shell, script).map((line) => `#   ${line}`),
      completionScripts[shell].replace(/^#compdef kept\n/u, '').trimEnd(),
    ].join('\n'),
  );
  return 0;
}

const turnOn: { readonly [shell in Shell]: string } = {
  bash: "echo 'source <(kept completion bash)' >> ~/.bashrc",
  zsh: "echo 'source <(kept completion zsh)' >> ~/.zshrc",
  fish: 'kept completion fish > ~/.config/fish/completions/kept.fish',
  powershell: 'kept completion powershell | Out-String | Invoke-Expression  ($PROFILE)',
};

function shellNamed(typed: string | undefined): Shell | undefined {
  const name = typed?.toLowerCase() === 'pwsh' ? 'powershell' : typed?.toLowerCase();
  return shells.find((shell) => shell === name);
}

const shells: readonly Shell[] = ['bash', 'zsh', 'fish', 'powershell'];

function refuseShell(face: Face, typed: string | undefined): ExitCode {
  const nearest = typed === undefined ? undefined : nearestWord(typed, shells);
  return printProblem(face, {
    kind: 'shell-unknown',
    ...(typed === undefined ? {} : { typed }),
    ...(nearest === undefined ? {} : { nearest }),
  });
}

function cursorOf(words: readonly string[], { word, line }: VerbLine['flags']): Cursor | undefined {
  if (typeof line === 'string') {
    const [, ...typed] = typedWords(line);
    return { before: typed.slice(0, -1), typed: typed.at(-1) ?? '' };
  }
  return typeof word === 'string'
    ? { before: words, typed: word.replace(/^["']/u, '') }
    : undefined;
}

async function printCandidates(face: Face, cursor: Cursor): Promise<ExitCode> {
  const help = await loadHelp(face.language);
  for (const line of candidateLines(completeLine(face, help, cursor), cursor.typed))
    face.output.out(line);
  return 0;
}
