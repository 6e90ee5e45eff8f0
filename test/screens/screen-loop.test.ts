import { expect, test } from 'vitest';
import { readKeys } from '../../src/screens/keys/key-press.ts';
import { keyMap } from '../../src/screens/keys/key-map.ts';
import { textOf } from '../../src/wording/meaning.ts';
import { widthOf } from '../../src/wording/text/text-width.ts';
import { noKeys } from '../support/no-keys.ts';
import { capturing } from '../support/ledger-facts.ts';
import { testScreen } from '../support/screen-world.ts';

test('a line that is left is not saved, and up in the next one brings its words back', () => {
  const screen = testScreen();
  const before = screen.world.ledger.version();
  screen.press('a');
  screen.type('jane moodboard');
  screen.press('esc');
  expect(screen.message()).toBe('Not saved. In the next line, up brings these words back.');
  screen.press('n', 'up', 'esc', 'w', 'x', 'up');
  expect(screen.message()).toBe('wait: x');
  screen.press('backspace', 'up');
  expect(screen.message()).toBe('wait: jane moodboard');
  expect(screen.world.ledger.version()).toBe(before);
  screen.press('esc', 'm', 'up');
  expect(screen.message()).toMatch(/^move \w+ to:$/u);
});

test('the mark goes up and down and stops at the ends', () => {
  const screen = testScreen();
  expect(screen.marked()).toContain('海报终稿');
  screen.press('up');
  expect(screen.marked()).toContain('海报终稿');
  screen.press('down', 'j');
  expect(screen.marked()).toContain('call back');
  screen.press('G', 'down');
  expect(screen.marked()).toContain('venue photos');
  screen.press('home');
  expect(screen.marked()).toContain('海报终稿');
});

test.each([
  ['1', '海报终稿'],
  ['2', 'media plan'],
  ['3', 'revised deck'],
  ['4', 'brand guidelines'],
])('%s goes to its section', (key, what) => {
  const screen = testScreen();
  screen.press(key);
  expect(screen.marked()).toContain(what);
});

test('an empty section is named, and the mark stays', () => {
  const screen = testScreen();
  screen.press('2', '5');
  expect(screen.message()).toBe('GOING QUIET: empty.');
  expect(screen.marked()).toContain('media plan');
});

test('done asks how it compared, and the promise is delivered', () => {
  const screen = testScreen();
  screen.press('2', 'd');
  expect(screen.message()).toBe('n6 against what they expected?');
  screen.press('+');
  expect(screen.message()).toBe(
    'Delivered: n6 media plan v2, Chen Hao, Bluebird.  u undo  r8 is now ok',
  );
  expect(screen.seen()).not.toContain('> n6');
  expect(screen.world.ledger.commitmentByHandle('n6')?.standing).toMatchObject({
    kind: 'delivered',
    gap: 'over',
  });
});

test.each([
  ['-', 'under'],
  ['=', 'as'],
  ['+', 'over'],
  ['1', 'under'],
  ['3', 'over'],
  ['enter', undefined],
])('the gap %s is kept as %s', (key, gap) => {
  const screen = testScreen();
  screen.press('2', 'd', key);
  const standing = screen.world.ledger.commitmentByHandle('n6')?.standing;
  expect(standing?.kind === 'delivered' && standing.gap).toBe(gap);
});

test('esc at the gap delivers nothing', () => {
  const screen = testScreen();
  screen.press('2', 'd', 'esc');
  expect(screen.world.ledger.commitmentByHandle('n6')?.standing.kind).toBe('open');
});

test('a wait is received without a question', () => {
  const screen = testScreen();
  screen.press('4', 'd');
  expect(screen.message()).toBe('Received: w2 brand guidelines, Tom Wu, Acme.  u undo');
});

test('undo takes it back, redo does it again', () => {
  const screen = testScreen();
  screen.press('4', 'd', 'u');
  expect(screen.seen()).toContain('brand guidelines');
  screen.press('U');
  expect(screen.seen()).not.toContain('w2  Acme');
});

