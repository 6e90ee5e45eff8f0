// A process of its own that does one thing with the ledger of a folder, and says so when it is done:
// `node keeping-program.ts FOLDER TASK [FILE]`
import { readFileSync, writeSync } from 'node:fs';
import { ownFormat } from '../../../src/exchange/own-format.ts';
import { undoLast } from '../../../src/actions/undo-act.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import { defaultSettings } from '../../../src/domain/settings/parse-settings.ts';
import { forgetPerson } from '../../../src/domain/forgetting/forget-person.ts';
import type { Keeper } from '../../../src/ledger/backup/keeper.ts';
import { openKeeping } from '../../../src/ledger/backup/open-keeping.ts';
import { ledgerVersion } from '../../../src/ledger/ledger-schema.ts';
import { migrateLedger } from '../../../src/ledger/migrating/migrate-ledger.ts';
import { ledgerPlaces } from '../../../src/ledger/opening/ledger-places.ts';
import { openLedger } from '../../../src/ledger/opening/open-ledger.ts';
import { ageSeal, ageUnseal } from '../../../src/outside/age-seal.ts';
import { randomIds } from '../../../src/outside/random-id.ts';
import { systemClock } from '../../../src/outside/system-clock.ts';
import { act, delivering, promising } from '../../support/ledger-facts.ts';

const [, , folder = '', task = '', file = ''] = process.argv;
const options = {
  folder,
  now: systemClock({}),
  newId: randomIds(() => Date.now()),
  actor: 'me',
};
const keeper: Keeper = {
  ...options,
  seal: ageSeal,
  unseal: ageUnseal,
  places: ledgerPlaces(folder),
  backups: `${folder}/backups`,
};
const ledger = openLedger(options);
const keeping = openKeeping(keeper);

const settings = defaultSettings;
const calendar = workCalendarFrom(settings, 'Asia/Shanghai');
const world = { ...options, settings, calendar, ledger };

const tasks: { readonly [task: string]: () => unknown } = {
  add: () =>
    ledger.write((desk) => ({
      ok: true,
      value: { facts: [promising(desk.takeHandle(), { what: 'added' })], value: undefined },
    })),
  done: () => act(ledger, delivering('7k', '2026-11-24T18:00')),
  undo: () => undoLast(world),
  backup: async () => keeping.backUp({ reason: 'asked' }),
  daily: async () => keeping.backUpDaily(),
  rebuild: async () => keeping.rebuild(),
  import: async () => {
    const read = ownFormat.readExport(readFileSync(file, 'utf8'), file);
    if (!read.ok) throw new Error(read.problem.kind);
    return keeping.importEntries(read.value);
  },
  restore: async () => {
    const staged = await keeping.stageRestore(file);
    if (!staged.ok) throw new Error(staged.problem.kind);
    return staged.value.apply();
  },
  forget: async () => {
    const [person] = ledger.people();
    if (!person) throw new Error('nobody is there');
    const forgetIn = (entries: Parameters<typeof forgetPerson>[0]) =>
      forgetPerson(entries, { person, others: [] });
    return keeping.forget(forgetIn(keeping.entries), forgetIn);
  },
  migrate: async () =>
    migrateLedger(keeper, {
      version: ledgerVersion + 1,
      steps: new Map([
        [
          ledgerVersion,
          (entry) => ({ ...entry, changes: { ...(entry['changes'] as object), later: true } }),
        ],
      ]),
    }),
};

const work = tasks[task];
if (!work) throw new Error(`no task is called ${task}`);
process.env['KEPT_COUNTING'] = 'yes';
await work();
ledger.close();
writeSync(1, 'done\n');
