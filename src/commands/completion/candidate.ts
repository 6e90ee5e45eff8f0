import { foldName } from '../../capture/text/plain-form.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';

/** One word a shell may put in, and what is said beside it. `known`: other names by which it is found (wm for 王敏). */
export type Candidate = {
  readonly value: string;
  readonly says?: string;
  readonly known?: readonly string[];
};

/** More than anybody reads through. */
const most = 200;

/**
 * Those that fit what is typed so far, each once, as lines `value<TAB>what it is`. What was typed keeps its letters
 * (`ja` becomes `jane Li`), so that no shell has to take anything back. No control characters, whatever a name holds.
 */
export function candidateLines(candidates: readonly Candidate[], typed: string): readonly string[] {
  const wanted = foldName(typed);
  const lines = new Map<string, string>();
  for (const { value, says = '', known = [] } of candidates) {
    if (lines.size >= most) break;
    if (![value, ...known].some((name) => foldName(name).startsWith(wanted))) continue;
    const word = asTyped(oneLine(value), typed);
    if (word !== '' && !lines.has(word)) lines.set(word, `${word}\t${oneLine(says)}`.trimEnd());
  }
  return [...lines.values()];
}

function asTyped(value: string, typed: string): string {
  const isSame = value.slice(0, typed.length).toLowerCase() === typed.toLowerCase();
  return isSame ? typed + value.slice(typed.length) : value;
}

function oneLine(text: string): string {
  return cleanForTerminal(text).replaceAll(/\s+/gu, ' ').trim();
}
