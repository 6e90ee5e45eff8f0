import { expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { detailLines } from '../../../src/wording/pages/detail-lines.ts';
import { textOf } from '../../../src/wording/meaning.ts';
import type { ScreenDesk } from '../../../src/screens/desk/screen-desk.ts';
import type { StoppedClock } from '../../support/ledger-facts.ts';
import { testScreen } from '../../support/screen-world.ts';

/** A promise that moved once, with a wait it needs, a note and a job. */
function movedDeck(desk: ScreenDesk, clock: StoppedClock): void {
  clock.set('2026-11-23T14:20');
  desk.add('Jane Li@Acme: revised deck by wed 6pm need 1d job:1042');
  desk.wait('Li@PhotoLi venue photos by wed for:7k');
  clock.set('2026-11-23T16:05');
  const { next, say } = desk.prepareMorning().review.sections;
  const deck = [...say, ...next].find((item) => item.kind === 'promise');
  if (deck === undefined) throw new Error('no deck');
  desk.move(deck.commitment.id, 'thu noon told "photos late"');
  desk.note({ kind: 'commitment', id: deck.commitment.id }, 'she shows it to her boss at 14:00');
}

function detailOf(
  language: Language,
  cells: number | undefined,
  change?: (desk: ScreenDesk, id: Parameters<ScreenDesk['detail']>[0]) => void,
) {
  const { desk, world, context } = testScreen({ language, fill: movedDeck });
  const id = world.ledger.commitmentByHandle('7k')?.id;
  if (id === undefined) throw new Error('no deck');
  change?.(desk, id);
  const detail = desk.detail(id);
  if (detail === undefined) throw new Error('no detail');
  return detailLines(context.words, detail, { cells, names: world.ledger }).map(textOf);
}

test('a moved promise keeps every date it had, and the wall stands between theirs and mine', () => {
  expect(detailOf('en', 80).join('\n')).toMatchInlineSnapshot(`
    "7k  revised deck                                                  Acme  job 1042
    --------------------------------------------------------------------------------
    for       Jane Li (said Mon 23 Nov 14:20)
    PROMISED  Thu 26 Nov 12:00   (was Wed 25 Nov 18:00; told Mon 16:05)
    state     BLOCKED by p4, about 1 in 10

    -- mine, never in a mail -------------------------------------------------------
    need      1d
              safe to say: Tue 1 Dec 12:00
    note      she shows it to her boss at 14:00

    waits on  p4  venue photos  Li  Wed 25 Nov
    story     Mon 23 Nov 14:20  promised Wed 25 Nov 18:00
              Mon 23 Nov 16:05  moved to Thu 26 Nov 12:00, told  photos late"
  `);
});

test('the same in Simplified Chinese', () => {
  expect(detailOf('zh-Hans', 80).join('\n')).toMatchInlineSnapshot(`
    "7k  revised deck                                                 Acme  工单 1042
    --------------------------------------------------------------------------------
    给        Jane Li（11月23日 周一 14:20 说的）
    答应的    11月26日 周四 12:00   （原定11月25日 周三 18:00，周一 16:05 说过了）
    状态      卡在 p4，大约一成把握

    -- 以下只给自己看，不会进邮件 --------------------------------------------------
    工时      1天
              稳妥的说法：12月1日 周二 12:00
    备注      she shows it to her boss at 14:00

    要等      p4  venue photos  Li  11月25日 周三
    经过      11月23日 周一 14:20  答应 11月25日 周三 18:00
              11月23日 周一 16:05  改到 11月26日 周四 12:00，对方知道  photos late"
  `);
});

test('the same in Traditional Chinese', () => {
  expect(detailOf('zh-Hant', 80).join('\n')).toMatchInlineSnapshot(`
    "7k  revised deck                                                 Acme  工單 1042
    --------------------------------------------------------------------------------
    給        Jane Li（11月23日 週一 14:20 說的）
    答應的    11月26日 週四 12:00   （原訂11月25日 週三 18:00，週一 16:05 說過了）
    狀態      卡在 p4，大約一成把握

    -- 以下只給自己看，不會進郵件 --------------------------------------------------
    工時      1 天
              穩當的說法：12月1日 週二 12:00
    備註      she shows it to her boss at 14:00

    要等      p4  venue photos  Li  11月25日 週三
    經過      11月23日 週一 14:20  答應 11月25日 週三 18:00
              11月23日 週一 16:05  改到 11月26日 週四 12:00，對方知道  photos late"
  `);
});

test('what is delivered says when and how it compared', () => {
  const lines = detailOf('en', 80, (desk, id) => desk.done(id, 'over'));
  expect(lines.find((line) => line.startsWith('state'))).toBe(
    'state     delivered Tue 24 Nov 08:40, more than expected',
  );
  expect(lines.at(-1)).toContain('delivered');
});

test('what is moved and untold says so', () => {
  const lines = detailOf('en', 80, (desk, id) => desk.move(id, 'fri 5pm'));
  expect(lines.find((line) => line.startsWith('PROMISED'))).toBe(
    'PROMISED  Fri 27 Nov 17:00   (was Thu 26 Nov 12:00; NOT TOLD)',
  );
});

test('in a pipe nothing is cut', () => {
  const long =
    'a note that is so long that it would have to be broken into two lines on any page of eighty cells';
  const lines = detailOf('en', undefined, (desk, id) =>
    desk.note({ kind: 'commitment', id }, long),
  );
  expect(lines.some((line) => line.endsWith(long))).toBe(true);
});

test('nothing typed can steer the terminal', () => {
  const lines = detailOf('en', 80, (desk, id) =>
    desk.note({ kind: 'commitment', id }, 'red \u001B[31m\u202Ehidden'),
  );
  expect(lines.join('\n')).toContain('red hidden');
});
