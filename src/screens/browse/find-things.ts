import { everythingTold, nearestKnownWord } from '../../actions/find-everything.ts';
import type { SearchHit } from '../../actions/world.ts';
import type { Note } from '../../domain/commitment/note.ts';
import { commitmentId, organisationId, personId } from '../../domain/entries/ids.ts';
import type { FoundLine } from '../../wording/pages/find-lines.ts';
import { describeAbout } from '../../wording/sentences/describe-about.ts';
import { describeHit, describeNoteHit, noteSort } from '../../wording/sentences/describe-hit.ts';
import { describeTold, sayTold, toldHolds } from '../../wording/sentences/describe-told.ts';
import { tellingOf, type DeskWords } from '../desk/desk-outcome.ts';
import type { Target } from '../target.ts';
import type { FoundThings } from './found-things.ts';

type Wish = { readonly words: string; readonly isOnlyTold: boolean };
type Thing = FoundLine & { readonly thing: Target };

/** More than anybody reads; one more says that there are more. */
const most = 200;

/** Everything, or all that they were told, with these words in it. */
export function findThings(desk: DeskWords, { words, isOnlyTold }: Wish): FoundThings {
  const wanted = words.trim().split(/\s+/u).filter(Boolean);
  const found =
    wanted.length === 0 ? [] : isOnlyTold ? findTold(desk, wanted) : findHits(desk, wanted);
  const shown = found.slice(0, most);
  const nearest =
    found.length > 0 || wanted.length === 0 || isOnlyTold
      ? undefined
      : nearestKnownWord(desk.world, wanted);
  return {
    words,
    isOnlyTold,
    lines: shown,
    isMore: found.length > most,
    things: new Map(shown.map(({ id, thing }) => [id, thing])),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function findHits(desk: DeskWords, wanted: readonly string[]): readonly Thing[] {
  return desk.world.ledger.search(wanted, most + 1).map((hit) => hitThing(desk, hit));
}

function hitThing(desk: DeskWords, hit: SearchHit): Thing {
  const { world, words } = desk;
  const telling = tellingOf(world);
  const { sorts } = words.browse.find;
  switch (hit.kind) {
    case 'commitment':
      return {
        id: hit.commitment.id,
        sort: hit.commitment.direction === 'mine' ? sorts.promise : sorts.wait,
        text: describeHit(words, hit, telling),
        thing: hit,
      };
    case 'person':
      return {
        id: hit.person.id,
        sort: sorts.person,
        text: describeHit(words, hit, telling),
        thing: { kind: 'person', person: hit.person.id },
      };
    case 'note': {
      const about = describeAbout(words, hit.note.about, { book: world.ledger, telling });
      return {
        id: hit.note.id,
        sort: noteSort(words, hit.note),
        text: describeNoteHit(words, { ...hit, about }, telling),
        thing: targetOfNote(desk, hit.note.about),
      };
    }
  }
}

function findTold(desk: DeskWords, wanted: readonly string[]): readonly Thing[] {
  const { world, words } = desk;
  const telling = tellingOf(world);
  return everythingTold(world, wanted).flatMap((fact): readonly Thing[] => {
    const said = sayTold(words, fact, { book: world.ledger, telling });
    if (!toldHolds(said, wanted)) return [];
    const text = describeTold(words, said, telling);
    return fact.kind === 'item'
      ? [
          {
            id: `${fact.commitment.id} ${fact.at.toString()}`,
            sort: words.browse.find.sorts.told,
            text,
            thing: { kind: 'commitment', commitment: fact.commitment },
          },
        ]
      : [
          {
            id: fact.note.id,
            sort: words.browse.find.sorts.told,
            text,
            thing: targetOfNote(desk, fact.note.about),
          },
        ];
  });
}

/** What a note is about is what enter opens. */
function targetOfNote({ world }: DeskWords, about: Note['about']): Target {
  switch (about.kind) {
    case 'person':
      return { kind: 'person', person: personId(about.id) };
    case 'organisation':
      return { kind: 'client', client: organisationId(about.id) };
    case 'commitment': {
      const commitment = world.ledger.commitment(commitmentId(about.id));
      return commitment === undefined ? { kind: 'none' } : { kind: 'commitment', commitment };
    }
  }
}
