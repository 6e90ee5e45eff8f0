import { expect, test } from 'vitest';
import type { Ledger, SearchHit } from '../../src/actions/world.ts';
import { dayNumberOfText } from '../../src/domain/calendar/day-number.ts';
import { wallMinutesFromText } from '../../src/domain/calendar/plain-due.ts';
import { commitmentChanges } from '../../src/domain/entries/commitment-fields.ts';
import type { Fact } from '../../src/domain/entries/entry.ts';
import { actId, noteId } from '../../src/domain/entries/ids.ts';
import { actToRedo, actToUndo, redoing, undoing } from '../../src/domain/entries/undo.ts';
import { refuse } from '../../src/domain/result.ts';
import { outcomeOf, tallyOutcomes } from '../../src/domain/review/tally.ts';
import { circumstances } from '../support/circumstances.ts';
import {
  act,
  capturing,
  changing,
  countingIds,
  delivering,
  handlesOf,
  meeting,
  meetingOrganisation,
  noting,
  promising,
  stoppedClock,
} from '../support/ledger-facts.ts';
import type { StoppedClock } from '../support/ledger-facts.ts';
import {
  commitmentIdFor,
  due,
  homeZone,
  organisationIdFor,
  personIdFor,
  wall,
} from '../support/make-commitment.ts';

export type LedgerMaker = (given: { clock: StoppedClock; newId: () => string }) => Ledger;

