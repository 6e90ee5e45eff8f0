import type { ItemContext } from '../../src/capture/capture-context.ts';
import { makeCommitment } from '../support/make-commitment.ts';
import { realContext } from './real-reader.ts';

const agencyItems = [
  makeCommitment('7k', {
    what: 'revised deck',
    who: ['Jane Li'],
    organisation: 'Acme',
    job: '1042',
  }),
  makeCommitment('p4', { what: 'media plan', who: ['Tom Wu'], organisation: 'Acme' }),
  makeCommitment('w2', { what: 'deck', who: ['Mark Otto'], organisation: 'Northwind' }),
  makeCommitment('n6', { what: '报价单', who: ['王敏'], organisation: '晨光' }),
  makeCommitment('r8', {
    what: '场地照片',
    who: ['老李'],
    organisation: 'Photo Li',
    direction: 'theirs',
  }),
  makeCommitment('t5', { what: '發表會腳本', who: ['陳會計'], organisation: '晨光' }),
  makeCommitment('c3', {
    what: 'Friday mailing',
    who: ['Mei Sun'],
    organisation: 'Bluebird Coffee',
  }),
];

const delivered = makeCommitment('3x', {
  what: 'storyboard',
  who: ['Jane Li'],
  organisation: 'Acme',
});

/** The agency's open items, one that is closed, and dates read on Tuesday 24 November 2026 at ten. */
export function itemContext(): ItemContext {
  return {
    ...realContext(),
    commitments: agencyItems,
    byHandle: (handle) => [...agencyItems, delivered].find((one) => one.handle === handle),
  };
}
