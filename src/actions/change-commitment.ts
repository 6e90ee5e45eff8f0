import type { Commitment } from '../domain/commitment/commitment.ts';
import type { Fact } from '../domain/entries/entry.ts';
import { ok, type Result } from '../domain/result.ts';
import { noteFacts } from './note-facts.ts';
import type { LedgerDesk, World } from './world.ts';

/** What a change is asked for: some commitments, and a private note to go along. */
export type AskedChange = { readonly commitments: readonly Commitment[]; readonly note?: string };

/** A commitment before and after a change. */
export type Changed = { readonly before: Commitment; readonly after: Commitment };

/**
 * Decides on each commitment as it stands in the ledger at that moment, and appends all of it as one act;
 * one refusal refuses the whole. Answers each before and after.
 */
export function changeCommitments(
  world: World,
  asked: AskedChange,
  decide: (commitment: Commitment, desk: LedgerDesk) => Result<readonly Fact[]>,
): Result<readonly Changed[]> {
  const written = world.ledger.write((desk) => {
    const facts: Fact[] = [];
    const before: Commitment[] = [];
    for (const one of asked.commitments) {
      const standing = desk.commitment(one.id) ?? one;
      const decided = decide(standing, desk);
      if (!decided.ok) return decided;
      before.push(standing);
      facts.push(
        ...decided.value,
        ...noteFacts(world, { kind: 'commitment', id: one.id }, asked.note),
      );
    }
    return ok({ facts, value: before });
  });
  if (!written.ok) return written;
  return ok(
    written.value.map((before) => ({
      before,
      after: world.ledger.commitment(before.id) ?? before,
    })),
  );
}
