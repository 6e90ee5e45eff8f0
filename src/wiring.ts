import { randomUUID } from 'node:crypto';
import type { MailDoor } from './actions/letters/mail-door.ts';
import type { Keeping } from './actions/keeping.ts';
import { learnFromDeliveries } from './actions/learn-from-deliveries.ts';
import type { World } from './actions/world.ts';
import { workCalendarFrom } from './domain/calendar/work-calendar-from-settings.ts';
import type { Language } from './domain/language.ts';
import type { Result } from './domain/result.ts';
import { StartTrouble } from './domain/start-trouble.ts';
import { defaultSettings, parseSettings } from './domain/settings/parse-settings.ts';
import type { Settings } from './domain/settings/settings.ts';
import type { SettingValue } from './domain/settings/setting-table.ts';
import { foundDamage } from './ledger/opening/damage-mark.ts';
import { isOlderLedger } from './ledger/opening/inspect-ledger-file.ts';
import { ledgerPlaces } from './ledger/opening/ledger-places.ts';
import type { Learner } from './ledger/learnt-past.ts';
import { openLedger } from './ledger/opening/open-ledger.ts';
import { reckoning, version } from './version.ts';
import { dailyBackup } from './outside/daily-backup.ts';
import { draftsWith, removeDrafts } from './outside/drafts-folder.ts';
import { formDraft } from './outside/form-draft.ts';
import { keptPaths, type KeptPaths } from './outside/kept-paths.ts';
import { languageOfLocale } from './outside/locale.ts';
import { randomIds } from './outside/random-id.ts';
import { readTextFile } from './outside/read-text-file.ts';
import { settingsHere } from './outside/settings-here.ts';
import { readSettingsFile, watchSettings, writeSettings } from './outside/settings-file.ts';
import { systemClock } from './outside/system-clock.ts';
import { writeToTerminal } from './outside/terminal-output.ts';
import { editText } from './outside/text-editor.ts';
import { makeThrowawayFolder } from './outside/throwaway-folder.ts';

/** Everything a face needs, opened as late as it can be: `kept --help` opens no ledger. */
export function wire(env: NodeJS.ProcessEnv, program?: string) {
  const paths = keptPaths(env);
  const file = readSettingsFile(paths.settings);
  const { settings: set, complaints, values } = parseSettings(file.stored);
  const settings = settingsHere(set, env);
  const places = ledgerPlaces(paths.folder);
  let world: World | undefined;
  return {
    paths,
    isSettingsFileBroken: file.isBroken,
    complaints,
    language: settings.language ?? languageOfLocale(env),
    machine: machineOf(env, { paths, values }),
    world: () => (world ??= withDailyBackup(openWorld(env, paths, settings), { env, program })),
    close: () => world?.ledger.close(),
    ledgerPath: places.ledger,
    /** Of a ledger that was asked something. */
    foundDamage: () => world && foundDamage(places),
  };
}

/** The files, the mail and the settings of one data folder. */
function machineOf(
  env: NodeJS.ProcessEnv,
  {
    paths,
    values,
  }: { readonly paths: KeptPaths; readonly values: ReadonlyMap<string, SettingValue> },
) {
  return {
    saveSettings: async (changes: Readonly<Record<string, SettingValue | undefined>>) =>
      writeSettings(paths.settings, changes),
    storedSettings: values,
    watchSettings: () => {
      const look = watchSettings(paths.settings);
      return () => {
        const found = look();
        return found && parseSettings(found.stored).values;
      };
    },
    mail: async () => openMailOf(env, paths),
    keeping: async () => openKeepingOf(env, paths),
    passphrase: () => env['KEPT_PASSPHRASE'] || undefined,
    exchange: async () => (await import('./exchange/own-format.ts')).ownFormat,
    readTextFile,
    placeForFile: async (path: string) => placeForFile(paths, path),
    writeTextFile: async (path: string, text: string, flag: string) => {
      const place = await placeForFile(paths, path);
      if (!place.ok) return place;
      const { writeTextFile } = await import('./outside/write-text-file.ts');
      return writeTextFile(place.value, text, flag);
    },
    // What an editor that was killed left behind is a draft too.
    draftsWith: (isIn: (text: string) => boolean) =>
      [paths.drafts, paths.editing].flatMap((folder) => draftsWith(folder, isIn)),
    removeDrafts,
    formDraft: (about: string) => formDraft(paths.drafts, about),
    editText: (text: string) => editText(env, paths.editing, text),
  };
}