/** What every ledger keeps to, whatever it stands on. */
export function ledgerSuite(make: LedgerMaker): void {
  function begin() {
    const clock = stoppedClock();
    return { clock, ledger: make({ clock, newId: countingIds() }) };
  }

  test('a ledger nobody has written to answers that there is nothing', () => {
    const { ledger } = begin();
    expect(ledger.openCommitments()).toEqual([]);
    expect(ledger.everyCommitment()).toEqual([]);
    expect(ledger.commitmentByHandle('7k')).toBeUndefined();
    expect(ledger.people()).toEqual([]);
    expect(ledger.unreadLines()).toEqual([]);
    expect(ledger.search(['deck'], 10)).toEqual([]);
    expect(ledger.acts(10)).toEqual([]);
    expect(ledger.lastContact(personIdFor('jane'))).toBeUndefined();
  });

  test('a promise is read back as it was said, with everything known of it', () => {
    const { ledger } = begin();
    const said = {
      handle: '7k',
      direction: 'mine',
      kind: 'work',
      who: [personIdFor('jane'), personIdFor('tom')],
      organisation: organisationIdFor('acme'),
      what: 'revised deck',
      theyGet: '12 slides, PDF',
      promised: due('2026-11-26T12:00'),
      firstPromised: due('2026-11-25'),
      moved: { at: wall('2026-11-23T16:05'), from: due('none'), why: 'photos late', wasLate: true },
      told: { at: wall('2026-11-23T16:06'), via: 'mail' },
      target: due('2026-11-25T18:00'),
      isTargetSaid: true,
      need: 480,
      isNeedAssumed: true,
      planB: 'six key slides',
      via: 'call',
      said: wall('2026-11-23T14:20:30'),
      owner: personIdFor('ming'),
      serves: [commitmentIdFor('p4')],
      after: [commitmentIdFor('w2'), commitmentIdFor('n6')],
      job: '1042',
      isShareable: true,
      chanceSaid: 0.6,
      forecastMinutes: 960,
      standing: {
        kind: 'dropped',
        at: wall('2026-11-24T09:00'),
        why: 'released',
        isWhyPrivate: false,
      },
    } as const;
    act(ledger, {
      verb: 'promised',
      entity: 'commitment',
      entityId: 'id-of-7k',
      changes: commitmentChanges(said),
    });
    const expected = { id: commitmentIdFor('7k'), ...said };
    expect(plain(ledger.commitmentByHandle('7k'))).toEqual(plain(expected));
    expect(plain(ledger.commitmentByHandle('7K'))).toEqual(plain(expected));
    expect(plain(ledger.commitment(commitmentIdFor('7k')))).toEqual(plain(expected));
  });

  test('open commitments come soonest first, those without a date last, the older first of two alike', () => {
    const { ledger } = begin();
    act(ledger, promising('w2', { promised: 'none' }), promising('n6', { promised: '2026-11-27' }));
    act(ledger, promising('7k', { promised: '2026-11-27' }), promising('c3', { promised: 'none' }));
    act(
      ledger,
      promising('p4', { promised: '2026-11-27T17:00' }),
      promising('r8', { promised: '2026-11-24' }),
    );
    act(ledger, promising('t5', { promised: '2026-11-20' }), delivering('t5', '2026-11-23T09:00'));
    expect(handlesOf(ledger.openCommitments())).toBe('r8 p4 n6 7k w2 c3');
    expect(handlesOf(ledger.everyCommitment())).toBe('w2 n6 7k c3 p4 r8 t5');
  });

  test('what is closed is found by when it was closed, and kept promises newest first', () => {
    const { ledger } = begin();
    act(
      ledger,
      promising('7k'),
      promising('p4'),
      promising('w2'),
      promising('n6', { direction: 'theirs' }),
    );
    act(
      ledger,
      promising('r8'),
      delivering('r8', '2026-11-22T09:00'),
      delivering('7k', '2026-11-25T18:00'),
    );
    act(ledger, delivering('p4', '2026-11-24T00:00'), delivering('n6', '2026-11-26T10:00'));
    const dropped = { kind: 'dropped', at: wall('2026-11-25T09:00'), isWhyPrivate: true } as const;
    act(ledger, changing('w2', { standing: dropped }, 'dropped'));
    expect(handlesOf(ledger.closedSince('2026-11-24T00:00'))).toBe('p4 w2 7k n6');
    expect(handlesOf(ledger.closedSince('2026-11-24T00:01'))).toBe('w2 7k n6');
    expect(handlesOf(ledger.deliveredPromises(10))).toBe('7k p4 r8');
    expect(handlesOf(ledger.deliveredPromises(2))).toBe('7k p4');
  });

  test('a promise is found by each person it is owed to and by the organisation, newest first', () => {
    const { ledger } = begin();
    act(ledger, promising('7k', { who: [personIdFor('jane'), personIdFor('tom')] }));
    act(ledger, promising('p4', { who: [personIdFor('tom')], organisation: null }));
    act(ledger, promising('w2', { who: [] }));
    expect(handlesOf(ledger.commitmentsOf(personIdFor('tom')))).toBe('p4 7k');
    expect(handlesOf(ledger.commitmentsOf(organisationIdFor('acme')))).toBe('w2 7k');
    act(ledger, changing('7k', { who: [personIdFor('tom')] }));
    expect(handlesOf(ledger.commitmentsOf(personIdFor('jane')))).toBe('');
  });

  test('what came in from somebody is found by person and by client, the newest asked for first', () => {
    const { ledger } = begin();
    const theirs = { direction: 'theirs', who: [personIdFor('tom')] } as const;
    act(
      ledger,
      promising('7k', { ...theirs, promised: '2026-11-23' }),
      promising('p4', { ...theirs, promised: '2026-11-24' }),
      promising('w2', { ...theirs, promised: '2026-11-26T12:00' }),
    );
    act(ledger, promising('r8', { who: [personIdFor('tom')] }));
    for (const handle of ['7k', 'w2', 'r8']) act(ledger, delivering(handle, '2026-11-25T18:00'));
    const delivered = wallMinutesFromText('2026-11-25T18:00');
    const [w2, first] = ledger.receivedFrom(personIdFor('tom'), 10);
    expect(w2).toMatchObject({
      promised: { kind: 'moment', at: '2026-11-26T12:00', zone: homeZone },
      delivered,
    });
    expect(first).toMatchObject({
      promised: { kind: 'day', day: dayNumberOfText('2026-11-23') },
      delivered,
    });
    expect(ledger.receivedFrom(organisationIdFor('acme'), 1)).toEqual([w2]);
    expect(ledger.receivedFrom(personIdFor('jane'), 10)).toEqual([]);
    expect(ledger.receivedFrom(undefined, 10)).toHaveLength(2);
    expect(ledger.receivedFrom(undefined, 1)).toHaveLength(1);
  });

  test('how promises went is counted since a time, and those for another wall are handed over', () => {
    const { ledger } = begin();
    act(
      ledger,
      promising('7k', { promised: '2026-11-25' }),
      promising('p4', { promised: '2026-11-24' }),
      promising('w2', { promised: '2026-11-25T17:00' }),
      promising('r8', { promised: 'none' }),
      promising('n6', { direction: 'theirs' }),
      promising('b3', { kind: 'reply', promised: '2026-11-25' }),
      promising('c5', { who: [], organisation: null, promised: '2026-11-25' }),
    );
    for (const handle of ['7k', 'p4', 'w2', 'r8', 'n6', 'b3', 'c5'])
      act(ledger, delivering(handle, '2026-11-25T18:00'));
    const tally = (since: string, zone: string) => {
      const { counted, zoned } = ledger.outcomesSince(since, zone);
      const facts = { now: { ...circumstances().now, zone }, calendar: circumstances().calendar };
      return tallyOutcomes(
        counted,
        zoned.map((each) => outcomeOf(facts, each)),
      );
    };
    const two = { finished: 3, kept: 1, movedWithNotice: 0, late: 2 };
    expect(tally('2026-11-01T00:00', homeZone)).toEqual(two);
    expect(tally('2026-11-26T00:00', homeZone)).toEqual({ ...two, finished: 0, kept: 0, late: 0 });
    // Five in the afternoon there is the middle of the night after it here.
    expect(tally('2026-11-01T00:00', 'Pacific/Auckland')).toMatchObject({ kept: 2, late: 1 });
  });

  test('statements are found by whom they were made to, the newest asked for first', () => {
    const { ledger } = begin();
    const about = { kind: 'person', id: personIdFor('jane') } as const;
    act(ledger, noting('one', { about, kind: 'told', text: 'deck is Friday' }));
    act(ledger, noting('two', { about, kind: 'private', text: 'hates Fridays' }));
    act(ledger, noting('three', { about, kind: 'told', text: 'deck is Monday' }));
    const told = (most: number) =>
      ledger.notesOfKind([about.id, 'nobody'], 'told', most).map(({ text }) => text);
    expect(told(1)).toEqual(['deck is Monday']);
    expect(told(9)).toEqual(['deck is Monday', 'deck is Friday']);
    expect(ledger.lastNoteAbout(about.id)?.text).toBe('deck is Monday');
  });

  test('a field that is taken back is gone, and what was not touched stays', () => {
    const { ledger } = begin();
    act(
      ledger,
      promising('7k', {
        told: { at: wall('2026-11-23T10:00') },
        need: 120,
        target: due('2026-11-25'),
      }),
    );
    act(ledger, changing('7k', { told: null, target: null, theyGet: undefined }));
    const found = ledger.commitmentByHandle('7k');
    expect(found).not.toHaveProperty('told');
    expect(found).not.toHaveProperty('target');
    expect(found?.need).toBe(120);
  });

  test('a promise taken up again after it was delivered is open', () => {
    const { ledger } = begin();
    act(ledger, promising('7k'), delivering('7k', '2026-11-24T09:00'));
    act(ledger, changing('7k', { standing: { kind: 'open' } }));
    expect(handlesOf(ledger.openCommitments())).toBe('7k');
    expect(ledger.closedSince('2026-01-01T00:00')).toEqual([]);
  });

  test('people and organisations are read back, in the order they were met', () => {
    const { ledger } = begin();
    const jane = {
      name: 'Jane Li',
      organisation: organisationIdFor('acme'),
      nicknames: ['JL'],
      rhythm: 14,
    };
    act(
      ledger,
      meetingOrganisation('acme', 'Acme'),
      meeting('jane', jane),
      meeting('amy', { name: '王敏' }),
    );
    expect(ledger.people().map(({ name }) => name)).toEqual(['Jane Li', '王敏']);
    expect(ledger.person(personIdFor('jane'))).toEqual({ id: 'jane', ...jane });
    expect(ledger.person(personIdFor('amy'))).toEqual({ id: 'amy', name: '王敏', nicknames: [] });
    expect(ledger.organisation(organisationIdFor('acme'))).toEqual({
      id: 'acme',
      name: 'Acme',
      side: 'client',
    });
    expect(ledger.organisations()).toHaveLength(1);
    expect(ledger.person(personIdFor('nobody'))).toBeUndefined();
  });

  test('notes are found by what they are about, newest first, and by when they were taken', () => {
    const { ledger } = begin();
    const about = { kind: 'person', id: 'jane' } as const;
    act(ledger, noting('n1', { about, text: 'hates Friday calls', at: '2026-11-23T10:00' }));
    act(ledger, noting('n2', { about, text: 'likes short decks', at: '2026-11-20T10:00' }));
    act(
      ledger,
      noting('n3', {
        about: { kind: 'commitment', id: 'id-of-7k' },
        text: 'x',
        at: '2026-11-24T10:00',
      }),
    );
    expect(ledger.notesAbout('jane').map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect(ledger.notesSince('2026-11-23T00:00').map(({ id }) => id)).toEqual(['n1', 'n3']);
    expect(ledger.notesAbout('id-of-7k')[0]).toMatchObject({ text: 'x', kind: 'private' });
  });

  test('the last contact is the latest of promise, telling, delivery and what was said; a private note is none', () => {
    const { ledger } = begin();
    const last = () => ledger.lastContact(personIdFor('jane'));
    act(ledger, promising('7k'));
    expect(last()).toBe('2026-11-23T09:00:00');
    act(
      ledger,
      noting('n1', {
        about: { kind: 'person', id: 'jane' },
        kind: 'decision',
        text: 'go on with 1',
        at: '2026-11-23T11:00',
      }),
    );
    act(
      ledger,
      noting('n2', {
        about: { kind: 'person', id: 'jane' },
        text: 'tired',
        at: '2026-11-23T12:00',
      }),
    );
    expect(last()).toBe('2026-11-23T11:00:00');
    act(ledger, changing('7k', { told: { at: wall('2026-11-24T08:00') } }, 'told'));
    expect(last()).toBe('2026-11-24T08:00:00');
    act(ledger, delivering('7k', '2026-11-26T12:00'));
    expect(last()).toBe('2026-11-26T12:00:00');
    expect(ledger.lastContact(personIdFor('tom'))).toBeUndefined();
  });

  test('an unread line is kept as typed until it is closed, and found by its handle afterwards too', () => {
    const { ledger } = begin();
    act(
      ledger,
      capturing('c1', '7k', 'jane deck by thrusday'),
      capturing('c2', 'p4', '王敏 报价单 下周'),
    );
    expect(ledger.unreadLines().map(({ text }) => text)).toEqual([
      'jane deck by thrusday',
      '王敏 报价单 下周',
    ]);
    act(ledger, { verb: 'closed', entity: 'capture', entityId: 'c1', changes: { isOpen: false } });
    expect(ledger.unreadLines().map(({ handle }) => handle)).toEqual(['p4']);
    expect(ledger.unreadLineByHandle('7k')).toMatchObject({
      text: 'jane deck by thrusday',
      isOpen: false,
    });
  });

  test.each([
    ['deck', '7k p4'],
    ['DECK', '7k p4'],
    ['deck launch', 'p4'],
    ['ec', '7k p4'],
    ['报价', 'w2'],
    ['报价单', 'w2'],
    ['報價', ''],
    ['价', 'w2'],
    ['jane', 'Jane 7k p4 note:likes'],
    ['jane deck', '7k p4'],
    ['acme', 'Jane 7k p4 note:likes'],
    ['acme launch', 'p4'],
    ['acme likes', 'note:likes'],
    ['ｄｅｃｋ', '7k p4'],
    ['100%', '7k'],
    ['"quoted', '7k'],
    ["it's", 'p4'],
    ['* OR deck', ''],
    ['de\0ck', ''],
    ['', ''],
  ])('searching for "%s" finds "%s"', (typed, expected) => {
    const { ledger } = begin();
    act(ledger, meetingOrganisation('acme', 'Acme'));
    act(ledger, meeting('jane', { name: 'Jane', organisation: organisationIdFor('acme') }));
    act(ledger, meeting('amy', { name: '王敏' }));
    act(ledger, promising('p4', { what: "launch Deck, it's the last" }));
    act(ledger, promising('7k', { what: 'deck 100% "quoted"', organisation: null }));
    act(ledger, promising('w2', { what: '报价单', who: [personIdFor('amy')], organisation: null }));
    act(ledger, noting('likes', { about: { kind: 'person', id: 'jane' }, text: 'likes tea' }));
    expect(ledger.search(typed.split(' '), 10).map(nameOf).join(' ')).toBe(expected);
  });

  test('a search lists what is open before what is closed, and no more than it was asked for', () => {
    const { ledger } = begin();
    act(
      ledger,
      promising('7k'),
      promising('p4'),
      promising('w2'),
      delivering('w2', '2026-11-24T09:00'),
    );
    expect(ledger.search(['deck'], 10).map(nameOf).join(' ')).toBe('p4 7k w2');
    expect(ledger.search(['deck'], 2).map(nameOf).join(' ')).toBe('p4 7k');
  });

  test('what was told is searched among notes of what was said and promises of mine, all of them', () => {
    const { ledger } = begin();
    const about = { kind: 'person', id: 'jane' } as const;
    act(ledger, meeting('jane', { name: 'Jane' }));
    act(ledger, promising('7k'), promising('p4', { direction: 'theirs' }), promising('w2'));
    act(ledger, delivering('w2', '2026-11-24T09:00'));
    act(ledger, noting('n1', { about, text: 'the deck is late', kind: 'told' }));
    act(ledger, noting('n2', { about, text: 'loves the deck', kind: 'praise' }));
    expect(ledger.searchTold(['deck']).map(nameOf).toSorted().join(' ')).toBe('7k note:n1 w2');
    expect(ledger.searchTold(['deck', 'jane', 'late']).map(nameOf)).toEqual(['note:n1']);
    expect(ledger.searchTold(['no'])).toEqual([]);
    expect(ledger.searchTold([''])).toEqual([]);
  });

  test('titles are told of what is open, and of what was closed since a time', () => {
    const { ledger } = begin();
    act(ledger, promising('7k', { what: 'deck' }), promising('p4', { what: 'logo' }));
    act(ledger, promising('w2', { what: 'film' }));
    act(ledger, delivering('p4', '2026-11-24T09:00'), delivering('w2', '2026-11-23T09:00'));
    expect(ledger.titlesSince('2026-11-24T00:00').toSorted()).toEqual(['deck', 'logo']);
  });

  test('acts are found by how their ids end, the newest first', () => {
    const { ledger } = begin();
    for (let at = 0; at < 30; at += 1) act(ledger, promising(`h${at}`));
    const ids = ledger.acts(30).map(({ id }) => id);
    const ending = ids[20]?.slice(-1) ?? '';
    const alike = ids.filter((id) => id.endsWith(ending));
    expect(alike.length).toBeGreaterThan(1);
    expect(ledger.actsEnding(ending)).toEqual(alike);
    expect(ledger.actsEnding(ids[20] ?? '')).toEqual([ids[20]]);
    expect(ledger.actsEnding('%')).toEqual([]);
  });

  test('what was renamed is found by its new words only', () => {
    const { ledger } = begin();
    act(ledger, meeting('jane', { name: 'Jane Li' }), promising('7k'));
    act(ledger, meeting('jane', { name: 'Jane Wu' }), changing('7k', { what: 'media plan' }));
    expect(ledger.search(['deck'], 10)).toEqual([]);
    expect(ledger.search(['li'], 10)).toEqual([]);
    expect(ledger.search(['wu', 'media'], 10).map(nameOf)).toEqual(['7k']);
  });

  test('a refusal, an empty decision and a bug write nothing', () => {
    const { ledger } = begin();
    act(ledger, promising('7k'));
    const before = { acts: ledger.acts(10), version: ledger.version() };
    const refused = ledger.write((desk) => {
      desk.takeHandle();
      return refuse({ kind: 'nothing-to-undo' });
    });
    expect(refused).toEqual({ ok: false, problem: { kind: 'nothing-to-undo' } });
    expect(ledger.write(() => ({ ok: true, value: { facts: [], value: 'seen' } }))).toEqual({
      ok: true,
      value: 'seen',
    });
    expect(() =>
      ledger.write(() => {
        throw new Error('a bug');
      }),
    ).toThrow('a bug');
    expect(ledger.acts(10)).toEqual(before.acts);
    expect(handlesTaken(ledger, 1)).toEqual(['7k']);
  });

  test('a decision sees the ledger as it is', () => {
    const { ledger } = begin();
    act(ledger, promising('7k'));
    const seen = ledger.write((desk) => ({
      ok: true,
      value: { facts: [], value: handlesOf(desk.openCommitments()) },
    }));
    expect(seen).toEqual({ ok: true, value: '7k' });
  });

  test('a handle is given once: not again after its promise was undone', () => {
    const { ledger } = begin();
    expect(handlesTaken(ledger, 2)).toEqual(['7k', 'p4']);
    undo(ledger);
    expect(handlesTaken(ledger, 2)).toEqual(['w2', 'n6']);
  });

  test('an act is undone whole, whatever it touched, and redone whole', () => {
    const { ledger } = begin();
    act(
      ledger,
      meeting('jane', { name: 'Jane' }),
      promising('7k'),
      capturing('c1', 'p4', 'some line'),
    );
    act(
      ledger,
      changing('7k', { what: 'media plan', promised: due('2026-12-01') }, 'moved'),
      noting('n1', { about: { kind: 'commitment', id: 'id-of-7k' }, text: 'late photos' }),
      { verb: 'closed', entity: 'capture', entityId: 'c1', changes: { isOpen: false } },
    );
    undo(ledger);
    expect(ledger.commitmentByHandle('7k')).toMatchObject({ what: 'revised deck' });
    expect(ledger.notesAbout('id-of-7k')).toEqual([]);
    expect(ledger.unreadLines()).toHaveLength(1);
    expect(ledger.search(['media'], 5)).toEqual([]);
    undo(ledger);
    expect(ledger.everyCommitment()).toEqual([]);
    expect(ledger.people()).toEqual([]);
    expect(ledger.search(['deck'], 5)).toEqual([]);
    expect(ledger.lastContact(personIdFor('jane'))).toBeUndefined();
    redo(ledger);
    expect(ledger.commitmentByHandle('7k')).toMatchObject({ what: 'revised deck' });
    redo(ledger);
    expect(ledger.commitmentByHandle('7k')).toMatchObject({ what: 'media plan' });
    expect(ledger.unreadLines()).toEqual([]);
    expect(ledger.search(['media'], 5).map(nameOf)).toEqual(['7k', 'note:n1']);
  });

  test('the story of a promise leaves out what was undone; the acts show it as undone', () => {
    const { ledger } = begin();
    act(ledger, promising('7k'));
    act(ledger, changing('7k', { what: 'media plan' }));
    undo(ledger);
    act(ledger, changing('7k', { need: 60 }));
    expect(
      ledger.story('id-of-7k').map(({ verb, changes }) => [verb, Object.keys(changes)[0]]),
    ).toEqual([
      ['promised', 'handle'],
      ['edited', 'need'],
    ]);
    const acts = ledger.acts(10);
    expect(acts.map(({ isUndone, entries }) => [entries[0]?.verb, isUndone])).toEqual([
      ['edited', false],
      ['undone', false],
      ['edited', true],
      ['promised', false],
    ]);
    expect(ledger.acts(2)).toEqual(acts.slice(0, 2));
    expect(acts.map(({ id }) => ledger.act(id))).toEqual(acts);
    expect(ledger.act(actId('nobody'))).toBeUndefined();
  });

  test('an entry records who, when, in which order and what it replaces', () => {
    const { ledger, clock } = begin();
    act(ledger, promising('7k'));
    clock.set('2026-11-24T08:40');
    act(ledger, changing('7k', { what: 'media plan', need: 60 }), changing('7k', { what: 'plan' }));
    const [made, first, second] = ledger.story('id-of-7k');
    expect([made?.seq, first?.seq, second?.seq]).toEqual([1, 2, 3]);
    expect(first).toMatchObject({
      at: '2026-11-24T08:40:00',
      zone: 'Asia/Shanghai',
      actor: 'me',
      v: 1,
    });
    expect(made?.parents).toEqual({});
    expect(first?.parents).toEqual({ what: [made?.id] });
    expect(second?.parents).toEqual({ what: [first?.id] });
    expect(first?.act).toBe(second?.act);
  });

  test('entries stay in the order they were written when the clock is set back', () => {
    const { ledger, clock } = begin();
    act(ledger, promising('7k'));
    clock.set('1999-12-31T23:59');
    act(ledger, changing('7k', { what: 'media plan' }));
    clock.set('2026-11-23T08:59');
    act(ledger, changing('7k', { what: 'the last word' }));
    const times = ledger.story('id-of-7k').map(({ hlc }) => hlc);
    expect(times).toEqual(times.toSorted());
    expect(new Set(times).size).toBe(3);
    expect(ledger.commitmentByHandle('7k')?.what).toBe('the last word');
  });

  test('fields and kinds of entity that a later kept wrote survive an edit by this one', () => {
    const { ledger } = begin();
    const later: Fact = {
      ...promising('7k'),
      changes: { ...promising('7k').changes, mood: { is: ['odd'] } },
    };
    const plan = {
      verb: 'noted',
      entity: 'plan',
      entityId: 'pitch',
      changes: { steps: 3 },
    } as unknown as Fact;
    act(ledger, later, plan);
    act(ledger, changing('7k', { what: 'media plan' }));
    expect(ledger.commitmentByHandle('7k')?.what).toBe('media plan');
    expect(ledger.story('id-of-7k')[0]?.changes['mood']).toEqual({ is: ['odd'] });
    expect(ledger.story('pitch')[0]?.changes).toEqual({ steps: 3 });
  });

  test('text of every kind comes back as it was written', () => {
    const { ledger } = begin();
    const texts = [
      'a\0b',
      '\uD800 alone',
      "'; DROP TABLE entry; --",
      '王敏 👩‍👩‍👧',
      '\u202Eevil',
      '',
      'x'.repeat(100_000),
    ];
    texts.forEach((text, index) =>
      act(ledger, noting(`n${index}`, { about: { kind: 'person', id: 'jane' }, text })),
    );
    expect(
      ledger
        .notesAbout('jane')
        .map(({ text }) => text)
        .toReversed(),
    ).toEqual(texts);
    expect(ledger.notesAbout('jane')[0]?.id).toBe(noteId('n6'));
  });

  test('the version moves with each act, and only then', () => {
    const { ledger } = begin();
    const first = ledger.version();
    expect(ledger.version()).toBe(first);
    act(ledger, promising('7k'));
    const second = ledger.version();
    expect(second).not.toBe(first);
    ledger.openCommitments();
    expect(ledger.version()).toBe(second);
  });
}

/** Takes back the last act, as the action does; false when there is none. */
export function undo(ledger: Ledger): boolean {
  const target = actToUndo(ledger.acts);
  if (target) act(ledger, undoing(target.id));
  return target !== undefined;
}

/** Lets the act that was undone last count again; false when there is none. */
export function redo(ledger: Ledger): boolean {
  const target = actToRedo(ledger.acts);
  if (target) act(ledger, redoing(target.id));
  return target !== undefined;
}

function handlesTaken(ledger: Ledger, count: number): readonly string[] {
  const written = ledger.write((desk) => {
    const handles = Array.from({ length: count }, () => desk.takeHandle());
    return {
      ok: true,
      value: { facts: handles.map((handle) => promising(handle)), value: handles },
    };
  });
  return written.ok ? written.value : [];
}

function nameOf(hit: SearchHit): string {
  switch (hit.kind) {
    case 'commitment':
      return hit.commitment.handle;
    case 'note':
      return `note:${hit.note.id}`;
    case 'person':
      return hit.person.name;
  }
}

/** Temporal values as their text, which is what equality means for them. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
