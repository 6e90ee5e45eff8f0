import { expect, test } from 'vitest';
import { realDesk } from '../support/real-desk.ts';

/** What a page of the same sign over and over would be looked through for, again and again. */
const units = [
  ['letters', 'x'],
  ['words', 'deck '],
  ['weekdays', 'thu '],
  ['markers', 'by thu '],
  ['straight quotes', '"a '],
  ['apostrophes', "'a "],
  ['opened titles', '《'],
  ['Chinese dates', '下'],
  ['Chinese days', '周'],
  ['numbers', 'twenty '],
  ['digits', '1'],
  ['fractions', '½'],
  ['marks', '\u0301'],
  ['flags that never end', '🏴\u{E0061}'],
  ['sequences', '\u001B]'],
  ['names', 'jane and '],
  ['addresses', 'a@b.'],
  ['slashes', '1/'],
  ['dunhao', '、'],
  ['links', 'http://'],
] as const;

const page = 60_000;

/** Twice the page once took four times as long, a minute and more; a page is now read in less than a second. */
test.each(units)(
  'a page of %s is taken by every verb in the time of this test, and whatever is typed is kept',
  async (_, unit) => {
    const text = unit.repeat(Math.ceil(page / unit.length));
    const desk = realDesk({ KEPT_BACKUPS: 'off' });
    await desk.kept('add jane@acme deck by fri need 1h');
    await desk.kept('meet jane thu 10am kickoff');
    const runs = [
      await desk.kept(['add', 'jane', text]),
      await desk.kept(['can', 'jane', text]),
      await desk.kept(['meet', 'jane', 'fri 10am', text]),
      await desk.kept(['note', 'jane', text]),
      await desk.kept(['heard', 'jane', text]),
      await desk.kept(['told', 'jane', text]),
      await desk.kept(['edit', '7k', '--what', text]),
      await desk.kept(['move', '7k', text]),
      await desk.kept(['add', 'jane', 'x', 'by', 'fri', '--need', text]),
      await desk.kept(['date', text]),
      await desk.kept(['find', text]),
      await desk.kept(['find', '--told', text]),
      await desk.kept(['list', text]),
      await desk.kept(['who', text]),
      await desk.kept(['show', text]),
      await desk.kept(['mail', 'agenda', 'p4', text]),
      await desk.kept(['completion', `--line=kept add ${text}`]),
      await desk.pipe(['add', '-'], [`jane ${text}`, 'jane plan by fri']),
      await desk.pipe(['met', 'p4', '--stdin'], [`decided: ${text}`, text]),
      await desk.kept('list'),
      await desk.kept('log'),
      await desk.kept([]),
    ];
    expect(runs.filter(({ exitCode }) => ![0, 1, 2, 3, 4, 5].includes(exitCode))).toEqual([]);
    expect((await desk.kept('list')).out).toContain('plan');
  },
  60_000,
);
