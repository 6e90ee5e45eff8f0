import {
  ago,
  clientAt,
  daysAgo,
  dueAt,
  dueIn,
  laterToday,
  presentMinute,
  type Stage,
} from '../stage.ts';
import { promised, type Scene } from './scene.ts';

const hour = 60;

/** What is owed today, and in the next three working days. */
export function workScenes(stage: Stage): readonly Scene[] {
  return [
    todaysPlan(stage),
    statusCall(stage),
    latePrices(stage),
    radioScript(stage),
    review(stage),
    eventFlow(stage),
    banner(stage),
    storyboard(stage),
  ];
}

/** She wrote a few minutes ago that it comes today. */
function todaysPlan(stage: Stage): Scene {
  const house = clientAt(stage, 1);
  const thing = promised({
    house,
    what: { what: house.words.morning.todaysPlan, hours: 0.75 },
    said: daysAgo(stage, 4, 15 * hour + 30),
    due: dueAt(stage, laterToday(stage, 17 * hour)),
    extra: { via: 'mail', chanceSaid: 0.9, forecastMinutes: 800 },
  });
  return { thing, since: [{ at: presentMinute(stage) - 12, kind: 'told', thing, via: 'mail' }] };
}

function statusCall(stage: Stage): Scene {
  const house = clientAt(stage, 0);
  const thing = promised({
    house,
    kind: 'meeting',
    what: { what: house.words.morning.statusCall, hours: 0.5 },
    said: daysAgo(stage, 3, 10 * hour),
    due: dueAt(stage, laterToday(stage, 16 * hour)),
    extra: { via: 'mail' },
  });
  return { thing, since: [] };
}

/** Late, and they know. */
function latePrices(stage: Stage): Scene {
  const house = clientAt(stage, 3);
  const thing = promised({
    house,
    what: { what: house.words.morning.latePrices, hours: 0.5 },
    said: daysAgo(stage, 8, 16 * hour),
    due: dueIn(stage, -2),
    extra: { chanceSaid: 0.9, forecastMinutes: 1000 },
  });
  return { thing, since: [{ at: ago(stage, 60), kind: 'told', thing, via: 'call' }] };
}

function radioScript(stage: Stage): Scene {
  const house = clientAt(stage, 5);
  const thing = promised({
    house,
    player: 1,
    what: { what: house.words.morning.script, hours: 2 },
    said: daysAgo(stage, 1, 9 * hour + 30),
    due: dueIn(stage, 2),
    extra: { via: 'call', chanceSaid: 0.8, forecastMinutes: 600 },
  });
  return { thing, since: [{ at: presentMinute(stage) - 40, kind: 'told', thing, via: 'call' }] };
}

function review(stage: Stage): Scene {
  const house = clientAt(stage, 4);
  const thing = promised({
    house,
    player: 1,
    kind: 'meeting',
    what: { what: house.words.morning.review, hours: 1 },
    said: daysAgo(stage, 2, 11 * hour + 45),
    due: dueAt(stage, daysAgo(stage, -1, 10 * hour)),
  });
  return { thing, since: [] };
}

function eventFlow(stage: Stage): Scene {
  const house = clientAt(stage, 2);
  const thing = promised({
    house,
    what: { what: house.words.morning.eventFlow, hours: 2 },
    said: daysAgo(stage, 1, 14 * hour),
    due: dueAt(stage, daysAgo(stage, -3, 18 * hour)),
    extra: { via: 'wechat', chanceSaid: 0.9, forecastMinutes: 700 },
  });
  return { thing, since: [] };
}

/** Somebody of ours does the work. */
function banner(stage: Stage): Scene {
  const house = clientAt(stage, 1);
  const [designer] = stage.cast.ours.players;
  const thing = promised({
    house,
    what: { what: house.words.morning.banner, hours: 2 },
    said: daysAgo(stage, 2, 16 * hour),
    due: dueIn(stage, 3),
    extra: {
      chanceSaid: 0.9,
      forecastMinutes: 600,
      ...(designer ? { owner: designer.person.id } : {}),
    },
  });
  return { thing, since: [] };
}

function storyboard(stage: Stage): Scene {
  const house = clientAt(stage, 4);
  const thing = promised({
    house,
    what: { what: house.words.morning.storyboard, hours: 3 },
    said: daysAgo(stage, 2, 15 * hour),
    due: dueAt(stage, daysAgo(stage, -3, 12 * hour)),
    extra: { chanceSaid: 0.8, forecastMinutes: 1100 },
  });
  return { thing, since: [] };
}
