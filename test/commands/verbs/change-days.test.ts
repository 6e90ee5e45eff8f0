import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

async function settingsOf(desk: ReturnType<typeof commandDesk>): Promise<unknown> {
  const { out } = await desk.kept('config --json');
  const { settings } = JSON.parse(out.join('\n')) as { settings: Record<string, unknown> };
  return { off: settings['days.off'], on: settings['days.on'] };
}

test('days off are added to the ones she has', async () => {
  const desk = commandDesk();
  await desk.kept('config days.off 2027-02-08');
  const { talk } = await desk.kept('config days.off 2027-02-10..2027-02-11');
  expect(talk).toEqual(['days.off: 2027-02-10, 2027-02-11 added, 3 in all.']);
  expect(await settingsOf(desk)).toEqual({ off: ['2027-02-08', '2027-02-10', '2027-02-11'] });
});

test('a day she has already is not added twice', async () => {
  const desk = commandDesk({ settings: { 'days.off': ['2027-02-08'] } });
  const { talk } = await desk.kept('config days.off 2027-02-08');
  expect(talk).toEqual(['days.off had them all already.']);
});

test('days are taken out one by one, or all at once', async () => {
  const desk = commandDesk({
    settings: { 'days.off': ['2027-02-08', '2027-02-09', '2027-02-10'] },
  });
  const { talk } = await desk.kept('config days.off 2027-02-09 --unset');
  expect(talk).toEqual(['days.off: 2027-02-09 taken out, 2 left.']);
  await desk.kept('config days.off --unset');
  expect(await settingsOf(desk)).toEqual({});
});

test('a day off that she works after all is no day off any more', async () => {
  const desk = commandDesk({ settings: { 'days.off': ['2027-02-08', '2027-02-09'] } });
  await desk.kept('config days.on 2027-02-08');
  expect(await settingsOf(desk)).toEqual({ off: ['2027-02-09'], on: ['2027-02-08'] });
});

const holidays = `BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270205
DTEND;VALUE=DATE:20270210
SUMMARY:春节（休）
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270220
SUMMARY:春节（班）
END:VEVENT
END:VCALENDAR`;

test('a calendar of holidays gives its free days and the ones worked instead', async () => {
  const desk = commandDesk({ files: { 'cn.ics': holidays } });
  const { talk, exitCode } = await desk.kept('config days.off cn.ics');
  expect(exitCode).toBe(0);
  expect(talk).toEqual([
    'days.off: 5 days (2027-02-05 to 2027-02-09) added, 5 in all.',
    'days.on: 2027-02-20 added, 1 in all.',
  ]);
  expect((await desk.kept('date 2027-02-20')).exitCode).toBe(0);
});

test.each(['none.ics', 'letter.ics', '2027-02-30', 'soon'])('"%s" gives no days', async (typed) => {
  const desk = commandDesk({ files: { 'letter.ics': 'Dear Jane' } });
  const { exitCode, talk } = await desk.kept(`config days.off ${typed}`);
  expect(exitCode).toBe(2);
  expect(talk.join('\n')).toContain('.ics');
  expect(await settingsOf(desk)).toEqual({});
});
