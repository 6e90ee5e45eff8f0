import { expect, test } from 'vitest';
import {
  prepareEveryStatusLetter,
  prepareStatusLetter,
} from '../../../src/actions/letters/prepare-status-letter.ts';
import type {
  PreparedStatus,
  StatusWish,
} from '../../../src/actions/letters/prepare-status-letter.ts';
import { Temporal } from '../../../src/domain/calendar/temporal.ts';
import type { LetterScene } from '../../support/letter-world.ts';
import {
  acme,
  jane,
  letterWorld,
  makeDecision,
  makeOrganisation,
  makePerson,
  presentAt,
} from '../../support/letter-world.ts';
import {
  commitmentIdFor,
  makeCommitment,
  organisationIdFor,
  wall,
} from '../../support/make-commitment.ts';

const english: StatusWish = { faceLanguage: 'en' };
const toAcme = { kind: 'organisation', organisation: acme } as const;

function prepared(scene: LetterScene, wish: StatusWish = english): PreparedStatus {
  const answer = prepareStatusLetter(letterWorld(scene), toAcme, wish);
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
}

const tom = makePerson('tom', { name: 'Tom Wu', email: 'tom@acme.example' });

test('the letter goes to everybody it speaks of, in the same order every week', () => {
  const { facts } = prepared({
    people: [jane, tom, makePerson('sun', { name: 'Sun' })],
    commitments: [
      makeCommitment('7k', { who: ['jane'], said: '2026-11-20T09:00' }),
      makeCommitment('t5', { who: ['tom'], said: '2026-11-23T09:00', direction: 'theirs' }),
    ],
  });
  expect(facts.to.map(({ name }) => name)).toEqual(['Jane Li', 'Tom Wu']);
});

test('with nothing to say the letter goes to the first of the client', () => {
  expect(prepared({ people: [jane, tom] }).facts.to.map(({ name }) => name)).toEqual(['Jane Li']);
});

test('a letter asked for one person goes to her alone and speaks of her whole client', () => {
  const world = letterWorld({
    people: [jane, tom],
    commitments: [makeCommitment('7k', { who: ['jane'] })],
  });
  const answer = prepareStatusLetter(world, { kind: 'person', person: tom }, english);
  if (!answer.ok) throw new Error(answer.problem.kind);
  expect(answer.value.facts.to.map(({ name }) => name)).toEqual(['Tom Wu']);
  expect(answer.value.facts.coming).toHaveLength(1);
});

test('a person who belongs to no firm gets a letter of her own', () => {
  const { organisation: _, ...free } = jane;
  const { organisation: __, ...promise } = makeCommitment('7k', { who: ['jane'] });
  const world = letterWorld({ people: [free], organisations: [], commitments: [promise] });
  const answer = prepareStatusLetter(world, { kind: 'person', person: free }, english);
  expect(answer).toMatchObject({
    ok: true,
    value: { facts: { client: 'Jane Li', coming: [{ what: 'revised deck' }] } },
  });
});

function prepareFor(side: 'supplier' | 'ours') {
  const organisation = makeOrganisation('acme', { side });
  return prepareStatusLetter(letterWorld(), { kind: 'organisation', organisation }, english);
}

test('a supplier reads what is between us and him; our own side gets no status letter', () => {
  expect(prepareFor('supplier')).toMatchObject({
    ok: true,
    value: { facts: { side: 'supplier' } },
  });
  expect(prepareFor('ours')).toMatchObject({ ok: false, problem: { kind: 'letter-outward' } });
});

test('a client nobody is known at cannot be written to', () => {
  const answer = prepareStatusLetter(letterWorld({ people: [] }), toAcme, english);
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'client-without-person' } });
});

test.each([
  ['2026-11-23T09:00', undefined, '2026-11-23', '2026-11-27'],
  ['2026-11-27T16:00', undefined, '2026-11-23', '2026-11-27'],
  ['2026-11-29T10:00', undefined, '2026-11-23', '2026-11-29'],
  ['2026-11-24T09:00', '2026-11-16', '2026-11-16', '2026-11-27'],
  ['2026-12-01T09:00', undefined, '2026-11-30', '2026-12-04'],
])('on %s, since %s, the week is from %s to %s', (at, since, from, to) => {
  const wish =
    since === undefined ? english : { ...english, since: Temporal.PlainDate.from(since) };
  const { week } = prepared({ now: presentAt(at) }, wish).facts;
  expect([week.from.toString(), week.to.toString()]).toEqual([from, to]);
});

const delivered = (at: string) => ({ kind: 'delivered', at: wall(at) }) as const;