/** Hands over how to bring the ledger up to date, if it is of an earlier kept. Looks at a hundred bytes. */
export async function updateLedger(
  env: NodeJS.ProcessEnv,
  tell: (update: () => Promise<string | undefined>) => Promise<void>,
): Promise<void> {
  const paths = pathsIfAny(env);
  if (!paths || !isOlderLedger(ledgerPlaces(paths.folder).ledger)) return;
  await tell(async () => (await openKeepingOf(env, paths)).migrate());
}

/** Without a home that is said where it matters: `--help` needs none. */
function pathsIfAny(env: NodeJS.ProcessEnv): KeptPaths | undefined {
  try {
    return keptPaths(env);
  } catch (failure) {
    if (failure instanceof StartTrouble) return undefined;
    throw failure;
  }
}

/** The same over a made-up agency in a folder of its own; nothing of hers is touched. */
export async function wireDemo(env: NodeJS.ProcessEnv, language: Language) {
  const { demoSettings, demoWeek, storyClock, writeDemoLedger } =
    await import('./demo/write-demo-ledger.ts');
  const demoEnv = { ...env, KEPT_HOME: makeThrowawayFolder(Date.now()) };
  const { folder, settings } = keptPaths(demoEnv);
  const clock = storyClock(systemClock(env)());
  const newId = randomIds(() => clock.now().epochMs);
  await writeSettings(settings, demoSettings(language));
  const ledger = openLedger({ folder, now: clock.now, newId, actor: 'me' });
  const calendar = workCalendarFrom(defaultSettings, clock.now().zone);
  writeDemoLedger({ ledger, clock, newId, calendar, language, seed: 1, ...demoWeek });
  ledger.close();
  return wire(demoEnv);
}

function openWorld(env: NodeJS.ProcessEnv, paths: KeptPaths, settings: World['settings']): World {
  const now = systemClock(env);
  const newId = randomIds(() => now().epochMs);
  const calendar = workCalendarFrom(settings, now().zone);
  const learner: Learner = {
    under: remembered(() => learntUnder(settings, now().zone)),
    learn: (ledger, before) => learnFromDeliveries({ now, calendar, ledger }, before),
  };
  const ledger = openLedger({ folder: paths.folder, now, newId, actor: 'me', learner });
  return { now, newId, settings, calendar, ledger };
}

/** What was learnt hangs on the calendar, and on how kept counts: another kept learns anew. */
function learntUnder({ week, regions, daysOn, daysOff }: Settings, zone: string): string {
  return JSON.stringify([
    version,
    reckoning,
    zone,
    week,
    regions ?? 'of the zone',
    daysOn,
    daysOff,
  ]);
}

function remembered<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Looked at only where she names a file to be written. */
async function placeForFile({ folder }: KeptPaths, path: string): Promise<Result<string>> {
  return (await import('./outside/place-for-file.ts')).placeForFile(folder, path);
}

/** The ways out for letters: loaded only for one. */
async function openMailOf(env: NodeJS.ProcessEnv, { drafts }: KeptPaths): Promise<MailDoor> {
  const { openMailDoor } = await import('./outside/mail/mail-door.ts');
  const terminal = process.stderr.isTTY ? { terminal: writeToTerminal } : {};
  return openMailDoor({
    env,
    platform: process.platform,
    drafts,
    now: systemClock(env),
    newId: randomUUID,
    isOutTerminal: process.stdout.isTTY,
    ...terminal,
  });
}

/** Backups and repairs: loaded only when one is asked for. */
async function openKeepingOf(env: NodeJS.ProcessEnv, { folder }: KeptPaths): Promise<Keeping> {
  const [{ openKeeping }, { ageSeal, ageUnseal }] = await Promise.all([
    import('./ledger/backup/open-keeping.ts'),
    import('./outside/age-seal.ts'),
  ]);
  const now = systemClock(env);
  const newId = randomIds(() => now().epochMs);
  return openKeeping({ folder, now, newId, actor: 'me', seal: ageSeal, unseal: ageUnseal });
}

/** The first act of a day starts the day's backup. `KEPT_BACKUPS=off` starts none. */
function withDailyBackup(
  world: World,
  { env, program }: { readonly env: NodeJS.ProcessEnv; readonly program: string | undefined },
): World {
  if (program === undefined || env['KEPT_BACKUPS'] === 'off') return world;
  const look = dailyBackup({ env, program, folder: keptPaths(env).folder });
  const { write } = world.ledger;
  const ledger: World['ledger'] = {
    ...world.ledger,
    write: (decide) => {
      const written = write(decide);
      if (written.ok) look(world.now().wall.toString({ smallestUnit: 'second' }));
      return written;
    },
  };
  return { ...world, ledger };
}
