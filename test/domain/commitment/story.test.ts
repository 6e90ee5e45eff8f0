import { expect, test } from 'vitest';
import { tellStory } from '../../../src/domain/commitment/story.ts';
import type { Changes, Entry } from '../../../src/domain/entries/entry.ts';
import { actId, entryId } from '../../../src/domain/entries/ids.ts';

function entry(verb: string, changes: Changes, at = '2026-11-23T14:20:00'): Entry {
  return {
    id: entryId('e'),
    act: actId('a'),
    device: 'd',
    seq: 1,
    hlc: '',
    at,
    zone: 'Asia/Shanghai',
    actor: 'me',
    verb,
    entity: 'commitment',
    entityId: 'c',
    changes,
    parents: {},
    v: 1,
  };
}

const thursday = { at: '2026-11-26T12:00', zone: 'Asia/Shanghai' };

test.each([
  [
    'promised',
    { promised: thursday, via: 'call' },
    { kind: 'promised', via: 'call', due: { kind: 'moment' } },
  ],
  ['awaited', { promised: { day: '2026-11-27' } }, { kind: 'awaited', due: { kind: 'day' } }],
  ['promised', { promised: null }, { kind: 'promised', due: { kind: 'none' } }],
  [
    'moved',
    {
      promised: thursday,
      told: { at: '2026-11-23T16:05:00', via: 'mail' },
      moved: { at: '2026-11-23T16:05:00', from: null, why: 'photos late', wasLate: false },
    },
    { kind: 'moved', isTold: true, via: 'mail', why: 'photos late', wasLate: false },
  ],
  [
    'moved',
    { promised: thursday, told: null, moved: { wasLate: true } },
    { kind: 'moved', isTold: false, wasLate: true },
  ],
  ['told', { told: { at: '2026-11-23T16:05:00', via: 'call' } }, { kind: 'told', via: 'call' }],
  [
    'delivered',
    { delivered: { at: '2026-11-26T11:00:00', gap: 'over', took: 90 } },
    { kind: 'delivered', gap: 'over', took: 90 },
  ],
  [
    'edited',
    { delivered: { at: '2026-11-26T11:00:00', gap: 'as' } },
    { kind: 'compared', gap: 'as' },
  ],
  ['edited', { what: 'deck', need: 60 }, { kind: 'edited', fields: ['what', 'need'] }],
  ['corrected', { promised: thursday }, { kind: 'corrected', due: { kind: 'moment' } }],
  [
    'dropped',
    { dropped: { at: '2026-11-26T11:00:00', why: 'released', isWhyPrivate: false } },
    { kind: 'dropped', why: 'released' },
  ],
  ['praised', { by: 'a later kept' }, { kind: 'other', verb: 'praised' }],
] as const)('"%s" is told', (verb, changes, told) => {
  expect(tellStory([entry(verb, changes)])).toMatchObject([told]);
});

test('an erased entry is told by its verb, and one without a readable time is left out', () => {
  expect(tellStory([entry('delivered', {})])).toMatchObject([{ kind: 'delivered' }]);
  expect(tellStory([entry('told', {}, 'no time')])).toEqual([]);
});
