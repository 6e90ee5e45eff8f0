import type { CommitmentKind, Direction } from '../../domain/commitment/commitment.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { House, Player } from '../cast/meet-cast.ts';
import type { Thing } from '../happening.ts';
import type { Choice } from '../seeded-choice.ts';
import type { Stage } from '../stage.ts';
import { wallAt, type StoryMinute } from '../story-time.ts';
import type { WorkSaid } from '../words/story-words.ts';

/** When and between whom; the rest is imagined. */
export type ThingWish = {
  readonly direction: Direction;
  readonly house: House;
  readonly player: Player;
  readonly said: StoryMinute;
  readonly due: Due;
  /** Working days from saying to the date. */
  readonly lead: number;
  /** Absent: of every kind there is. */
  readonly kind?: CommitmentKind;
};

/** Imagines what was promised or awaited, with the work and the private things that go with it. */
export function imagineThing(stage: Stage, wish: ThingWish): Thing {
  const { choice } = stage;
  const { direction, house, player, said, due } = wish;
  const kind = wish.kind ?? choice.pick(direction === 'mine' ? kindsOfMine : kindsOfTheirs);
  const work = imagineWork(choice, { house, kind, direction });
  const withGets = work.theyGet !== undefined && choice.isLikely(0.4);
  return {
    said,
    draft: {
      direction,
      kind,
      who: {
        people: [{ kind: 'known', id: player.person.id }],
        organisation: { kind: 'known', id: house.organisation.id },
        isMyself: false,
      },
      what: work.what,
      due,
      isNeedAssumed: false,
      isShareable: house.organisation.side === 'supplier' && choice.isLikely(0.2),
      ...(withGets ? { theyGet: work.theyGet } : {}),
      ...(choice.isLikely(0.5) ? { via: choice.pick(ways) } : {}),
      ...(choice.isLikely(0.25) ? { job: String(choice.whole(1001, 1099)) } : {}),
      ...(direction === 'mine' ? imagineEffort(stage, { ...wish, work, kind }) : {}),
    },
  };
}

const kindsOfMine: readonly CommitmentKind[] = [
  ...Array.from({ length: 17 }, () => 'work' as const),
  'reply',
  'report',
  'meeting',
];
const kindsOfTheirs: readonly CommitmentKind[] = [
  ...Array.from({ length: 9 }, () => 'work' as const),
  'confirmation',
];
const ways = ['call', 'mail', 'mail', 'meet', 'wechat'];

type WorkWish = Pick<ThingWish, 'house' | 'direction'> & { readonly kind: CommitmentKind };

function imagineWork(choice: Choice, { house, kind, direction }: WorkWish): WorkSaid {
  const { words, organisation } = house;
  if (kind !== 'work') return { what: choice.pick(words.clocks[kind]), hours: 0.5 };
  if (direction === 'theirs') {
    const wanted = organisation.side === 'supplier' ? words.supplies : words.waits;
    return { what: choice.pick(wanted), hours: 0 };
  }
  const work = choice.pick(words.works);
  if (!choice.isLikely(0.6)) return work;
  return { ...work, what: words.withOccasion(work.what, choice.pick(words.occasions)) };
}

type Effort = Pick<
  Thing['draft'],
  'need' | 'isNeedAssumed' | 'owner' | 'planB' | 'target' | 'chanceSaid' | 'forecastMinutes'
>;

const usualNeed = 240;
const minutesPerWorkingDay = 480;

/** How long it takes, who does it, and what kept said of it then. */
function imagineEffort(
  { choice, cast }: Stage,
  wish: ThingWish & { readonly work: WorkSaid; readonly kind: CommitmentKind },
): Effort {
  const { work, kind, house, lead } = wish;
  const isNeedAssumed = choice.isLikely(0.3);
  const said = Math.max(30, Math.round((work.hours * choice.factor() * 60) / 30) * 30);
  const need = isNeedAssumed && kind === 'work' ? usualNeed : said;
  if (kind !== 'work') return { need, isNeedAssumed };
  const room = Math.max(need, lead * minutesPerWorkingDay);
  const helper = choice.isLikely(0.12) ? choice.pick(cast.ours.players) : undefined;
  const target = lead >= 2 && choice.isLikely(0.8) ? targetOf(wish) : undefined;
  return {
    need,
    isNeedAssumed,
    chanceSaid: choice.pick(chances),
    forecastMinutes: Math.round(room * (0.6 + choice.whole(0, 50) / 100)),
    ...(helper ? { owner: helper.person.id } : {}),
    ...(choice.isLikely(0.04) ? { planB: choice.pick(house.words.planB) } : {}),
    ...(target ? { target } : {}),
  };
}

const chances = [0.5, 0.6, 0.7, 0.8, 0.8, 0.9, 0.9, 0.9, 1, 1];

/** My own date: on the second day it could be on, well before they expect it. */
function targetOf({ said }: ThingWish): Due {
  return { kind: 'day', day: wallAt(said).toPlainDate().add({ days: 1 }) };
}
