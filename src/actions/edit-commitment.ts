import type { Commitment } from '../domain/commitment/commitment.ts';
import { decideEdit } from '../domain/decisions/edit.ts';
import { settleWho } from '../domain/decisions/settle-who.ts';
import type { CommitmentChange } from '../domain/entries/commitment-fields.ts';
import type { Fact } from '../domain/entries/entry.ts';
import type { Forecast } from '../domain/forecast/forecast.ts';
import type { WhoSaid } from '../domain/people/who-said.ts';
import { ok, type Result } from '../domain/result.ts';
import { changeCommitments, type Changed } from './change-commitment.ts';
import { forecastOf, type ForecastWorld } from './forecast-commitment.ts';
import { retargeted, withOpen } from './retarget.ts';
import { registerOf, type World } from './world.ts';

export type Mending = {
  readonly commitment: Commitment;
  readonly change: CommitmentChange;
  /** Another person it is for; she may be new. */
  readonly who?: WhoSaid;
  readonly note?: string;
};

/** A mended commitment; what is to be expected of it now, where what was mended bears on that. */
export type Edited = Changed & { readonly forecast?: Forecast };

/** Mends the words, the person, the need, or a date nobody has been told yet. */
export function editCommitment(
  world: World,
  { commitment, who, ...asked }: Mending,
): Result<readonly Edited[]> {
  const settled = who && settleWho(who, registerOf(world.ledger, world.newId));
  const change: CommitmentChange = settled
    ? { ...asked.change, who: settled.people, organisation: settled.organisation ?? null }
    : asked.change;
  const note = asked.note === undefined ? {} : { note: asked.note };
  const edited = changeCommitments(
    world,
    { commitments: [commitment], ...note },
    (standing, desk) => {
      const decided = decideEdit(standing, change);
      if (!decided.ok) return decided;
      const people = settled?.facts ?? [];
      const aimed = aimedAnew({ ...world, ledger: desk }, standing, change);
      const mended = decided.value.map((fact) => ({
        ...fact,
        changes: { ...fact.changes, ...aimed?.changes },
      }));
      return ok([...people, ...mended]);
    },
  );
  if (!edited.ok || !bearsOnForecast(change)) return edited;
  return ok(
    edited.value.map((changed) => {
      const forecast = forecastOf(world, changed.after);
      return forecast === undefined ? changed : { ...changed, forecast };
    }),
  );
}

function bearsOnForecast({ promised, need, owner, after }: CommitmentChange): boolean {
  return [promised, need, owner, after].some((changed) => changed !== undefined);
}

/** Whatever bears on the forecast moves what is aimed for, unless she says that as well. */
function aimedAnew(
  world: ForecastWorld,
  standing: Commitment,
  change: CommitmentChange,
): Fact | undefined {
  if (change.target !== undefined || !bearsOnForecast(change)) return undefined;
  const edited = asMended(standing, change);
  return retargeted({ ...world, ledger: withOpen(world.ledger, edited) }, edited)[0];
}

/** The commitment as its forecast will see it. */
function asMended(
  { owner: before, ...standing }: Commitment,
  { promised, need, after, owner = before }: CommitmentChange,
): Commitment {
  return {
    ...standing,
    ...(promised ? { promised } : {}),
    ...(need ? { need } : {}),
    ...(after ? { after } : {}),
    ...(owner ? { owner } : {}),
  };
}
