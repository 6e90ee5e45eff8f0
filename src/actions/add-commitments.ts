import type { Commitment } from '../domain/commitment/commitment.ts';
import type { UnreadLine } from '../domain/commitment/note.ts';
import { decidePromise, type CommitmentDraft } from '../domain/decisions/promise.ts';
import { decideUnread, type UnreadDraft } from '../domain/decisions/unread.ts';
import type { Fact } from '../domain/entries/entry.ts';
import { foldCommitmentOfFacts } from '../domain/entries/fold-facts.ts';
import type { Organisation, Person } from '../domain/people/people.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import { forecastOpen, type ForecastWorld } from './forecast-commitment.ts';
import { registerOf, type LedgerDesk, type World } from './world.ts';

/** Who is known so far while lines are read one after the other. */
export type KnownSoFar = {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
};

/** What a line of a call sheet came to. */
export type ReadLine =
  | { readonly kind: 'draft'; readonly draft: CommitmentDraft }
  | { readonly kind: 'unread'; readonly draft: UnreadDraft };

export type AddedLines = {
  readonly added: readonly Commitment[];
  readonly unread: readonly { readonly line: number; readonly kept: UnreadLine }[];
};

/** How many lines are saved: what each comes to, and, with `--strict`, what stands in the way of all of them. */
export type LinesWish = {
  readonly read: (line: string, known: KnownSoFar) => ReadLine;
  readonly refusalOf?: (world: ForecastWorld, lines: AddedLines) => Problem | undefined;
};

/**
 * Saves many lines as ONE act. Each line is read knowing the people the lines before it made; one that
 * cannot be read is kept unread among them.
 */
export function addCommitments(
  world: World,
  lines: readonly string[],
  { read, refusalOf }: LinesWish,
): Result<AddedLines> {
  return world.ledger.write((desk) => {
    const book = openBook(world, desk);
    lines.forEach((line, index) => book.take(read(line, book.known), index + 1));
    const { facts, added, unread } = book;
    const problem = refusalOf?.(worldWith(world, desk, added), { added, unread });
    return problem ? refuse(problem) : ok({ facts, value: { added, unread } });
  });
}

/** The world as it will be when these are saved. */
function worldWith(world: World, desk: LedgerDesk, added: readonly Commitment[]): ForecastWorld {
  const openCommitments = () => [...desk.openCommitments(), ...added];
  return { ...world, ledger: { ...desk, openCommitments } };
}

/** The first of these promises whose date leaves too little room, the others beside it. */
export function tightOne(world: ForecastWorld, added: readonly Commitment[]): Problem | undefined {
  const forecasts = forecastOpen(world);
  for (const { id, what, promised: due } of added) {
    const forecast = forecasts.get(id);
    if (forecast?.chance !== undefined && forecast.state !== 'ok') {
      return { kind: 'buffer', what, due, forecast };
    }
  }
  return undefined;
}

/** The act that grows line by line, and everybody known so far. */
function openBook(world: World, desk: LedgerDesk) {
  const now = world.now();
  const register = registerOf(desk, world.newId);
  const facts: Fact[] = [];
  const added: Commitment[] = [];
  const unread: { line: number; kept: UnreadLine }[] = [];
  const known = { people: [...desk.people()], organisations: [...desk.organisations()] };
  function take(read: ReadLine, line: number): void {
    const context = { register, newId: world.newId, now, handle: desk.takeHandle() };
    if (read.kind === 'unread') {
      const kept = decideUnread(read.draft, context);
      facts.push(...kept.facts);
      unread.push({ line, kept: kept.line });
      return;
    }
    const decided = decidePromise(read.draft, context);
    facts.push(...decided.facts);
    known.people.push(...decided.settled.newPeople);
    known.organisations.push(...decided.settled.newOrganisations);
    added.push(foldCommitmentOfFacts(decided.id, decided.facts));
  }
  return { facts, added, unread, known, take };
}
