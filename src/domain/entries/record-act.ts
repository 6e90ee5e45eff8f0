import type { Now } from '../calendar/now.ts';
import { entryFormat } from './entry.ts';
import type { ActId, Entry, Fact } from './entry.ts';
import { hybridAfter, writeHybrid } from './hybrid-clock.ts';
import type { HybridTime } from './hybrid-clock.ts';
import { entryId } from './ids.ts';
import type { Heads } from './heads.ts';
import { headsAfter, parentsOf } from './replay.ts';

/** What an entity is before an act, and the hybrid time of its first entry. */
export type Known = { readonly heads: Heads; readonly born: string };

/** An entity an act touched, as it is after it. */
export type Touched = Known & {
  readonly entity: string;
  readonly entityId: string;
  readonly isNew: boolean;
};

/** Who writes an act, when, and what this device wrote last. */
export type ActWriter = {
  readonly act: ActId;
  readonly actor: string;
  readonly now: Now;
  readonly device: string;
  readonly lastSeq: number;
  readonly lastTime: HybridTime | undefined;
  readonly newId: () => string;
};

export type RecordedAct = {
  readonly entries: readonly Entry[];
  readonly touched: readonly Touched[];
};

/** Makes the entries of one act, each with the entries it replaces, and what the entities are then. */
export function recordAct(
  facts: readonly Fact[],
  writer: ActWriter,
  before: (entity: string, entityId: string) => Known | undefined,
): RecordedAct {
  const at = writer.now.wall.toString({ smallestUnit: 'second' });
  const touched = new Map<string, Touched>();
  let time = writer.lastTime;
  const entries = facts.map((fact, index) => {
    const key = `${fact.entity} ${fact.entityId}`;
    const known = touched.get(key) ?? before(fact.entity, fact.entityId);
    time = hybridAfter(time, writer.now.epochMs);
    const entry: Entry = {
      id: entryId(writer.newId()),
      act: writer.act,
      device: writer.device,
      seq: writer.lastSeq + 1 + index,
      hlc: writeHybrid(time, writer.device),
      at,
      zone: writer.now.zone,
      actor: writer.actor,
      ...fact,
      parents: known ? parentsOf(known.heads, Object.keys(fact.changes)) : {},
      v: entryFormat,
    };
    touched.set(key, touchedBy(entry, known, touched.get(key)?.isNew ?? known === undefined));
    return entry;
  });
  return { entries, touched: [...touched.values()] };
}

function touchedBy(entry: Entry, known: Known | undefined, isNew: boolean): Touched {
  return {
    entity: entry.entity,
    entityId: entry.entityId,
    heads: headsAfter(known?.heads ?? new Map(), entry),
    born: known?.born ?? entry.hlc,
    isNew,
  };
}
