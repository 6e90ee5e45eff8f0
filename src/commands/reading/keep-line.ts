import { keepUnread } from '../../actions/keep-unread.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { Problem } from '../../domain/problem.ts';
import { textFlag } from './flag-values.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { printHandle } from '../printing/print-changed.ts';
import type { Capturing } from './read-draft.ts';
import type { VerbLine } from '../flag-table.ts';

/** Refusals after which the line stays, as typed, until it is mended: it was said to somebody. */
type Unread = Extract<Problem, { readonly kept?: UnreadLine }>;

/** With which verb it was typed, and which kept line it was to mend. */
type Keeping = Pick<Capturing, 'mends'> & { readonly verb: Capturing['verb'] | 'meet' };

/** Keeps a line that cannot be read and says what is wrong with it; a wrong flag or `--strict` keeps nothing. */
export function keepLine(
  face: Face,
  problem: Problem,
  { line, capturing }: { readonly line: VerbLine; readonly capturing: Keeping },
): ExitCode {
  if (!isUnread(problem) || line.flags.strict) return printProblem(face, problem);
  const kept = keepUnread(face.world(), {
    text: typedText(line),
    verb: capturing.verb,
    reason: unreadReason(problem) ?? 'line',
    ...(capturing.mends ? { replaces: capturing.mends } : {}),
  });
  if (!kept.ok) return printProblem(face, kept.problem);
  printHandle(face, kept.value.handle);
  return printProblem(
    face,
    { ...problem, kept: kept.value },
    { unread: { handle: kept.value.handle } },
  );
}

function isUnread(problem: Problem): problem is Unread {
  return unreadReason(problem) !== undefined;
}

/** What could not be read of a line; undefined for refusals that are about something else. */
export function unreadReason(problem: Problem): UnreadLine['reason'] | undefined {
  switch (problem.kind) {
    case 'date-not-read':
    case 'date-unclear':
    case 'date-past':
    case 'time-missing':
      return 'date';
    case 'person-unknown':
    case 'person-unclear':
      return 'person';
    case 'words-missing':
      return problem.missing === 'what' ? 'line' : undefined;
    case 'several-in-line':
    case 'line-too-long':
    case 'effort-not-read':
    case 'handle-unknown':
    case 'commitment-unclear':
    case 'commitment-not-found':
      return 'line';
    default:
      return undefined;
  }
}

function typedText({ words, flags }: VerbLine): string {
  const by = textFlag(flags, 'by');
  return [...words, ...(by === undefined ? [] : [`by ${by}`])].join(' ');
}
