import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';
import { testScreen } from '../../support/screen-world.ts';

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 60, rows: 20 },
  { columns: 42, rows: 14 },
  { columns: 20, rows: 8 },
] as const;

const ways = [
  ['the week', ['v']],
  ['the log', ['l']],
  ['find', ['f', 'a', 'c']],
  ['the settings', [',']],
  ['the clients to write to', ['s']],
  ['a status letter', ['s', 'enter']],
  ["a person's card", ['3', 'p']],
  ["a client's card", ['3', 'p', 'p']],
] as const;

describe.each(languages)('in %s', (language) => {
  test.each(ways)(
    '%s fits every window, and esc leads back to the line one came from',
    (_, keys) => {
      for (const size of sizes) {
        const screen = testScreen({ language, ...size });
        screen.press('3');
        const before = screen.marked();
        screen.press(...keys);
        screen.rest();
        const lines = screen.seen().split('\n');
        expect(lines.length).toBeLessThan(size.rows);
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(size.columns);
        expect(screen.loop.state().pages.length).toBeGreaterThan(0);
        screen.press('esc', 'esc', 'esc');
        expect(screen.loop.state().pages).toEqual([]);
        expect(screen.marked()).toBe(before);
      }
    },
  );
});

test('the week at 80 by 24', () => {
  const screen = testScreen();
  screen.press('v');
  expect(screen.seen()).toMatchInlineSnapshot(`
    "The next ten working days                                   5.5h promised of 80h
    --------------------------------------------------------------------------------
    PAST THEIR DATE
    > w2  Acme      Tom Wu    brand guidelines  Fri 20 Nov  they owe you, LATE
      7k  晨光      王敏      海报终稿          Mon 23 Nov  LATE
    Tue 24 Nov  ######.... 4.5h of 8h        today
      n6  Bluebird  Chen Hao  media plan v2     17:00       1h work, ok
      r8  晨光      王敏      报价单                        TIGHT, 2h spare
    Wed 25 Nov  .......... nothing promised
      3x  PhotoLi   Li        venue photos                  they owe you
    Thu 26 Nov  .......... nothing promised
    Fri 27 Nov  #......... 1h of 8h
      t5  Acme      Jane Li   revised deck      12:00       1h work, ok
    Mon 30 Nov  .......... nothing promised
    Tue 1 Dec   .......... nothing promised
    Wed 2 Dec   .......... nothing promised
    Thu 3 Dec   .......... nothing promised
    Fri 4 Dec   .......... nothing promised
    Mon 7 Dec   .......... nothing promised

    --------------------------------------------------------------------------------
    1 of 6
    enter open  d done  m move  c ask again  esc back  a add  n note  ? keys  q quit"
  `);
});

test('something of the week is opened and delivered, and the mark goes with it to what was kept', () => {
  const screen = testScreen();
  screen.press('v');
  while (!screen.marked().includes('revised deck')) screen.press('down');
  screen.press('enter');
  expect(screen.seen()).toContain('PROMISED  Fri 27 Nov 12:00');
  screen.press('esc', 'd', 'enter');
  expect(screen.marked()).toMatch(/revised deck\s+08:40\s+kept/u);
});

describe('the log', () => {
  test('takes back the act under the mark, and does it again', () => {
    const screen = testScreen();
    screen.press('l');
    expect(screen.marked()).toContain('promised');
    screen.press('1');
    expect(screen.marked()).toContain('undone');
    expect(screen.message()).toContain('Undone: promised');
    screen.press('2');
    expect(screen.marked()).not.toContain('undone');
  });

  test('names what stands in the way of an act that later ones build on', () => {
    const screen = testScreen();
    screen.press('m');
    screen.type('fri');
    screen.press('enter', 'enter', 'l');
    const moved = screen.marked();
    expect(moved).toContain('moved 7k');
    while (!screen.marked().includes('promised 7k')) screen.press('down');
    screen.press('u');
    expect(screen.message()).toContain('moved 7k');
    expect(screen.marked()).not.toContain('undone');
  });

  test('an act that is undone already answers why u is off', () => {
    const screen = testScreen();
    screen.press('l', 'u', 'u');
    expect(screen.message()).toBe('This step is undone already.');
  });

  test('enter opens what the act was about', () => {
    const screen = testScreen();
    screen.press('l', 'enter');
    expect(screen.loop.state().pages.at(-1)?.kind).toBe('detail');
  });
});