test('nothing to undo is said and changes nothing', () => {
  const screen = testScreen({ fill: () => undefined });
  screen.press('u');
  expect(screen.message()).not.toBe('');
  expect(screen.world.ledger.acts(1)).toEqual([]);
});

test('move takes a date as it is said, stands at once, and asks whether they know', () => {
  const screen = testScreen();
  screen.press('3', 'm');
  screen.type('next wed 5pm');
  expect(screen.message()).toBe('move t5 to: next wed 5pm');
  screen.press('enter');
  expect(screen.message()).toBe('Does Jane Li know?');
  const moved = screen.world.ledger.commitmentByHandle('t5');
  expect(moved?.promised).toMatchObject({ kind: 'moment' });
  expect(moved?.told).toBeUndefined();
  screen.press('t');
  expect(screen.world.ledger.commitmentByHandle('t5')?.told).toBeDefined();
});

test('a moved promise they do not know of stands in section 1', () => {
  const screen = testScreen();
  screen.press('3', 'm');
  screen.type('next wed 5pm');
  screen.press('enter', 'esc');
  expect(screen.seen()).toContain('MOVED, not told');
});

test('a date that cannot be read leaves the line open and says why', () => {
  const screen = testScreen();
  screen.press('3', 'm');
  screen.type('thrusday');
  screen.press('enter');
  expect(screen.message()).toBe('move t5 to: thrusday');
  expect(screen.seen()).toContain('"thrusday" is not a date');
  expect(screen.world.ledger.commitmentByHandle('t5')?.moved).toBeUndefined();
});

test('told takes a late promise out of section 1', () => {
  const screen = testScreen();
  screen.press('t');
  expect(screen.message()).toContain('7k');
  expect(screen.world.ledger.commitmentByHandle('7k')?.told).toBeDefined();
  expect(screen.seen()).toContain('LATE, told 08:40');
});

test('a note is on the person of the line, and on the promise when it is open', () => {
  const screen = testScreen();
  screen.press('3', 'n');
  screen.type('hates friday calls');
  expect(screen.message()).toBe('note on Jane Li: hates friday calls');
  screen.press('enter', 'enter', 'n');
  screen.type('her boss sees it at two');
  expect(screen.message()).toBe('note on t5: her boss sees it at two');
  screen.press('enter');
  expect(screen.seen()).toContain('her boss sees it at two');
  screen.press('esc', 'p');
  expect(screen.seen()).toContain('hates friday calls');
});

test('a line is added as kept add reads it, in either language', () => {
  const screen = testScreen();
  screen.press('+');
  screen.type('王敏 活动流程 周四下班前 需1小时');
  screen.press('enter');
  expect(screen.message()).toContain('活动流程');
  screen.press('w');
  screen.type('tom logo files by thu');
  screen.press('enter');
  expect(screen.seen()).toContain('logo files');
});

test('a line that cannot be read stays open, and nothing is written', () => {
  const screen = testScreen();
  const before = screen.world.ledger.version();
  screen.press('a');
  screen.type('jame deck by fri');
  screen.press('enter');
  expect(screen.message()).toBe('add: jame deck by fri');
  expect(screen.seen()).toContain('jame');
  expect(screen.world.ledger.version()).toBe(before);
  screen.press('esc');
  expect(screen.seen()).not.toContain('add: jame');
});

test('an empty line is left, not saved', () => {
  const screen = testScreen();
  const before = screen.world.ledger.version();
  screen.press('a', 'enter');
  expect(screen.message()).not.toContain('add:');
  expect(screen.world.ledger.version()).toBe(before);
});

test('the filter shows only lines with all its words, in any case and width', () => {
  const screen = testScreen();
  screen.press('/');
  screen.type('ＡＣＭＥ deck');
  expect(screen.seen()).toContain('revised deck');
  expect(screen.seen()).not.toContain('brand guidelines');
  screen.press('enter');
  expect(screen.message()).toBe('filter "ＡＣＭＥ deck": 1 of 7');
  screen.press('esc');
  expect(screen.seen()).toContain('brand guidelines');
});

