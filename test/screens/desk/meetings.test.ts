import { expect, test } from 'vitest';
import { keepUnread } from '../../../src/actions/keep-unread.ts';
import { languages } from '../../../src/domain/language.ts';
import { testScreen } from '../../support/screen-world.ts';

/** Jane is known; a meeting with her could not be read; another one was yesterday at three. */
function withMeetings(opening: Parameters<typeof testScreen>[0] = {}) {
  const screen = testScreen({
    fill: (desk, clock) => {
      clock.set('2026-11-23T09:00');
      desk.add('Jane Li@Acme: revised deck by fri noon need 1h');
      desk.meet('jane today 3pm status call');
    },
    ...opening,
  });
  const kept = keepUnread(screen.world, {
    text: 'jane frday 10am kickoff',
    verb: 'meet',
    reason: 'date',
  });
  if (!kept.ok) throw new Error('not kept');
  screen.loop.tick();
  screen.press('home');
  return screen;
}

test('a line for a meeting that was not read is mended as a meeting', () => {
  const screen = withMeetings();
  screen.press('enter', 'ctrl-u');
  screen.type('jane fri 10am kickoff');
  expect(screen.seen()).toContain('mend the meeting: jane fri 10am kickoff');
  screen.rest();
  expect(screen.seen()).toContain('kickoff');
  screen.press('enter');
  const made = screen.world.ledger.openCommitments().find(({ what }) => what === 'kickoff');
  expect(made).toMatchObject({ kind: 'meeting', direction: 'mine' });
  expect(made?.promised).toMatchObject({ kind: 'moment' });
  expect(screen.world.ledger.unreadLines()).toEqual([]);
});

test('a meeting that still has no time stays open to be typed on', () => {
  const screen = withMeetings();
  screen.press('enter', 'ctrl-u');
  screen.type('jane fri kickoff');
  screen.press('enter');
  expect(screen.loop.state().asking).toMatchObject({ kind: 'line' });
  expect(screen.world.ledger.unreadLines()).toHaveLength(1);
  expect(screen.seen()).toContain('jane fri kickoff');
});

test('A opens the line of a meeting to come, and reads it as it is typed', () => {
  const screen = withMeetings();
  screen.press('A');
  screen.rest();
  expect(screen.seen()).toContain('jane fri 10am status call');
  screen.type('jane thu 3pm radio spot');
  screen.rest();
  expect(screen.seen()).toContain('Thu 26 Nov 15:00');
  screen.press('enter');
  expect(screen.message()).toContain('meeting with Jane Li, Acme: radio spot');
  screen.press('u');
  expect(screen.world.ledger.openCommitments().some(({ what }) => what === 'radio spot')).toBe(
    false,
  );
});

test('M asks with whom, and leaves the screen for the form of that meeting', () => {
  const screen = withMeetings();
  screen.press('end', 'M');
  screen.rest();
  expect(screen.seen()).toContain('jane+tom status call');
  screen.type('jane review');
  screen.press('enter');
  expect(screen.ended()).toEqual({ kind: 'meeting', typed: 'jane review' });
});

test('whom nobody knows is said at once, and the line stays', () => {
  const screen = withMeetings();
  screen.press('end', 'M');
  screen.type('jame review');
  screen.press('enter');
  expect(screen.ended()).toBeUndefined();
  expect(screen.seen()).toContain('met: jame review');
  expect(screen.seen()).toContain('jame');
});

test('on a meeting that is over M opens its form at once, and so does 9 in the walk', () => {
  const screen = withMeetings();
  screen.press('down');
  expect(screen.marked()).toContain('status call');
  screen.press('M');
  expect(screen.ended()).toEqual({ kind: 'meeting', typed: 'p4' });
  const walked = withMeetings();
  walked.press('space', '7');
  expect(walked.seen()).toContain('9  M');
  walked.press('9');
  expect(walked.ended()).toEqual({ kind: 'meeting', typed: 'p4' });
});

test.each(languages)(
  'both are in the help and, without letters, in the list of actions, in %s',
  (language) => {
    const screen = withMeetings({ language, rows: 80 });
    const { help, hints } = screen.context.words.screen;
    screen.press('?');
    for (const intent of ['meet', 'met'] as const) expect(screen.seen()).toContain(help[intent]);
    screen.press('esc', ':');
    for (const intent of ['meet', 'met'] as const) expect(screen.seen()).toContain(hints[intent]);
  },
);
