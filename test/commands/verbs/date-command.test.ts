import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

test.each(['thu fri', 'thu and fri', 'fri, thu', '周四 周五', '週四、週五'])(
  'two dates are both said, and neither is taken: "%s"',
  async (typed) => {
    const said = await commandDesk().kept(`date ${typed}`);
    expect(said.exitCode).toBe(4);
    expect(said.talk.join()).toMatch(/Thu 26 Nov .*Fri 27 Nov|Fri 27 Nov .*Thu 26 Nov/u);
  },
);

test('from a pipe every line has its answer, with the text as it was typed', async () => {
  const lines = ['thu', '', '  By FRI Noon ', 'blurg', 'send it by Thursday EOD'];
  const { out, exitCode } = await commandDesk().pipe('date -', lines);
  const answers = out.map((line) => JSON.parse(line) as { text: string; kind: string });
  expect(exitCode).toBe(0);
  expect(answers.map(({ text }) => text)).toEqual(lines);
  expect(answers.map(({ kind }) => kind)).toEqual(['day', 'none', 'moment', 'none', 'day']);
});
