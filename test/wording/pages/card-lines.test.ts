import { expect, test } from 'vitest';
import { prepareOrganisationCard } from '../../../src/actions/prepare-card.ts';
import type { Language } from '../../../src/domain/language.ts';
import { cardLines } from '../../../src/wording/pages/card-lines.ts';
import { textOf } from '../../../src/wording/meaning.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';
import { testScreen } from '../../support/screen-world.ts';

function acmeCard(language: Language): string {
  const { world, context, desk } = testScreen({ language });
  const acme = world.ledger.organisations().find(({ name }) => name === 'Acme');
  const jane = world.ledger.people().find(({ name }) => name === 'Jane Li');
  if (acme === undefined || jane === undefined) throw new Error('no Acme');
  desk.note({ kind: 'person', id: jane.id }, 'hates Friday calls');
  const card = prepareOrganisationCard(world, acme);
  return cardLines(context.words, card, { cells: 80, names: world.ledger }).map(textOf).join('\n');
}

test("a client's card: what is owed both ways, the record, and everybody there", () => {
  expect(acmeCard('en')).toMatchInlineSnapshot(`
    "Acme                                         4 open   1 late to us   1 of 1 kept
    --------------------------------------------------------------------------------
    I OWE       t5  Jane Li  revised deck              Fri 27 Nov 12:00
                9t  Jane Li  Christmas card            Fri 18 Dec
                c3  Jane Li  call back about the ra..  no date           GIVE A DATE
    THEY OWE    w2  Tom Wu   brand guidelines          Fri 20 Nov        LATE
    --------------------------------------------------------------------------------
    Jane Li
      contact   last Mon 14:20
      gap       over 0, as 1, under 0
      note      hates Friday calls
    Tom Wu
      contact   last Mon 16 Nov"
  `);
});

test('the same in Traditional Chinese', () => {
  expect(acmeCard('zh-Hant')).toMatchInlineSnapshot(`
    "Acme                                  4 件未結   對方逾期 1 件   1 件中守約 1 件
    --------------------------------------------------------------------------------
    我欠他們   t5  Jane Li  revised deck               11月27日 週五 12:00
               9t  Jane Li  Christmas card             12月18日 週五
               c3  Jane Li  call back about the rad..  沒有日期             給個日期
    他們欠我   w2  Tom Wu   brand guidelines           11月20日 週五        逾期
    --------------------------------------------------------------------------------
    Jane Li
      聯絡     上次 週一 14:20
      落差     超出 0，符合 1，不如 0
      備註     hates Friday calls
    Tom Wu
      聯絡     上次 11月16日 週一"
  `);
});

const pastDue: { readonly [language in Language]: string } = {
  en: 'LATE',
  'zh-Hans': '逾期',
  'zh-Hant': '逾期',
};

test.each(
  (['en', 'zh-Hans', 'zh-Hant'] as const).flatMap((language) =>
    [32, 38, 54, 60, 66, 80, 130].map((cells) => ({ language, cells })),
  ),
)(
  'in $language at $cells cells the words give way, never the date or LATE; what is well has no mark of a cut',
  ({ language, cells }) => {
    const { world, context, press } = testScreen({ language });
    press(
      'a',
      'jane@acme the whole revised website copy with a long title by today 08:50',
      'enter',
    );
    const acme = world.ledger.organisations().find(({ name }) => name === 'Acme');
    if (acme === undefined) throw new Error('no Acme');
    const card = prepareOrganisationCard(world, acme);
    const lines = cardLines(context.words, card, { cells, names: world.ledger }).map(textOf);
    const owed = lines.slice(
      2,
      lines.findLastIndex((line) => /^-+$/u.test(line)),
    );
    expect(owed.join('\n')).toContain(pastDue[language]);
    for (const line of owed) {
      expect(widthOf(line)).toBeLessThanOrEqual(cells);
      expect(line).not.toMatch(/\d\.\.|\s\.\.$/u);
    }
  },
);