test('two Chinese characters find too', () => {
  const screen = testScreen();
  screen.press('/');
  screen.type('报价');
  screen.press('enter');
  expect(screen.marked()).toContain('报价单');
});

test('a filter that finds nothing says so', () => {
  const screen = testScreen();
  screen.press('/');
  screen.type('zzz');
  screen.press('enter');
  expect(screen.message()).toBe('No line has these words. esc shows all.');
});

test('a pasted message opens the question what it is, and nothing is written before Enter', () => {
  const screen = testScreen();
  const before = screen.world.ledger.version();
  screen.loop.paste('jane agency credentials\nby mon 10am\n');
  expect(screen.message()).toBe('What is this?  jane agency credentials by mon 10am');
  screen.press('1');
  expect(screen.message()).toBe('add: jane agency credentials by mon 10am');
  expect(screen.world.ledger.version()).toBe(before);
  screen.press('enter');
  expect(screen.message()).toContain('agency credentials');
});

test('but letters that follow a go into the line', () => {
  const screen = testScreen();
  screen.loop.press(readKeys('ajane deck', noKeys));
  expect(screen.message()).toBe('add: jane deck');
});

test('a key without a use here says so, and the hint goes with the next key', () => {
  const screen = testScreen();
  screen.press('z');
  expect(screen.message()).toBe('z does nothing here. ? shows the keys.');
  screen.press('4', 't');
  expect(screen.message()).toBe('They owe you this: there is nothing to tell.');
  screen.press('down');
  expect(screen.message()).toContain('This month');
});

test('from any page esc leads back to the morning, and never out of it', () => {
  const screen = testScreen();
  screen.press('enter', 'p', '?', 'esc', 'esc', 'esc', 'esc', 'esc');
  expect(screen.seen()).toContain('SAY SOMETHING');
  expect(screen.ended()).toBeUndefined();
});

test('q leaves, Ctrl-C leaves even while a line is typed', () => {
  const asked = testScreen();
  asked.press('q');
  expect(asked.ended()).toBe('asked');
  const interrupted = testScreen();
  interrupted.press('a', 'q', 'ctrl-c');
  expect(interrupted.ended()).toBe('interrupted');
});

test('everything is reached with arrows, digits and Enter alone', () => {
  const screen = testScreen();
  screen.press('2', ':', 'down', 'enter', '2');
  expect(screen.world.ledger.commitmentByHandle('n6')?.standing).toMatchObject({
    kind: 'delivered',
    gap: 'as',
  });
  screen.press(':', '1');
  expect(screen.seen()).toContain('mine, never in a mail');
});

test('what another window writes is seen within a tick, and the mark stays on its item', () => {
  const screen = testScreen();
  screen.press('3');
  screen.desk.add('tom press release by wed need 1h');
  expect(screen.seen()).not.toContain('press release');
  screen.loop.tick();
  expect(screen.seen()).toContain('press release');
  expect(screen.marked()).toContain('revised deck');
});

test('an open promise is read anew when another window changes it', () => {
  const screen = testScreen();
  screen.press('3', 'enter');
  const id = screen.world.ledger.commitmentByHandle('t5')?.id;
  expect(id).toBeDefined();
  if (id !== undefined) screen.desk.note({ kind: 'commitment', id }, 'she wants it on paper');
  screen.loop.tick();
  expect(screen.seen()).toContain('she wants it on paper');
});

test('at midnight the day turns', () => {
  const screen = testScreen();
  screen.clock.set('2026-11-25T00:00');
  screen.loop.tick();
  expect(screen.seen()).toContain('Wed 25 Nov 00:00');
  expect(screen.seen()).toMatch(/n6 .*was Tue 17:00.*LATE, not told/u);
});

test('a tick in which nothing happened draws nothing', () => {
  const screen = testScreen();
  let drawn = 0;
  screen.loop.subscribe(() => (drawn += 1));
  screen.loop.tick();
  expect(drawn).toBe(0);
});

