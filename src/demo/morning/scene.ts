import type { CommitmentKind } from '../../domain/commitment/commitment.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { House, Player } from '../cast/meet-cast.ts';
import type { Happening, Thing } from '../happening.ts';
import type { StoryMinute } from '../story-time.ts';
import type { WorkSaid } from '../words/story-words.ts';

/** One open promise or wait of the morning, and what happened to it since it was said. */
export type Scene = { readonly thing: Thing; readonly since: readonly Happening[] };

type SceneWish = {
  readonly house: House;
  /** Which of the house's people: 0 decides. */
  readonly player?: number;
  readonly what: string | WorkSaid;
  readonly said: StoryMinute;
  readonly due: Due;
  readonly kind?: CommitmentKind;
  readonly extra?: Partial<Omit<Thing['draft'], 'who' | 'what' | 'due' | 'direction' | 'kind'>>;
  readonly serves?: readonly Thing[];
};

/** A promise of ours to somebody of a house. */
export function promised(wish: SceneWish): Thing {
  return thingOf(wish, 'mine');
}

/** Something that somebody of a house owes us. */
export function awaited(wish: SceneWish): Thing {
  return thingOf(wish, 'theirs');
}

function thingOf(wish: SceneWish, direction: 'mine' | 'theirs'): Thing {
  const { house, player = 0, what, said, due, kind = 'work', extra, serves = [] } = wish;
  const person = playing(house, player)?.person;
  const {
    what: words,
    hours,
    theyGet,
  } = typeof what === 'string' ? { what, hours: undefined, theyGet: undefined } : what;
  return {
    said,
    serves,
    draft: {
      direction,
      kind,
      who: {
        people: person ? [{ kind: 'known', id: person.id }] : [],
        organisation: { kind: 'known', id: house.organisation.id },
        isMyself: false,
      },
      what: words,
      due,
      isNeedAssumed: false,
      isShareable: false,
      ...(hours === undefined ? {} : { need: hours * 60 }),
      ...(theyGet === undefined ? {} : { theyGet }),
      ...extra,
    },
  };
}

/** Whoever has gone quiet leaves the part to a colleague. */
function playing({ players }: House, part: number): Player | undefined {
  const wished = players[part];
  return wished?.quietFor === undefined
    ? wished
    : players.findLast(({ quietFor }) => quietFor === undefined);
}

/** The happenings of scenes: what was said, and then the rest. */
export function playScenes(scenes: readonly Scene[]): readonly Happening[] {
  return scenes.flatMap(({ thing, since }): readonly Happening[] => [
    { at: thing.said, kind: 'said', thing },
    ...since,
  ]);
}
