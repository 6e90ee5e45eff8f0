import type { WorkingMinutes } from '../domain/commitment/commitment.ts';
import type { WhoSaid } from '../domain/people/who-said.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { CaptureContext } from './capture-context.ts';
import { takeEffort } from './effort/read-effort.ts';
import { frontDate, placesIn, withoutBullet, withoutWho, wordsOf } from './line-parts.ts';
import type { WhoFound } from './names/marked-names.ts';
import { findWho } from './names/find-who.ts';
import { takeTokens } from './take-tokens.ts';
import { takeUrgency } from './take-urgency.ts';
import { lineFromText } from './text/typed-line.ts';
import type { TypedLine } from './text/typed-line.ts';
import type { When } from './when/read-when.ts';
import { readWhen } from './when/read-when.ts';

/** A line while it is being typed: each part as far as it is understood, or why it is not. */
export type Glimpse = {
  readonly who: Result<WhoSaid>;
  /** Empty when nothing is left for it, and while WHO is open: then nobody knows where it begins. */
  readonly what: string;
  readonly when: Result<When>;
  readonly need: Result<WorkingMinutes | undefined>;
  /** What must come in first, as it was typed. */
  readonly after: readonly string[];
};

/** The same reading as `captureLine`, part by part, so that what is clear can be shown beside what is not yet. */
export function glimpseLine(text: string, context: CaptureContext): Glimpse {
  const line = withoutBullet(lineFromText(text));
  const calm = takeUrgency(line);
  const glimpse = glimpseParts(calm, context);
  if (calm === line) return glimpse;
  // ASAP alone is what was promised; beside other words it says that there is no date yet.
  if (glimpse.who.ok && glimpse.what === '') return glimpseParts(line, context);
  const { when } = glimpse;
  return when.ok && when.value.kind === 'without-date'
    ? { ...glimpse, when: ok({ ...when.value, text: 'asap' }) }
    : glimpse;
}

function glimpseParts(typed: TypedLine, context: CaptureContext): Glimpse {
  const { line: untokened, tokens } = takeTokens(typed);
  const effort = takeEffort(untokened);
  return {
    ...glimpseRest(effort.ok ? effort.value.line : untokened, context),
    need: effort.ok ? ok(effort.value.need) : effort,
    after: tokens.after,
  };
}

function glimpseRest(
  line: TypedLine,
  context: CaptureContext,
): Pick<Glimpse, 'who' | 'what' | 'when'> {
  const inFront = frontDate(line, context);
  const found = findWho(line, inFront?.stretch.to ?? 0, context);
  const who = found.ok ? found.value : nobody;
  const when = readWhen(withoutWho(line, who), placesIn(line, who, inFront), context);
  if (!found.ok) return { who: found, what: '', when: when.ok ? ok(when.value.when) : when };
  const { guessedFrom: _guessedFrom, ...said } = found.value.who;
  if (!when.ok) return { who: ok(said), what: wordsBefore(line, who, when.problem), when };
  const what = wordsOf(line, who, when.value);
  return { who: ok(said), what: what.text, when: ok(what.when) };
}

const nobody: WhoFound = { who: { people: [], isMyself: false }, stretches: [] };

const markerAtEnd = /\s+(?:by|before|due|on|at|to)\s*$/iu;

/** The words before a date that is not one yet: "revised deck" of "revised deck by thr". */
function wordsBefore(line: TypedLine, who: WhoFound, problem: Problem): string {
  const { text } = wordsOf(line, who, { when: { kind: 'without-date' } });
  if (problem.kind !== 'date-not-read') return text;
  const at = text.lastIndexOf(problem.text);
  return at <= 0 ? text : text.slice(0, at).replace(markerAtEnd, '').trim();
}
