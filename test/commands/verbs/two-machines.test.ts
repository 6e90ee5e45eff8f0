import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDesk, type RealDesk } from '../../support/real-desk.ts';

const at = (time: string) => ({ KEPT_NOW: `2026-11-24T${time}+08:00[Asia/Shanghai]` });

/** A ledger and its copy on another machine: 7k was moved here to Friday, there to Monday. */
async function twoMachines(language = 'en_GB.UTF-8') {
  const home = realDesk();
  await home.kept('add jane@acme revised deck by thu noon need 1h --yes');
  const here = realDesk({ ...at('09:30'), LANG: language });
  const there = realDesk(at('09:20'));
  for (const { folder } of [here, there]) cpSync(home.folder, folder, { recursive: true });
  rmSync(join(there.folder, 'device'));
  await here.kept('move 7k fri 5pm');
  await there.kept('move 7k mon noon told');
  return { here, there };
}

async function bring(from: RealDesk, to: RealDesk) {
  const exported = await from.kept('export');
  const file = join(from.folder, 'kept.json');
  writeFileSync(file, exported.out);
  return to.kept(['import', file, '--yes']);
}

test('an import says that two machines said different things, and the morning begins with it', async () => {
  const { here, there } = await twoMachines();
  const imported = await bring(there, here);
  expect(imported.talk).toContain('1 thing was said differently on two machines');
  const morning = await here.kept([]);
  expect(morning.out).toContain('Fri 17:00  TWO DATES: Mon 12:00 imported');
  expect((await here.kept('list')).out).toContain('Fri 27 Nov 17:00  ok, TWO DATES');
});

test('show has both with who and when, and says how to decide', async () => {
  const { here, there } = await twoMachines();
  await bring(there, here);
  expect((await here.kept('show 7k')).out).toMatchInlineSnapshot(`
    "7k  revised deck                                                            Acme
    --------------------------------------------------------------------------------
    for       Jane (said Tue 24 Nov 08:40)
    PROMISED  Fri 27 Nov 17:00   (was Thu 26 Nov 12:00; NOT TOLD)
    state     ok, as good as certain
    DECIDE    TWO DATES
              Fri 27 Nov 17:00   here, me, Tue 24 Nov 09:30; holds until you decide
              Mon 30 Nov 12:00   imported, me, Tue 24 Nov 09:20
              Choose one, or another: kept move 7k DATE. On the screen: space.

    -- mine, never in a mail -------------------------------------------------------
    target    Thu 26 Nov 12:00   need 1h

    story     Tue 24 Nov 08:40  promised Thu 26 Nov 12:00
              Tue 24 Nov 09:20  moved to Mon 30 Nov 12:00, told
              Tue 24 Nov 09:30  moved to Fri 27 Nov 17:00
    "
  `);
});

test.each([
  ['zh_CN.UTF-8', '待定      两个日期', '本机，me，11月24日 周二 09:30，定下来之前先按这个'],
  ['zh_TW.UTF-8', '待定      兩個日期', '本機，me，11月24日 週二 09:30，決定之前先照這個'],
])('the same in %s', async (language, head, side) => {
  const { here, there } = await twoMachines(language);
  await bring(there, here);
  const shown = (await here.kept('show 7k')).out;
  expect(shown).toContain(head);
  expect(shown).toContain(side);
});

test('a script reads every side, the one that holds first', async () => {
  const { here, there } = await twoMachines();
  await bring(there, here);
  const { out } = await here.kept('show 7k --json');
  expect(JSON.parse(out)).toMatchObject({
    promise: {
      promised: '2026-11-27T17:00:00+08:00',
      conflicts: [
        {
          field: 'promised',
          sides: [
            { at: '2026-11-24T09:30:00', promised: '2026-11-27T17:00:00+08:00' },
            { at: '2026-11-24T09:20:00', promised: '2026-11-30T12:00:00+08:00' },
          ],
        },
      ],
    },
  });
});

