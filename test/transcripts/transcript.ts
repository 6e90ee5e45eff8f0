/** One thing typed, what it was handed, and what was printed when the transcript was recorded. */
export type Step = {
  /** What is typed, or a `@` line that sets the clock. */
  readonly typed: string;
  /** Lines for stdin; undefined when the command is handed an empty one. */
  readonly input?: readonly string[];
  readonly printed: readonly string[];
};

/** A transcript: its comment lines stand before the step they speak of. */
export type Transcript = {
  readonly steps: readonly (Step & { readonly comments: readonly string[] })[];
};

/** What a command printed and how it ended. */
export type Printed = { readonly out: string; readonly talk: string; readonly exitCode: number };

type OpenStep = { comments: string[]; typed: string; input?: string[]; printed: string[] };

/** Reads a transcript. The first lines of each say how it is written. */
export function readTranscript(text: string): Transcript {
  const steps: OpenStep[] = [];
  let comments: string[] = [];
  for (const line of text.split('\n')) {
    const last = steps.at(-1);
    if (line.startsWith('#')) comments.push(line);
    else if (/^[$@] /u.test(line)) {
      steps.push({ comments, typed: line, printed: [] });
      comments = [];
    } else if (last && /^<(?: |$)/u.test(line)) (last.input ??= []).push(line.slice(2));
    else if (last) last.printed.push(line);
  }
  return { steps: steps.map((step) => ({ ...step, printed: withoutBlankEnd(step.printed) })) };
}

/** The transcript as its file holds it: a blank line between the steps. */
export function writeTranscript({ steps }: Transcript): string {
  const blocks = steps.map(({ comments, typed, input = [], printed }) =>
    [...comments, typed, ...input.map((line) => `< ${line}`.trimEnd()), ...printed].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** What was printed, as transcripts show it: the side first (`! `), then stdout, then the exit code. */
export function linesOf({ out, talk, exitCode }: Printed): readonly string[] {
  return withoutBlankEnd([
    ...linesIn(talk).map((line) => `! ${line}`.trimEnd()),
    ...linesIn(out),
    ...(exitCode === 0 ? [] : [`? ${exitCode}`]),
  ]);
}

function linesIn(text: string): readonly string[] {
  if (text === '') return [];
  return text.endsWith('\n')
    ? text.slice(0, -1).split('\n')
    : [...text.split('\n'), '(no line end)'];
}

function withoutBlankEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}
