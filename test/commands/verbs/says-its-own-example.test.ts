import { expect, test } from 'vitest';
import { realDesk } from '../../support/real-desk.ts';

test.each([
  ['heard jane', 'kept heard jane when does the deck come'],
  ['heard', 'kept heard jane when does the deck come'],
  ['told jane', 'kept told jane launch moves to 8 Jan'],
  ['note jane', 'kept note jane hates friday calls'],
  ['wait', 'kept wait jane photos by fri'],
  ['met', 'kept met jane status call'],
  ['forget jane', 'kept forget jane --yes'],
])(
  '"kept %s", with nothing more, is answered by an example of its own: %s',
  async (typed, line) => {
    const desk = realDesk();
    await desk.kept('add jane@acme deck by fri');
    const { talk, exitCode } = await desk.kept(typed);
    expect(talk.split('\n')).toContain(line);
    expect(exitCode).toBe(2);
  },
);
