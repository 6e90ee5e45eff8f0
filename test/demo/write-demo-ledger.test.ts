import { expect, test } from 'vitest';
import { prepareMorning } from '../../src/actions/prepare-morning.ts';
import type { World } from '../../src/actions/world.ts';
import { Temporal } from '../../src/domain/calendar/temporal.ts';
import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import { noteKinds } from '../../src/domain/commitment/note.ts';
import type { SayReason } from '../../src/domain/review/morning-item.ts';
import { sectionNames } from '../../src/domain/review/morning-item.ts';
import { demoWorld, tuesdayMorning } from './demo-ledger.ts';

const everyAct = 100_000;

test('the same seed and moment make the same demo, entry by entry', () => {
  const [one, other] = [demoWorld({ seed: 7 }), demoWorld({ seed: 7 })];
  expect(one.ledger.acts(everyAct)).toEqual(other.ledger.acts(everyAct));
});

test('another seed makes another demo', () => {
  const [one, other] = [demoWorld({ seed: 1 }), demoWorld({ seed: 2 })];
  expect(one.ledger.everyCommitment()).not.toEqual(other.ledger.everyCommitment());
});

test.each([
  { count: 0, open: 0 },
  { count: 1, open: 1 },
  { count: 30, open: 18 },
  { count: 160, open: 48 },
  { count: 2000, open: 200 },
])('a demo of $count promises and waits has $open open ones', ({ count, open }) => {
  const { ledger } = demoWorld({ count });
  expect(ledger.everyCommitment()).toHaveLength(count);
  expect(ledger.openCommitments()).toHaveLength(open);
});

test('a demo can be all open', () => {
  expect(demoWorld({ count: 200, open: 200 }).ledger.openCommitments()).toHaveLength(200);
});

const moments = [
  { when: 'a Tuesday morning', now: tuesdayMorning },
  { when: 'a Friday at closing time', now: '2026-11-27T17:50+08:00[Asia/Shanghai]' },
  { when: 'a Sunday', now: '2026-11-22T13:00-05:00[America/New_York]' },
  { when: 'a night', now: '2026-11-25T23:58+00:00[Europe/London]' },
  { when: 'a national holiday', now: '2026-10-03T11:20+08:00[Asia/Shanghai]' },
  { when: 'the first of January', now: '2027-01-01T09:00+13:45[Pacific/Chatham]' },
  { when: 'the hour that spring leaves out', now: '2026-03-29T03:10+02:00[Europe/Berlin]' },
];

test.each(moments)('on $when every section of the morning shows something', ({ now }) => {
  const { review } = prepareMorning(demoWorld({ now }));
  const empty = sectionNames.filter((name) => review.sections[name].length === 0);
  expect(empty).toEqual([]);
});

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
  'the morning of a demo in %s shows every reason to speak',
  (language) => {
    const { sections } = prepareMorning(demoWorld({ language })).review;
    const reasons = new Set(
      sections.say.map((item) => (item.kind === 'promise' ? item.reason.kind : item.kind)),
    );
    const wanted: readonly (SayReason['kind'] | 'unread' | 'wait')[] = [
      'unread',
      'late-untold',
      'moved-untold',
      'clock',
      'unsure',
      'needs-date',
      'say-on-track',
      'wait',
    ];
    expect([...reasons].toSorted()).toEqual(wanted.toSorted());
    expect(sections.say.length).toBeLessThan(14);
  },
);

test.each(moments)(
  'on $when nothing has happened before it was said, or is yet to come',
  ({ now }) => {
    const world = demoWorld({ now, count: 400 });
    expect(world.ledger.everyCommitment().filter((one) => !isInOrder(world, one))).toEqual([]);
    const { wall } = world.now();
    const early = world.ledger
      .acts(everyAct)
      .filter(({ at }) => Temporal.PlainDateTime.compare(at, wall) > 0);
    expect(early).toEqual([]);
  },
);

/** Said, moved, told and closed one after the other, none of it after now. */
function isInOrder(world: World, { said, moved, told, standing }: Commitment): boolean {
  const between = [moved?.at, told?.at].filter((time) => time !== undefined);
  const closed = standing.kind === 'open' ? world.now().wall : standing.at;
  return [said, ...between].every(
    (time) =>
      Temporal.PlainDateTime.compare(said, time) <= 0 &&
      Temporal.PlainDateTime.compare(time, closed) <= 0 &&
      Temporal.PlainDateTime.compare(closed, world.now().wall) <= 0,
  );
}

test('the entries of a promise tell its story in the order in which it happened', () => {
  const { ledger } = demoWorld({ count: 300 });
  const moved = ledger.everyCommitment().filter((one) => one.moved !== undefined);
  const verbs = moved.map((one) => ledger.story(one.id).map((entry) => entry.verb));
  expect(verbs.length).toBeGreaterThan(5);
  for (const story of verbs) {
    expect(story[0]).toMatch(/^(?:promised|awaited)$/u);
    expect(story).toContain('moved');
  }
});

test('a demo has moves told before and after, drops, gaps, plans B, owners, and notes of every kind', () => {
  const { ledger } = demoWorld({ count: 1500 });
  const all = ledger.everyCommitment();
  const gaps = new Set(
    all.map(({ standing }) => (standing.kind === 'delivered' ? standing.gap : undefined)),
  );
  expect(gaps).toEqual(new Set(['as', 'over', 'under', undefined]));
  expect(new Set(all.map(({ moved }) => moved?.wasLate))).toEqual(
    new Set([undefined, false, true]),
  );
  expect(new Set(all.map(({ standing }) => standing.kind))).toEqual(
    new Set(['open', 'delivered', 'dropped']),
  );
  expect(all.some(({ planB }) => planB !== undefined)).toBe(true);
  expect(all.some(({ owner }) => owner !== undefined)).toBe(true);
  expect(all.some(({ serves }) => serves.length > 0)).toBe(true);
  const kinds = new Set(ledger.notesSince('2000-01-01T00:00').map(({ kind }) => kind));
  const ofMeetings = ['question', 'discussed', 'means', 'brief'];
  const wanted = noteKinds.filter((kind) => !ofMeetings.includes(kind));
  expect([...kinds].filter((kind) => !ofMeetings.includes(kind)).toSorted()).toEqual(
    wanted.toSorted(),
  );
});

test('a Traditional demo is written in Traditional characters throughout', () => {
  const { ledger } = demoWorld({ language: 'zh-Hant', count: 600 });
  const texts = [
    ...ledger
      .everyCommitment()
      .flatMap(({ what, theyGet, planB, moved }) => [what, theyGet, planB, moved?.why]),
    ...ledger.people().flatMap(({ name, role, addressAs }) => [name, role, addressAs]),
    ...ledger.organisations().map(({ name }) => name),
    ...ledger.notesSince('2000-01-01T00:00').map(({ text }) => text),
    ...ledger.unreadLines().map(({ text }) => text),
  ];
  expect(texts.filter((text) => text?.includes('報價'))).not.toEqual([]);
  expect(
    texts.filter((text) =>
      /[们这说时会报单计页发审确认话见风总经产设书图开业关东车专传给岁两价头为后样]/u.test(
        text ?? '',
      ),
    ),
  ).toEqual([]);
});
