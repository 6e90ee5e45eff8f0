import type { Happening } from '../happening.ts';
import { ago, clientAt, daysAgo, quietSince, type Stage } from '../stage.ts';

/** What belongs to a morning besides what is owed: what was decided, who went quiet, lines nobody could read. */
export function asides(stage: Stage): readonly Happening[] {
  return [...unreadLines(stage), decision(stage), ...quietPeople(stage)];
}

function unreadLines(stage: Stage): readonly Happening[] {
  const { unread } = stage.cast.ours.words;
  return unread.map((draft, index) => ({
    at: ago(stage, 95 + 150 * index),
    kind: 'unread',
    draft,
  }));
}

function decision(stage: Stage): Happening {
  const house = clientAt(stage, 0);
  return {
    at: daysAgo(stage, 1, 10 * 60 + 50),
    kind: 'noted',
    noteKind: 'decision',
    about: { kind: 'organisation', id: house.organisation.id },
    text: house.words.morning.decided,
    via: 'call',
  };
}

/** The last word with those who have gone quiet since. */
function quietPeople(stage: Stage): readonly Happening[] {
  const quiet = stage.cast.clients.flatMap(({ players, words }) =>
    players.flatMap(({ person, quietFor }) =>
      quietFor === undefined ? [] : [{ person, quietFor, words }],
    ),
  );
  return quiet.flatMap(({ person, quietFor, words }, index): readonly Happening[] => {
    const text = words.morning.quiet[index % words.morning.quiet.length];
    if (text === undefined) return [];
    return [
      {
        at: quietSince(stage, quietFor),
        kind: 'noted',
        noteKind: 'private',
        about: { kind: 'person', id: person.id },
        text,
        via: 'call',
      },
    ];
  });
}