test('delivered is what was delivered this week, in order; what was dropped is not', () => {
  const { facts } = prepared({
    commitments: [
      makeCommitment('a2', { what: 'last week', standing: delivered('2026-11-20T17:00') }),
      makeCommitment('b3', { what: 'on Monday', standing: delivered('2026-11-23T00:00') }),
      makeCommitment('c4', { what: 'today', standing: delivered('2026-11-24T08:00') }),
      makeCommitment('d5', {
        what: 'dropped',
        standing: { kind: 'dropped', at: wall('2026-11-24T08:00'), isWhyPrivate: false },
      }),
      makeCommitment('e6', {
        what: 'theirs',
        direction: 'theirs',
        standing: delivered('2026-11-24T08:00'),
      }),
    ],
  });
  expect(facts.delivered.map(({ what }) => what)).toEqual(['on Monday', 'today']);
});

test('coming stands soonest first, without a date last; our clocks and meetings are not in it', () => {
  const { facts } = prepared({
    commitments: [
      makeCommitment('a2', { what: 'undated', promised: 'none' }),
      makeCommitment('b3', { what: 'the day', promised: '2026-11-26' }),
      makeCommitment('c4', { what: 'noon', promised: '2026-11-26T12:00' }),
      makeCommitment('d5', { what: 'missed', promised: '2026-11-20' }),
      makeCommitment('e6', { what: 'a complaint in our words', kind: 'reply' }),
      makeCommitment('f7', { what: 'a meeting', kind: 'meeting' }),
    ],
  });
  expect(facts.coming.map(({ what }) => what)).toEqual(['missed', 'noon', 'the day', 'undated']);
});

test('a wait that somebody else has a part in is not asked of this client', () => {
  const supplier = makePerson('li', { organisation: organisationIdFor('photo') });
  const { facts } = prepared({
    people: [jane, supplier],
    commitments: [
      makeCommitment('a2', { direction: 'theirs', what: 'theirs' }),
      makeCommitment('b3', { direction: 'theirs', what: 'shared', who: ['jane', 'li'] }),
      makeCommitment('c4', { direction: 'theirs', what: 'other', who: ['li'] }),
    ],
  });
  expect(facts.needed.map(({ what }) => what)).toEqual(['theirs']);
});

test('what is overdue is asked for by the last working day before the work on it must begin', () => {
  const wait = {
    direction: 'theirs',
    promised: '2026-11-20',
    serves: [commitmentIdFor('r2')],
  } as const;
  const byFor = (promised: string, need: number) =>
    prepared({
      commitments: [
        makeCommitment('t5', wait),
        makeCommitment('r2', { what: 'script', promised, need }),
      ],
    }).facts.needed[0]?.serves?.by?.day.toString();
  expect(byFor('2026-12-02', 480)).toBe('2026-12-01');
  expect(byFor('2026-12-02', 960)).toBe('2026-11-30');
  // Over a weekend.
  expect(byFor('2026-11-30', 480)).toBe('2026-11-27');
  // The day has gone.
  expect(byFor('2026-11-24', 480)).toBeUndefined();
});

test('a promise that waits for it is served as much as one it was typed for', () => {
  const { facts } = prepared({
    commitments: [
      makeCommitment('t5', { direction: 'theirs', promised: '2026-11-25' }),
      makeCommitment('r2', { promised: '2026-12-02', after: [commitmentIdFor('t5')] }),
    ],
  });
  expect(facts.needed[0]?.serves?.hold.day.toString()).toBe('2026-12-02');
});

test("the next meeting is the soonest one ahead, and of this week's notes only decisions are told", () => {
  const { facts } = prepared({
    commitments: [
      makeCommitment('a2', { kind: 'meeting', what: 'over', promised: '2026-11-23T10:00' }),
      makeCommitment('b3', { kind: 'meeting', what: 'later', promised: '2026-12-04T10:00' }),
      makeCommitment('c4', { kind: 'meeting', what: 'soon', promised: '2026-11-25T10:00' }),
    ],
    notes: [
      makeDecision({ kind: 'person', id: 'jane' }, 'by her'),
      makeDecision({ kind: 'commitment', id: commitmentIdFor('a2') }, 'about the meeting'),
      makeDecision({ kind: 'organisation', id: 'acme' }, 'long ago', {
        at: wall('2026-11-20T10:00'),
      }),
      makeDecision({ kind: 'organisation', id: 'acme' }, 'objected', { kind: 'objection' }),
      makeDecision({ kind: 'organisation', id: 'beta' }, 'elsewhere'),
    ],
  });
  expect(facts.next?.what).toBe('soon');
  expect(facts.agreed.map(({ text }) => text)).toEqual(['by her', 'about the meeting']);
});

test.each<[string, LetterScene, StatusWish, string]>([
  ['what was asked for', {}, { faceLanguage: 'en', language: 'zh-Hant' }, 'zh-Hant'],
  ["the reader's", { people: [{ ...jane, language: 'zh-Hans' }] }, english, 'zh-Hans'],
  ['the one her name is written in', { people: [{ ...jane, name: '王敏' }] }, english, 'zh-Hans'],
  [
    'the one used where she lives',
    { people: [{ ...jane, name: '陳美玲', zone: 'Asia/Taipei' }] },
    english,
    'zh-Hant',
  ],
  [
    'the Chinese the writer uses',
    { people: [{ ...jane, name: '王敏' }] },
    { faceLanguage: 'zh-Hant' },
    'zh-Hant',
  ],
  ["the writer's", {}, { faceLanguage: 'zh-Hant' }, 'zh-Hant'],
])('the language of a letter is %s', (_, scene, wish, language) => {
  expect(prepared(scene, wish).facts.language).toBe(language);
});

