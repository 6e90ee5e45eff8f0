import type { WorkingMinutes } from '../domain/commitment/commitment.ts';
import type { WhoSaid } from '../domain/people/who-said.ts';
import type { Result } from '../domain/result.ts';
import { ok, refuse } from '../domain/result.ts';
import type { CaptureContext } from './capture-context.ts';
import { takeEffort } from './effort/read-effort.ts';
import { frontDate, placesIn, withoutBullet, withoutWho, wordsOf } from './line-parts.ts';
import { findWho } from './names/find-who.ts';
import { takeUrgency } from './take-urgency.ts';
import { takeTokens } from './take-tokens.ts';
import type { Tokens } from './take-tokens.ts';
import { hasShellQuotes, lineFromText, lineFromWords } from './text/typed-line.ts';
import type { TypedLine } from './text/typed-line.ts';
import type { When } from './when/read-when.ts';
import { readWhen } from './when/read-when.ts';

/** A typed line, understood: what `add`, `can` and `wait` go on with. */
export type Captured = Tokens & {
  readonly who: WhoSaid;
  readonly what: string;
  readonly when: When;
  readonly need?: WorkingMinutes;
  /** The domain of an address from which the company was guessed: to be said back. */
  readonly guessedFrom?: string;
};

/**
 * Reads WHO WHAT by WHEN [need EFFORT] [job:N] [for:X] [after:X] from the words of a shell, or from one text.
 * What a shell quoted is literal; but when no date is found outside of it, it is read like the rest
 * (`kept add jane "revised deck by thu"`).
 */
export function captureLine(words: readonly string[], context: CaptureContext): Result<Captured> {
  const signs = words.reduce((sum, word) => sum + word.length, 0);
  if (signs > mostSigns) return refuse({ kind: 'line-too-long', signs, most: mostSigns });
  const literal = captureFrom(lineFromWords(words), context);
  if (!hasShellQuotes(words)) return literal;
  if (literal.ok && (literal.value.when.kind === 'date' || context.by !== undefined))
    return literal;
  const [first = '', ...rest] = words;
  const isNamed = isWholeName(first);
  if (isNamed && rest.length === 0) return literal;
  const text = [isNamed ? `"${first}"` : first, ...rest].join(' ');
  const opened = captureFrom(lineFromText(text), context);
  if (!literal.ok) return isNamed ? literal : opened;
  return opened.ok && opened.value.when.kind === 'date' ? opened : literal;
}

/** Nobody types a line this long: it is a page that was pasted. */
const mostSigns = 2000;

/** `"Jane Lee" deck by fri`: a quoted name that nobody has is not to become Jane. */
function isWholeName(first: string | undefined): boolean {
  const words = first?.trim().split(/\s+/u).length ?? 0;
  return words > 1 && words < 4;
}

/** ASAP is taken out of the line, unless it is all that was said. */
function captureFrom(typed: TypedLine, context: CaptureContext): Result<Captured> {
  const line = withoutBullet(typed);
  const calm = takeUrgency(line);
  const captured = readParts(calm, context);
  if (calm === line) return captured;
  if (!captured.ok) {
    const { problem } = captured;
    const isAll = problem.kind === 'words-missing' && problem.missing === 'what';
    return isAll ? readParts(line, context) : captured;
  }
  const { when } = captured.value;
  return ok({ ...captured.value, when: when.kind === 'date' ? when : { ...when, text: 'asap' } });
}

function readParts(typed: TypedLine, context: CaptureContext): Result<Captured> {
  const { line: untokened, tokens } = takeTokens(typed);
  const effort = takeEffort(untokened);
  if (!effort.ok) return effort;
  const { line, need } = effort.value;
  const inFront = frontDate(line, context);
  const found = findWho(line, inFront?.stretch.to ?? 0, context);
  if (!found.ok) return found;
  const when = readWhen(
    withoutWho(line, found.value),
    placesIn(line, found.value, inFront),
    context,
  );
  if (!when.ok) return when;
  const what = wordsOf(line, found.value, when.value);
  if (what.text === '') return refuse({ kind: 'words-missing', missing: 'what' });
  const { guessedFrom, ...who } = found.value.who;
  return ok({
    who,
    what: what.text,
    when: what.when,
    ...tokens,
    ...(need === undefined ? {} : { need }),
    ...(guessedFrom === undefined ? {} : { guessedFrom }),
  });
}
