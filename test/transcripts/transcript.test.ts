import { expect, test } from 'vitest';
import { linesOf, readTranscript, writeTranscript } from './transcript.ts';

const text = `# A comment stands before its step.
$ export LANG=zh_CN.UTF-8

@ 2026-11-24T08:40+08:00[Asia/Shanghai]

# Lines for stdin, the side, stdout, the exit code.
$ kept add -
< jane deck by fri
<
! 1 line saved.
7k

with a blank line inside
? 2
`;

test('a transcript is written as it was read', () => {
  expect(writeTranscript(readTranscript(text))).toBe(text);
});

test('what is typed, handed in and printed are told apart', () => {
  expect(readTranscript(text).steps[2]).toEqual({
    comments: ['# Lines for stdin, the side, stdout, the exit code.'],
    typed: '$ kept add -',
    input: ['jane deck by fri', ''],
    printed: ['! 1 line saved.', '7k', '', 'with a blank line inside', '? 2'],
  });
});

test('stderr is marked, exit code 0 is not worth a line, a missing line end is', () => {
  expect(linesOf({ out: '7k\n', talk: 'saved\n', exitCode: 0 })).toEqual(['! saved', '7k']);
  expect(linesOf({ out: '7k', talk: '', exitCode: 3 })).toEqual(['7k', '(no line end)', '? 3']);
  expect(linesOf({ out: '', talk: '', exitCode: 0 })).toEqual([]);
});
