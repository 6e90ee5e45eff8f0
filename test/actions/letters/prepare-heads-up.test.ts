import { expect, test } from 'vitest';
import { deliverCommitments } from '../../../src/actions/deliver-commitment.ts';
import type {
  HeadsUpWish,
  PreparedHeadsUp,
} from '../../../src/actions/letters/prepare-heads-up.ts';
import type { HeadsUpFacts } from '../../../src/domain/letters/heads-up-facts.ts';
import type { LetterDate } from '../../../src/domain/letters/letter-date.ts';
import type { Result } from '../../../src/domain/result.ts';
import { act, meeting, meetingOrganisation } from '../../support/ledger-facts.ts';
import type { HeadsUpScene } from '../../support/heads-up-world.ts';
import { headsUpWorld } from '../../support/heads-up-world.ts';
import {
  commitmentIdFor,
  due,
  organisationIdFor,
  personIdFor,
} from '../../support/make-commitment.ts';

const friday: Partial<HeadsUpWish> = { to: due('2026-11-27T17:00') };

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

function say({ day, time }: LetterDate): string {
  return time === undefined ? day.toString() : `${day.toString()}T${time.toString().slice(0, 5)}`;
}

function datesOf({ facts }: { readonly facts: HeadsUpFacts }): readonly [string, string?] {
  return facts.before ? [say(facts.at), say(facts.before.at)] : [say(facts.at)];
}

function prepared(scene: HeadsUpScene, wish = friday): PreparedHeadsUp {
  return valueOf(headsUpWorld(scene).prepare(wish));
}

test('a date that is proposed stands beside the one they count on', () => {
  expect(datesOf(prepared({}))).toEqual(['2026-11-27T17:00', '2026-11-26T12:00']);
});

test('without a proposal the letter is about the move, with the reason that was given', () => {
  const { move, prepare } = headsUpWorld();
  move('2026-11-27T17:00', 'photos late');
  const letter = valueOf(prepare());
  expect(datesOf(letter)).toEqual(['2026-11-27T17:00', '2026-11-26T12:00']);
  expect(letter.facts.why).toBe('photos late');
  expect(valueOf(prepare({ why: 'the photos' })).facts.why).toBe('the photos');
});

test('the reason of a move is not the reason of another date', () => {
  const { move, tell, prepare } = headsUpWorld();
  move('2026-11-27T17:00', 'photos late');
  tell();
  const letter = valueOf(prepare({ to: due('2026-11-30') }));
  expect(datesOf(letter)).toEqual(['2026-11-30', '2026-11-27T17:00']);
  expect(letter.facts.why).toBeUndefined();
});

test('moved twice, they count on the date they were told last', () => {
  const { move, tell, prepare } = headsUpWorld();
  move('2026-11-27T17:00');
  tell();
  move('2026-11-30T12:00');
  expect(datesOf(valueOf(prepare()))).toEqual(['2026-11-30T12:00', '2026-11-27T17:00']);
});

test('moved twice behind their back, they count on the first date', () => {
  const { move, prepare } = headsUpWorld();
  move('2026-11-27T17:00');
  move('2026-11-30T12:00');
  expect(datesOf(valueOf(prepare()))).toEqual(['2026-11-30T12:00', '2026-11-26T12:00']);
});

test('what was said on the phone can still be written', () => {
  const { move, tell, prepare } = headsUpWorld();
  move('2026-11-27T17:00');
  tell();
  expect(datesOf(valueOf(prepare()))).toEqual(['2026-11-27T17:00', '2026-11-26T12:00']);
});

test('once the promised moment is behind, the letter knows', () => {
  const { clock, prepare } = headsUpWorld();
  expect(valueOf(prepare(friday)).facts.before?.isPast).toBe(false);
  clock.set('2026-11-26T12:01');
  expect(valueOf(prepare(friday)).facts.before?.isPast).toBe(true);
});

test('a promise that never had a date is given its first', () => {
  expect(datesOf(prepared({ promise: { promised: 'none' } }))).toEqual(['2026-11-27T17:00']);
});