test("a client's own language counts before the writing of its name", () => {
  const organisation = { ...acme, name: '晨光', language: 'en' } as const;
  const answer = prepareStatusLetter(
    letterWorld(),
    { kind: 'organisation', organisation },
    english,
  );
  expect(answer).toMatchObject({ ok: true, value: { facts: { language: 'en' } } });
});

test('what is missing from the addresses is pointed out', () => {
  const people = [makePerson('jane', { name: 'Jane Li' }), { ...tom, email: 'tom@acme' }];
  const commitments = [makeCommitment('7k', { who: ['jane', 'tom'] })];
  expect(prepared({ me: {}, people, commitments }).warnings).toEqual([
    { kind: 'sender-address-missing' },
    { kind: 'sender-name-missing' },
    { kind: 'address-missing', name: 'Jane Li' },
    { kind: 'address-unusable', name: 'Tom Wu', address: 'tom@acme' },
  ]);
  expect(prepared({ commitments: [] }).warnings).toEqual([]);
});

test('the name of somebody who is nothing to the reader is pointed out, not taken out', () => {
  const beta = makeOrganisation('beta', { name: 'Beta Media' });
  const photo = makeOrganisation('photo', { name: '影像坊', side: 'supplier' });
  const known = makeOrganisation('known', {
    name: 'Known Print',
    side: 'supplier',
    isShareable: true,
  });
  const us = makeOrganisation('us', { name: 'Agency', side: 'ours' });
  const { facts, warnings } = prepared({
    organisations: [acme, beta, photo, known, us],
    people: [
      jane,
      makePerson('ann', { name: 'Ann', organisation: beta.id }),
      makePerson('ming', { name: 'Ming', organisation: us.id }),
    ],
    commitments: [
      makeCommitment('a2', { what: 'deck like the one for BETA media', promised: '2026-11-25' }),
      makeCommitment('b3', { what: '场地照片，影像坊拍', promised: '2026-11-26' }),
      makeCommitment('c4', { what: 'planning with Ming at Agency, printed by Known Print' }),
    ],
  });
  expect(facts.coming[0]?.what).toBe('deck like the one for BETA media');
  expect(warnings).toEqual([
    { kind: 'outsider-named', name: 'Beta Media', text: 'deck like the one for BETA media' },
    { kind: 'outsider-named', name: '影像坊', text: '场地照片，影像坊拍' },
  ]);
});

test('a chat is the usual way to a person whose channel is one', () => {
  expect(prepared({ people: [{ ...jane, channel: '微信' }] }).isChatUsual).toBe(true);
  expect(prepared({ people: [{ ...jane, channel: 'mail' }] }).isChatUsual).toBe(false);
});

test('the dates that leave the house are those of what is open', () => {
  const { datesSaid } = prepared({
    commitments: [
      makeCommitment('a2'),
      makeCommitment('b3', { promised: 'none' }),
      makeCommitment('c4', { direction: 'theirs' }),
      makeCommitment('d5', { standing: { kind: 'delivered', at: wall('2026-11-24T08:00') } }),
    ],
  });
  expect(datesSaid).toEqual([commitmentIdFor('a2'), commitmentIdFor('c4')]);
});

test('all letters are one for each client with something to say, and each is as if asked for alone', () => {
  const beta = makeOrganisation('beta', { name: 'Beta' });
  const quiet = makeOrganisation('quiet', { name: 'Quiet' });
  const supplier = makeOrganisation('photo', { name: 'Photo', side: 'supplier' });
  const world = letterWorld({
    organisations: [acme, beta, quiet, supplier],
    people: [
      jane,
      makePerson('bo', { organisation: beta.id }),
      makePerson('q', { organisation: quiet.id }),
      makePerson('p', { organisation: supplier.id }),
    ],
    commitments: [
      makeCommitment('7k', { who: ['jane'] }),
      makeCommitment('8k', { who: ['bo'], organisation: 'beta', what: 'film' }),
      makeCommitment('9k', { who: ['p'], organisation: 'photo' }),
    ],
  });
  const all = prepareEveryStatusLetter(world, english);
  if (!all.ok) throw new Error(all.problem.kind);
  expect(all.value.map(({ facts }) => facts.client)).toEqual(['Acme', 'Beta']);
  const alone = prepareStatusLetter(world, toAcme, english);
  expect(alone).toEqual({ ok: true, value: all.value[0] });
});

test('without a client there is no letter', () => {
  const answer = prepareEveryStatusLetter(letterWorld({ organisations: [], people: [] }), english);
  expect(answer).toEqual({ ok: false, problem: { kind: 'no-clients' } });
});
