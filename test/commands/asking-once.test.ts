import { describe, expect, test } from 'vitest';
import { commandDesk } from '../support/command-desk.ts';

const question = 'I took 18:00 as end of day. Enter to keep, or type yours: ';

describe('working hours', () => {
  test('are asked for when a date first means the end of a day; Enter keeps them for good', async () => {
    const desk = commandDesk({ isTerminal: true, asksHours: true });
    expect((await desk.kept('add jane@acme deck by fri need 1h --as pdf', '')).asked).toEqual([
      question,
    ]);
    expect(desk.stored()).toMatchObject({
      'hours.monday': '09:00-18:00',
      'hours.friday': '09:00-18:00',
    });
    expect((await desk.kept('add jane poster by fri need 1h --as pdf')).asked).toEqual([]);
  });

  test.each([
    ['17:30', '09:00-17:30'],
    ['6pm', '09:00-18:00'],
    ['７', '09:00-19:00'],
    ['19', '09:00-19:00'],
    ['10-19', '10-19'],
  ])('"%s" is %s from then on', async (typed, hours) => {
    const desk = commandDesk({ isTerminal: true, asksHours: true });
    const { talk } = await desk.kept('add jane@acme deck by fri need 1h --as pdf', typed);
    expect(talk.join('\n')).toContain(hours);
    expect(desk.stored()).toMatchObject({ 'hours.wednesday': hours });
  });

  test('what is no time of day changes nothing, and is asked about another time', async () => {
    const desk = commandDesk({ isTerminal: true, asksHours: true });
    const { talk } = await desk.kept('add jane@acme deck by fri need 1h --as pdf', 'late');
    expect(talk.join('\n')).toContain('"late" is no time of day');
    expect(desk.stored()).toEqual({});
  });

  test('are not asked for by a time that was said, by a promise without a date, or in a pipe', async () => {
    const desk = commandDesk({ isTerminal: true, asksHours: true });
    expect((await desk.kept('add jane@acme deck by fri noon need 1h --as pdf')).asked).toEqual([]);
    expect((await desk.kept('add jane poster asap --as pdf')).asked).toEqual([]);
    const pipe = commandDesk({ asksHours: true });
    expect((await pipe.kept('add jane@acme deck by fri')).asked).toEqual([]);
  });
});

describe('ten finished promises', () => {
  test('say once that need can stay empty', async () => {
    const desk = commandDesk();
    const said: string[] = [];
    for (let at = 1; at <= 12; at += 1) {
      await desk.kept(`add jane@acme deck${at} by 18 dec need 1h`);
      const { talk } = await desk.kept(`done deck${at}`);
      if (talk.some((line) => line.startsWith('I know your pace'))) said.push(`deck${at}`);
    }
    expect(said).toEqual(['deck10']);
  });

  test('waits that came in are not among them', async () => {
    const desk = commandDesk();
    for (let at = 1; at <= 10; at += 1) await desk.kept(`wait jane@acme logo${at} by 18 dec`);
    for (let at = 1; at <= 10; at += 1)
      expect((await desk.kept(`got logo${at}`)).talk.join()).not.toContain('pace');
  });
});