test('move decides, undo brings the question back, and so does the decision on the other machine', async () => {
  const { here, there } = await twoMachines();
  await bring(there, here);
  const decided = await here.kept('move 7k mon noon');
  expect(decided.talk).toBe('7k  decided: Mon 30 Nov 12:00.\n    They know.\n');
  expect((await here.kept('show 7k')).out).not.toContain('TWO DATES');
  await here.kept('undo');
  expect((await here.kept('show 7k')).out).toContain('TWO DATES');
  await here.kept('redo');
  await bring(here, there);
  expect((await there.kept('show 7k')).out).toContain('decided: Mon 30 Nov 12:00');
  expect((await there.kept('show 7k')).out).not.toContain('TWO DATES');
});

test('undoing the import takes the question away, and doing it again asks anew', async () => {
  const { here, there } = await twoMachines();
  await bring(there, here);
  await here.kept('undo');
  expect((await here.kept('show 7k')).out).not.toContain('TWO DATES');
  await here.kept('redo');
  expect((await here.kept('show 7k')).out).toContain('TWO DATES');
});

test('doctor counts what is undecided, and nothing where nothing is', async () => {
  const { here, there } = await twoMachines();
  expect((await here.kept('doctor')).out).not.toContain('Two machines');
  await bring(there, here);
  expect((await here.kept('doctor')).out).toContain(
    'look  Two machines said different things of 7k: both are kept.',
  );
});

test('of two needs one holds until it is said again', async () => {
  const { here, there } = await twoMachines();
  await here.kept('edit 7k --need 2h');
  await there.kept('edit 7k --need 4h');
  await bring(there, here);
  const shown = (await here.kept('show 7k')).out;
  expect(shown).toContain('TWO VERSIONS of "need"');
  expect(shown.indexOf('never in a mail')).toBeLessThan(shown.indexOf('TWO VERSIONS'));
  const holding = /need (\dh)/u.exec(shown)?.[1] ?? '';
  const edited = await here.kept(['edit', '7k', '--need', holding]);
  expect(edited.talk).toContain(`need: ${holding}`);
  expect((await here.kept('show 7k')).out).not.toContain('TWO VERSIONS');
});

test('two addresses of one person stand on her card until one is said again', async () => {
  const { here, there } = await twoMachines();
  await here.kept('edit jane --email jane@acme.example');
  await there.kept('edit jane --email jane.li@acme.example');
  await bring(there, here);
  const card = (await here.kept('who jane')).out;
  expect(card).toContain('DECIDE');
  expect(card).toContain('TWO VERSIONS of "mail"');
  expect(card).toMatch(/jane@acme\.example +here, me/u);
  expect(card).toMatch(/jane\.li@acme\.example +imported, me/u);
  expect(card).toContain('kept edit Jane --email');
  const holding = /(\S+@\S+) +\S+, me, [^\n]+holds until/u.exec(card)?.[1] ?? '';
  expect((await here.kept(['edit', 'jane', '--email', holding])).exitCode).toBe(0);
  expect((await here.kept('who jane')).out).not.toContain('DECIDE');
});

test('mending the date of what was corrected apart decides too, and says so', async () => {
  const home = realDesk();
  await home.kept('add jane@acme revised deck by thu noon need 1h --yes');
  const [here, there] = [realDesk(at('09:30')), realDesk(at('09:20'))];
  for (const { folder } of [here, there]) cpSync(home.folder, folder, { recursive: true });
  await here.kept(['edit', '7k', '--by', 'fri 5pm']);
  await there.kept(['edit', '7k', '--by', 'mon noon']);
  await bring(there, here);
  const edited = await here.kept(['edit', '7k', '--by', 'fri 5pm']);
  expect(edited.talk).toContain('7k  decided: Fri 27 Nov 17:00.');
  expect((await here.kept('show 7k')).out).not.toContain('TWO DATES');
});
