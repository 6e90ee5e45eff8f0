import { noDue } from '../../domain/commitment/due.ts';
import { ago, clientAt, daysAgo, dueAt, dueIn, soon, supplierAt, type Stage } from '../stage.ts';
import { minutesPerDay } from '../story-time.ts';
import { awaited, promised, type Scene } from './scene.ts';

const hour = 60;

/** Those who should hear from us before they ask. */
export function sayScenes(stage: Stage): readonly Scene[] {
  return [
    latePoster(stage),
    logoReply(stage),
    callReport(stage),
    ...deckAndItsPhotos(stage),
    ballpark(stage),
    movedPlan(stage),
    longCopy(stage),
    recap(stage),
  ];
}

function latePoster(stage: Stage): Scene {
  const house = clientAt(stage, 2);
  const thing = promised({
    house,
    what: { what: house.words.morning.latePoster, hours: 1 },
    said: daysAgo(stage, 6, 10 * hour + 20),
    due: dueAt(stage, daysAgo(stage, 1, 18 * hour)),
    extra: { via: 'wechat', chanceSaid: 0.8, forecastMinutes: 900 },
  });
  return { thing, since: [] };
}

/** She complained an hour ago, and an answer is owed within two. */
function logoReply(stage: Stage): Scene {
  const house = clientAt(stage, 1);
  const at = ago(stage, 50);
  const thing = promised({
    house,
    kind: 'reply',
    what: { what: house.words.morning.logoReply, hours: 0.5 },
    said: at,
    due: dueAt(stage, soon(stage, 110, 10 * hour + 30)),
    extra: { via: 'mail' },
  });
  const [player] = house.players;
  if (!player) return { thing, since: [] };
  const about = { kind: 'person', id: player.person.id } as const;
  const text = house.words.morning.logoComplaint;
  return { thing, since: [{ at, kind: 'noted', noteKind: 'complaint', about, text, via: 'mail' }] };
}

/** A contact report is owed a day after the call. */
function callReport(stage: Stage): Scene {
  const house = clientAt(stage, 0);
  const due = soon(stage, 6 * hour, 14 * hour + 40);
  const thing = promised({
    house,
    player: 1,
    kind: 'report',
    what: { what: house.words.morning.callReport, hours: 1 },
    said: Math.min(due - minutesPerDay, ago(stage, 30)),
    due: dueAt(stage, due),
    extra: { via: 'call' },
  });
  return { thing, since: [] };
}

/** Big, near, moved once already, and held up by a photographer. */
function deckAndItsPhotos(stage: Stage): readonly Scene[] {
  const house = clientAt(stage, 0);
  const { morning } = house.words;
  const movedAt = daysAgo(stage, 1, 16 * hour + 5);
  const deck = promised({
    house,
    what: morning.deck,
    said: daysAgo(stage, 4, 14 * hour + 20),
    due: dueIn(stage, 1),
    extra: {
      via: 'call',
      job: '1042',
      planB: morning.deckPlanB,
      chanceSaid: 0.8,
      forecastMinutes: 1200,
    },
  });
  const photographer = supplierAt(stage, 0);
  const photos = awaited({
    house: photographer,
    what: photographer.words.morning.deckPhotos,
    said: daysAgo(stage, 3, 15 * hour),
    due: dueIn(stage, 1),
    serves: [deck],
  });
  return [
    {
      thing: deck,
      since: [
        {
          at: movedAt,
          kind: 'moved',
          thing: deck,
          to: dueAt(stage, daysAgo(stage, -2, 12 * hour)),
          target: dueAt(stage, daysAgo(stage, -1, 18 * hour)),
          why: morning.deckMoved,
          told: { via: 'mail' },
        },
        {
          at: movedAt + 4,
          kind: 'noted',
          noteKind: 'private',
          about: deck,
          text: morning.deckNote,
        },
      ],
    },
    { thing: photos, since: [] },
  ];
}

function ballpark(stage: Stage): Scene {
  const house = clientAt(stage, 3);
  const what = { what: house.words.morning.ballpark, hours: 1 };
  const said = ago(stage, 200);
  return { thing: promised({ house, what, said, due: noDue, extra: { via: 'call' } }), since: [] };
}

/** Moved this week, and they do not know. */
function movedPlan(stage: Stage): Scene {
  const house = clientAt(stage, 5);
  const { movedPlan: what, movedPlanWhy: why } = house.words.morning;
  const thing = promised({
    house,
    what: { what, hours: 3 },
    said: daysAgo(stage, 7, 9 * hour + 40),
    due: dueIn(stage, 1),
    extra: { via: 'mail', chanceSaid: 0.9, forecastMinutes: 1500 },
  });
  const to = dueIn(stage, 4);
  return { thing, since: [{ at: ago(stage, 150), kind: 'moved', thing, to, why }] };
}

/** Long, and past its half without a word. */
function longCopy(stage: Stage): Scene {
  const house = clientAt(stage, 6);
  const thing = promised({
    house,
    what: { what: house.words.morning.longCopy, hours: 6 },
    said: daysAgo(stage, 9, 11 * hour),
    due: dueIn(stage, 7),
    extra: { via: 'meet', chanceSaid: 0.9, forecastMinutes: 2400 },
  });
  return { thing, since: [] };
}

/** She was to confirm what we understood, and did not. */
function recap(stage: Stage): Scene {
  const house = clientAt(stage, 4);
  const thing = awaited({
    house,
    kind: 'confirmation',
    what: house.words.morning.recap,
    said: daysAgo(stage, 3, 17 * hour),
    due: dueAt(stage, daysAgo(stage, 1, 12 * hour)),
    extra: { via: 'mail' },
  });
  const at = daysAgo(stage, 3, 17 * hour + 10);
  return {
    thing,
    since: [
      {
        at,
        kind: 'noted',
        noteKind: 'decision',
        about: { kind: 'organisation', id: house.organisation.id },
        text: house.words.morning.decidedToo,
      },
    ],
  };
}