test.each<[string, HeadsUpScene, Partial<HeadsUpWish>, string]>([
  ['for what they owe us', { promise: { direction: 'theirs' } }, friday, 'wait'],
  ['for a clock of ours', { promise: { kind: 'reply' } }, friday, 'not-work'],
  ['for a promise to oneself', { promise: { who: [], organisation: null } }, friday, 'oneself'],
  ['while the date stands', {}, {}, 'no-news'],
  ['of the date they have', {}, { to: due('2026-11-26T12:00') }, 'no-news'],
  ['of a date that has passed', {}, { to: due('2026-11-24T08:00') }, 'no-news'],
  ['of no date', {}, { to: due('none') }, 'no-news'],
])('there is no heads-up %s', (_, scene, wish, reason) => {
  const refused = headsUpWorld(scene).prepare(wish);
  expect(refused).toMatchObject({ ok: false, problem: { kind: 'no-heads-up', reason } });
});

test('a date moved away and back behind their back is no news', () => {
  const { move, prepare } = headsUpWorld();
  move('2026-11-27T17:00');
  move('2026-11-26T12:00');
  expect(prepare()).toMatchObject({ ok: false, problem: { reason: 'no-news' } });
});

test('what is delivered needs no heads-up', () => {
  const { world, commitment, prepare } = headsUpWorld();
  valueOf(deliverCommitments(world, { commitments: [commitment()] }));
  expect(prepare(friday)).toMatchObject({ ok: false, problem: { kind: 'not-open' } });
});

test('it goes to everybody who was promised, and to the first of a firm that was', () => {
  const tom = { name: 'Tom Wu', organisation: organisationIdFor('acme') };
  const both = headsUpWorld({ promise: { who: [personIdFor('tom'), personIdFor('jane')] } });
  act(both.world.ledger, meeting('tom', tom));
  const readers = valueOf(both.prepare(friday)).facts.to.map(({ name }) => name);
  expect(readers).toEqual(['Tom Wu', 'Jane Li']);
  const firm = headsUpWorld({ promise: { who: [] } });
  expect(valueOf(firm.prepare(friday)).facts.to.map(({ name }) => name)).toEqual(['Jane Li']);
});

test('a firm nobody is known at cannot be written to', () => {
  const scene = headsUpWorld({ promise: { who: [], organisation: organisationIdFor('beta') } });
  act(scene.world.ledger, meetingOrganisation('beta', 'Beta'));
  expect(scene.prepare(friday)).toMatchObject({
    ok: false,
    problem: { kind: 'client-without-person' },
  });
});

test('somebody without a firm is written to by her own name', () => {
  const scene = { promise: { organisation: null }, jane: { organisation: null } };
  expect(prepared(scene)).toMatchObject({ name: 'Jane Li', id: 'jane' });
});

test('names of others in the reason and the part are pointed out, and addresses that are missing', () => {
  const { world, prepare } = headsUpWorld({ jane: { email: null }, me: {} });
  act(world.ledger, meetingOrganisation('beta', 'Beta Media'));
  const wish = { ...friday, why: 'Beta Media had the studio', partial: 'what beta media saw' };
  expect(valueOf(prepare(wish)).warnings).toEqual([
    { kind: 'sender-address-missing' },
    { kind: 'sender-name-missing' },
    { kind: 'address-missing', name: 'Jane Li' },
    { kind: 'outsider-named', name: 'Beta Media', text: 'Beta Media had the studio' },
  ]);
});

test('the language, the chat and the date that leaves the house are those of the reader and the promise', () => {
  const letter = prepared({ jane: { name: '王敏', channel: 'wechat' } });
  expect(letter.facts.language).toBe('zh-Hans');
  expect(letter.isChatUsual).toBe(true);
  expect(letter.datesSaid).toEqual([commitmentIdFor('7k')]);
  expect(prepared({}).isChatUsual).toBe(false);
  expect(prepared({}, { ...friday, language: 'zh-Hant' }).facts.language).toBe('zh-Hant');
});
