import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';
import { openLedgerIn } from '../../support/local-ledger.ts';
import { tempFolder } from '../../support/temp-folder.ts';

test('each line of a pipe becomes a promise, all of them one act', async () => {
  const desk = commandDesk();
  const { out, talk, exitCode } = await desk.pipe('add -', [
    'jane@acme revised deck by thu noon need 1d',
    '',
    '王敏@晨光 报价单 明天下班前 需2小时',
    'wm 修改稿 周五',
  ]);
  expect({ out, talk, exitCode }).toEqual({
    out: ['7k', 'p4', 'w2'],
    talk: ['3 lines saved.'],
    exitCode: 0,
  });
  expect(desk.world().ledger.acts(9)).toHaveLength(1);
  expect((await desk.kept('undo')).exitCode).toBe(0);
  expect(desk.world().ledger.openCommitments()).toEqual([]);
});

test('what cannot be read is kept unread and named by its line; the rest is saved', async () => {
  const desk = commandDesk();
  const { out, talk, exitCode } = await desk.pipe('add -', [
    'jane@acme deck by fri',
    '',
    'jame poster by fri',
    'jane logo by thrusday',
    'jane plan by 3/12',
    'jane logo by mon',
  ]);
  expect(exitCode).toBe(2);
  expect(out).toEqual(['7k', 'r8']);
  expect(talk).toEqual([
    'line 3, kept as p4: No "jame". Did you mean Jane (Acme)?',
    'line 4, kept as w2: "thrusday" is not a date. Did you mean thursday?',
    'line 5, kept as n6: "3/12" can mean two dates: Thu 3 Dec 18:00 (end of day), or Fri 12 Mar 2027 18:00 (end of day).',
    '2 lines saved, 3 not understood and kept.',
  ]);
  expect(
    desk
      .world()
      .ledger.unreadLines()
      .map(({ text }) => text),
  ).toEqual(['jame poster by fri', 'jane logo by thrusday', 'jane plan by 3/12']);
});

test('waits come through a pipe as well, with the side of their companies', async () => {
  const desk = commandDesk();
  await desk.pipe('wait - --supplier', ['li@photoli photos by wed']);
  expect(desk.world().ledger.openCommitments()).toMatchObject([{ direction: 'theirs' }]);
  expect(desk.world().ledger.organisations()).toMatchObject([{ side: 'supplier' }]);
});

test('flags hold for every line', async () => {
  const desk = commandDesk();
  await desk.pipe('add - --job 1042 --need 1h', ['jane@acme deck by fri', 'jane plan by fri']);
  expect(desk.world().ledger.openCommitments()).toMatchObject([
    { job: '1042', need: 60 },
    { job: '1042', need: 60 },
  ]);
});

test('with --strict nothing is kept when one line is not understood', async () => {
  const desk = commandDesk();
  const lines = ['jane@acme deck by 18 dec need 1h', 'blah bluh'];
  const { out, talk, exitCode } = await desk.pipe('add - --strict', lines);
  expect({ out, talk, exitCode }).toEqual({
    out: [],
    talk: ['line 2: I know nobody called "blah".', 'Nothing saved: 1 of 2 lines not understood.'],
    exitCode: 2,
  });
  expect(desk.world().ledger.acts(9)).toEqual([]);
});

test('with --strict nothing is saved when the lines together leave too little room', async () => {
  const desk = commandDesk();
  const lines = ['jane@acme deck by tomorrow need 8h', 'jane plan by tomorrow need 8h'];
  expect(await desk.pipe('add - --strict', lines)).toMatchObject({ exitCode: 3, out: [] });
  expect(desk.world().ledger.acts(9)).toEqual([]);
  const apart = ['jane@acme deck by 18 dec need 1h', 'jane plan by 18 dec need 1h'];
  expect((await desk.pipe('add - --strict', apart)).exitCode).toBe(0);
});

test('the envelope says in full what was saved and what was not', async () => {
  const desk = commandDesk();
  const lines = ['jane@acme deck by fri', 'jane logo by thrusday'];
  const { out, exitCode } = await desk.pipe('add - --json', lines);
  expect(exitCode).toBe(2);
  expect(JSON.parse(out.join(''))).toMatchObject({
    ok: false,
    problem: { code: 'lines-not-read' },
    items: [
      { handle: '7k', what: 'deck', state: 'ok', who: [{ name: 'Jane' }], promised: '2026-11-27' },
    ],
    unread: [{ line: 2, handle: 'p4', problem: { code: 'date-not-read' } }],
  });
  const saved = await desk.pipe('add - --json', ['jane poster by fri']);
  expect(JSON.parse(saved.out.join(''))).toMatchObject({ ok: true, items: [{ what: 'poster' }] });
});

test('--by, --for and --after hold for every line', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by fri');
  await desk.pipe('wait - --for 7k --by wed', ['tom@acme photos', 'tom logo']);
  expect(
    desk
      .world()
      .ledger.openCommitments()
      .filter((one) => one.direction === 'theirs'),
  ).toMatchObject([
    { what: 'photos', promised: { kind: 'day' } },
    { what: 'logo', promised: { kind: 'day' } },
  ]);
});

test('without a terminal --last shows the line that waits and how to mend it', async () => {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by thrusday');
  const { talk, exitCode } = await desk.kept('add --last');
  expect({ talk, exitCode }).toEqual({
    talk: [
      '7k waits to be corrected: jane@acme deck by thrusday',
      'Type the line again, mended: kept edit 7k jane deck by thursday',
    ],
    exitCode: 2,
  });
  expect((await desk.kept('add --last jane@acme deck by thursday')).exitCode).toBe(0);
});

test('no line is no act', async () => {
  const desk = commandDesk();
  expect(await desk.pipe('add -', ['', '  '])).toMatchObject({ exitCode: 0, out: [] });
  expect(desk.world().ledger.acts(1)).toEqual([]);
});

test('a terminal as input is said at once', async () => {
  const { exitCode, talk } = await commandDesk({ isTerminal: true }).kept('add -');
  expect(exitCode).toBe(2);
  expect(talk[0]).toContain('pipe');
});

test('thousands of lines with hundreds of new people make each of them once', async () => {
  const desk = commandDesk({ ledger: openLedgerIn(tempFolder()) });
  const lines = Array.from({ length: 1500 }, (_, at) =>
    at % 3 === 2
      ? `客${at % 100}@公司${at % 50} 报价单${at} 周五下班前 需2小时`
      : `p${at % 600}x@client${at % 60} poster ${at} by 18 dec need 1h`,
  );
  const { out, talk, exitCode } = await desk.pipe('add -', lines);
  expect({ exitCode, talk }).toEqual({ exitCode: 0, talk: ['1500 lines saved.'] });
  expect(new Set(out).size).toBe(1500);
  const { ledger } = desk.world();
  expect(ledger.people()).toHaveLength(new Set(lines.map((line) => line.split(' ')[0])).size);
  expect(ledger.organisations().length).toBeLessThanOrEqual(110);
  expect(ledger.acts(9)).toHaveLength(1);
}, 30_000);
