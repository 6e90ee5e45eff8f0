import { noDue } from '../../domain/commitment/due.ts';
import type { House } from '../cast/meet-cast.ts';
import { ago, clientAt, daysAgo, dueIn, supplierAt, type Stage } from '../stage.ts';
import type { MorningSaid } from '../words/story-words.ts';
import { awaited, type Scene } from './scene.ts';

const hour = 60;

/** What they owe us: late and chased, holding things up, money, and one that nobody dated. */
export function waitScenes(stage: Stage): readonly Scene[] {
  const brand = clientAt(stage, 0);
  const guidelines = awaited({
    house: brand,
    player: 1,
    what: brand.words.morning.guidelines,
    said: daysAgo(stage, 7, 13 * hour + 30),
    due: dueIn(stage, -2),
  });
  return [
    {
      thing: guidelines,
      since: [{ at: ago(stage, 300), kind: 'told', thing: guidelines, via: 'wechat' }],
    },
    waitFor(stage, { house: supplierAt(stage, 1), what: 'proofs', days: -1 }),
    waitFor(stage, { house: brand, what: 'estimate', days: 2, job: '1042' }),
    waitFor(stage, { house: clientAt(stage, 2), player: 1, what: 'invoice', days: 6 }),
    waitFor(stage, { house: clientAt(stage, 4), player: 1, what: 'logoFiles', days: 1 }),
    waitFor(stage, { house: clientAt(stage, 3), what: 'samples' }),
  ];
}

type Wait = {
  readonly house: House;
  readonly player?: number;
  readonly what: 'proofs' | 'estimate' | 'invoice' | 'logoFiles' | ('samples' & keyof MorningSaid);
  /** Working days until it is due, negative when past; absent: nobody said. */
  readonly days?: number;
  readonly job?: string;
};

function waitFor(stage: Stage, { house, player = 0, what, days, job }: Wait): Scene {
  const thing = awaited({
    house,
    player,
    what: house.words.morning[what],
    said: daysAgo(stage, 4, 11 * hour + 10),
    due: days === undefined ? noDue : dueIn(stage, days),
    ...(job === undefined ? {} : { extra: { job } }),
  });
  return { thing, since: [] };
}