describe('find', () => {
  test('finds with every letter, done or not, and enter opens what is picked', () => {
    const screen = testScreen();
    screen.press('f');
    screen.type('banner');
    screen.rest();
    expect(screen.marked()).toContain('banner sizes');
    screen.press('enter');
    expect(screen.seen()).toContain('banner sizes');
    screen.press('esc');
    expect(screen.loop.state().pages.at(-1)?.kind).toBe('find');
    expect(screen.marked()).toContain('banner sizes');
  });

  test('enter does not wait for the words to rest', () => {
    const screen = testScreen();
    screen.press('f');
    screen.type('guidelines');
    screen.press('enter');
    expect(screen.seen()).toContain('brand guidelines');
    expect(screen.loop.state().pages.at(-1)?.kind).toBe('detail');
  });

  test('nothing found says what was searched, and the nearest word', () => {
    const screen = testScreen();
    screen.press('f');
    screen.type('guidelnes');
    screen.rest();
    expect(screen.seen()).toContain('Nothing found for "guidelnes"');
    expect(screen.seen()).toContain('The nearest word here is "guidelines".');
    screen.press('enter');
    expect(screen.loop.state().asking?.kind).toBe('finding');
  });

  test('tab looks only in what they were told', () => {
    const screen = testScreen();
    screen.press('t', 'f', 'tab');
    screen.type('海报');
    screen.rest();
    expect(screen.seen()).toContain('Find in what they were told');
    expect(screen.marked()).toContain('海报终稿');
  });

  test('a pasted word is found too', () => {
    const screen = testScreen();
    screen.press('f');
    screen.loop.paste('王敏');
    screen.rest();
    expect(screen.marked()).toContain('王敏');
  });
});

describe('settings', () => {
  test('a value is changed in place and holds at once', async () => {
    const screen = testScreen();
    screen.press(',');
    while (!screen.marked().includes('ask.gap')) screen.press('down');
    screen.press('enter');
    expect(screen.message()).toBe('ask.gap: daily');
    screen.press('ctrl-u');
    screen.type('never');
    screen.press('enter');
    await screen.settled();
    expect(screen.marked()).toContain('never');
    screen.press('esc', 'd');
    expect(screen.loop.state().asking).toBeUndefined();
  });

  test('what cannot be is refused with what it takes, and the line stays open', async () => {
    const screen = testScreen();
    screen.press(',');
    while (!screen.marked().includes('me.email')) screen.press('down');
    screen.press('enter');
    screen.type('wei');
    screen.press('enter');
    await screen.settled();
    expect(screen.seen()).toContain('me.email cannot be "wei". It takes a mail address.');
    expect(screen.message()).toBe('me.email: wei');
  });

  test('while it is typed, what it takes is said', () => {
    const screen = testScreen();
    screen.press(',', 'enter');
    expect(screen.seen()).toContain('takes en, zh-Hans or zh-Hant');
  });
});

test('a key to the page that is open does not open it twice', () => {
  const screen = testScreen();
  screen.press('v', 'v');
  expect(screen.loop.state().pages).toHaveLength(1);
});

test('a change made in another window is seen on the open page within a second', () => {
  const screen = testScreen();
  screen.press('v');
  screen.desk.add('jane logo animation by thu noon need 2h');
  screen.loop.tick();
  expect(screen.seen()).toContain('logo animation');
});

test('midnight turns the day of the week that is open', () => {
  const screen = testScreen();
  screen.press('v');
  expect(screen.seen()).toMatch(/Tue 24 Nov .* today/u);
  screen.clock.set('2026-11-25T00:00');
  screen.loop.tick();
  expect(screen.seen()).toMatch(/Wed 25 Nov .* today/u);
});

/** The status letter for Acme, on the screen. */
const reading = () => {
  const screen = testScreen();
  screen.press('s');
  while (!screen.marked().includes('Acme')) screen.press('down');
  screen.press('enter');
  expect(screen.seen()).toContain('Status letter for Acme');
  return screen;
};

describe('a status letter that is read', () => {
  test('is copied by a key, and says where to paste it', async () => {
    const screen = reading();
    screen.press('1');
    await screen.settled();
    expect(screen.message()).toContain('Copied, with its layout. Paste it into a new mail');
    expect(screen.message()).not.toContain('undo');
  });

  test('is kept as a draft that waits', async () => {
    const screen = reading();
    screen.press('w');
    await screen.settled();
    expect(screen.message()).toContain('1 draft ready: kept mail --ready');
    expect(screen.mail.door.waiting()).toHaveLength(1);
  });

  test('is opened in the mail program', async () => {
    const screen = reading();
    screen.press('3');
    await screen.settled();
    expect(screen.message()).toContain('The letter is open in your mail program.');
  });

  test('says below the line that it is not sent, and which keys take it out', () => {
    const screen = reading();
    screen.press('G');
    expect(screen.seen()).toContain('Not sent. You read it, you send it.');
    expect(screen.seen()).toContain('c copies it');
  });
});

test('a setting that another window changes holds on the open screen within a second', () => {
  const screen = testScreen();
  screen.press(',');
  screen.setElsewhere({ 'me.name': 'Wei Lin' });
  screen.loop.tick();
  expect(screen.seen()).toMatch(/me\.name\s+Wei Lin/u);
});

test.each([
  ['language', 'zh-Hans'],
  ['screen.glyphs', 'plain'],
])('%s set on the screen opens it again as it is set now', async (name, value) => {
  const screen = testScreen();
  screen.press(',');
  while (!screen.marked().includes(name)) screen.press('down');
  screen.press('enter', 'ctrl-u');
  screen.type(value);
  screen.press('enter');
  await screen.settled();
  expect(screen.ended()).toBe('reopen');
});
