import { describe, expect, test } from 'vitest';
import { prepareMorning } from '../../src/actions/prepare-morning.ts';
import { demoWeek } from '../../src/demo/write-demo-ledger.ts';
import { languages } from '../../src/domain/language.ts';
import { sectionNames } from '../../src/domain/review/morning-item.ts';
import { demoWorld } from './demo-ledger.ts';

describe.each(languages)('the week of kept --demo in %s', (language) => {
  test('three clients and one supplier, twenty promises and what they owe', () => {
    const { ledger } = demoWorld({ language, ...demoWeek });
    const sides = ledger.organisations().map(({ side }) => side);
    expect(sides.filter((side) => side === 'client')).toHaveLength(3);
    expect(sides.filter((side) => side === 'supplier')).toHaveLength(1);
    const open = ledger.openCommitments();
    expect(open.filter(({ direction }) => direction === 'mine')).toHaveLength(20);
    expect(open.filter(({ direction }) => direction === 'theirs').length).toBeGreaterThan(4);
  });

  test('words in Latin letters and in Chinese ones', () => {
    const said = demoWorld({ language, ...demoWeek })
      .ledger.openCommitments()
      .map(({ what }) => what);
    expect(said.some((what) => /\p{sc=Han}/u.test(what))).toBe(true);
    expect(said.some((what) => /^[a-z ]+$/iu.test(what))).toBe(true);
  });

  test('one crisis: late and nobody told; and something in every section', () => {
    const { review } = prepareMorning(demoWorld({ language, ...demoWeek }));
    const late = review.sections.say.filter(
      (item) => item.kind === 'promise' && item.reason.kind === 'late-untold',
    );
    expect(late).toHaveLength(1);
    expect(sectionNames.filter((name) => review.sections[name].length === 0)).toEqual([]);
  });
});