test('what was done fades after some seconds', () => {
  const screen = testScreen();
  screen.press('4', 'd');
  for (let second = 0; second < 10; second += 1) screen.loop.tick();
  expect(screen.message()).toContain('This month');
});

test('an unread line is mended in place', () => {
  const screen = testScreen();
  screen.world.ledger.write((desk) => ({
    ok: true,
    value: {
      value: undefined,
      facts: [capturing('c1', desk.takeHandle(), 'jane deck by thrusday')],
    },
  }));
  screen.loop.tick();
  expect(screen.seen()).toContain('NOT READ, mend it');
  screen.press('1', 'enter');
  expect(screen.message()).toBe('mend: jane deck by thrusday');
  screen.press('ctrl-w');
  screen.type('thu');
  screen.press('enter');
  expect(screen.seen()).not.toContain('NOT READ');
});

test('no key in no place makes it fall over', () => {
  const keys = [...new Set(keyMap.flatMap((binding) => binding.keys))].filter((key) => key !== 'q');
  const screen = testScreen();
  for (const first of keys) for (const second of keys) screen.press(first, second);
  expect(screen.seen()).not.toBe('');
});

test('how it compared is asked once a day: the second delivery is taken at once', () => {
  const screen = testScreen();
  screen.press('2', 'd', '=', '3', 'd');
  expect(screen.world.ledger.commitmentByHandle('t5')?.standing.kind).toBe('delivered');
  expect(screen.loop.state().asking).toBeUndefined();
});

test('in a very wide window a promise and its date stay near each other', () => {
  const screen = testScreen({ columns: 300 });
  const { lines } = screen.frame();
  const listed = lines.filter(({ beside }) => beside !== undefined);
  expect(Math.max(...listed.map(({ spans }) => widthOf(textOf(spans))))).toBeLessThanOrEqual(100);
  expect(Math.max(...screen.seen().split('\n').map(widthOf))).toBeLessThanOrEqual(200);
});

test('what was done is said until the next key, and stands on no other page', () => {
  const screen = testScreen();
  screen.press('t');
  expect(screen.message()).toContain('u undo');
  screen.press('v');
  expect(screen.message()).not.toContain('u undo');
  screen.press('esc', ',');
  expect(screen.message()).not.toContain('u undo');
});

test('a refused setting is not said on the morning', async () => {
  const screen = testScreen();
  screen.press(',', 'enter');
  screen.type('nothing like it');
  screen.press('enter');
  await screen.settled();
  screen.press('esc', 'esc');
  expect(screen.loop.state().notice).toBeUndefined();
});

test('a newcomer is told on the screen where to say they work', () => {
  const screen = testScreen({ fill: () => undefined });
  screen.press('a');
  screen.type('newbie thing by fri');
  screen.press('enter');
  expect(screen.seen()).toContain(
    'I know nobody called "newbie". Somebody new? Say where: newbie@client',
  );
});

test('an item settled elsewhere while it is open offers no key that would be refused, and asks nothing', () => {
  const screen = testScreen();
  screen.press('enter');
  const open = screen.world.ledger.commitmentByHandle('7k');
  if (open !== undefined) screen.desk.drop(open.id, undefined);
  screen.loop.tick();
  const footer = screen.seen().split('\n').at(-1) ?? '';
  expect(footer).not.toMatch(/done|move|heads-up|told/u);
  screen.press('d');
  expect(screen.loop.state().asking).toBeUndefined();
  expect(screen.message()).toBe('This is settled: nothing is left to do on it.');
});

test('what is delivered this week offers no key that would be refused', () => {
  const screen = testScreen();
  screen.press('t', 'd', 'enter', 'v', 'end');
  const footer = screen.seen().split('\n').at(-1) ?? '';
  expect(footer).toContain('enter open');
  expect(footer).not.toMatch(/done|move|heads-up|told/u);
});
