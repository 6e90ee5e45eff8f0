import { expect, test } from 'vitest';
import { testScreen } from '../../support/screen-world.ts';

test('h on a late promise shows a heads-up with a date that can be kept, and writes nothing', () => {
  const screen = testScreen();
  const before = screen.world.ledger.version();
  screen.press('h');
  expect(screen.seen()).toMatchInlineSnapshot(`
    "Heads-up for 7k. Not sent: copy it from here.
    --------------------------------------------------------------------------------
    To: wm@address-missing.invalid
    Subject: 海报终稿交付时间调整：11月25日 周三 12:00

    王敏，您好！

    海报终稿将调整至11月25日 周三 12:00 交付（原定周一）。未能如期交付，非常抱
    歉。

    不知周三 12:00 交付是否会影响您的安排？如有不便，请随时来电，一起想办法。
    --------------------------------------------------------------------------------
    Your own address is not set; the draft has a placeholder.
    kept config me.email ADDRESS
    Your name is not set, so nobody signs. kept config me.name NAME
    There is no address for 王敏; the draft has a placeholder.
    kept edit "王敏" --email ADDRESS
    Once it is sent: t. Then they know, and Wed 25 Nov 12:00 is the date.
    Or w: write it as a mail draft, to be sent later.

    --------------------------------------------------------------------------------

    esc back  enter as usual  t sent, they know  w keep as a draft  ? keys  q quit"
  `);
  expect(screen.world.ledger.version()).toBe(before);
});

test('t says it is sent: they know, and its date is the promised one', () => {
  const screen = testScreen();
  const was = screen.world.ledger.commitmentByHandle('7k')?.promised;
  screen.press('h', 't');
  const sent = screen.world.ledger.commitmentByHandle('7k');
  expect(sent?.told).toMatchObject({ via: 'mail' });
  expect(screen.message()).toContain('They know: 7k 海报终稿, 王敏, 晨光, Wed 25 Nov 12:00.');
  expect(sent?.moved?.from).toEqual(was);
  expect(screen.loop.state().pages).toEqual([]);
});

test('what it is about was settled in another window: nothing is said to be told', () => {
  const screen = testScreen();
  screen.press('h');
  const about = screen.world.ledger.commitmentByHandle('7k');
  if (about !== undefined) screen.desk.drop(about.id, undefined);
  screen.press('t');
  expect(screen.message()).toContain('7k');
  expect(screen.message()).not.toContain('They know');
  expect(screen.world.ledger.commitmentByHandle('7k')?.told).toBeUndefined();
});

test('esc puts the draft away, and nothing has changed', () => {
  const screen = testScreen();
  const before = screen.seen();
  screen.press('h', 'esc');
  expect(screen.seen()).toBe(before);
});

test('after a move the heads-up is offered with the question whether they know', () => {
  const screen = testScreen();
  screen.press('3', 'm');
  screen.type('next wed 5pm');
  screen.press('enter', '3');
  expect(screen.seen()).toContain('Heads-up for t5');
  expect(screen.seen()).toContain('Wednesday 2 December');
  screen.press('t');
  expect(screen.world.ledger.commitmentByHandle('t5')?.told).toBeDefined();
});

test('a date that stands needs no heads-up, and that is said', () => {
  const screen = testScreen();
  screen.press('3', 'h');
  expect(screen.message()).toContain('the date they have still stands');
  expect(screen.loop.state().pages).toEqual([]);
});

test('from the open promise it comes and goes over its page', () => {
  const screen = testScreen();
  screen.press('enter', 'h', 'esc');
  expect(screen.seen()).toContain('mine, never in a mail');
});
