import type { World } from '../../actions/world.ts';
import { workCalendarFrom } from '../../domain/calendar/work-calendar-from-settings.ts';
import type { Result } from '../../domain/result.ts';
import type { SettingChanges } from '../../domain/settings/change-settings.ts';
import { parseSettings } from '../../domain/settings/parse-settings.ts';
import type { SettingValue } from '../../domain/settings/setting-table.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { ScreenOutside } from './world-browse.ts';

/** The settings as they were when the screen opened, and how they are written down. */
export type SettingsFile = {
  readonly stored: ReadonlyMap<string, SettingValue>;
  readonly save: (changes: SettingChanges) => Promise<Result<undefined>>;
  /** Begins to watch it: what it holds now, when somebody wrote it since it was last asked. */
  readonly watch: () => () => ReadonlyMap<string, SettingValue> | undefined;
};

type Mail = ScreenOutside['mail'];

/** The world and the settings file so that a setting changed on the screen holds from the next moment on. */
export function liveSettings(
  world: World,
  file: SettingsFile,
  mail: Mail,
): { readonly world: World; readonly outside: ScreenOutside } {
  let { settings, calendar } = world;
  let { stored } = file;
  let written = 0;
  const look = file.watch();
  const hold = (values: SettingsFile['stored']) => {
    stored = values;
    settings = parsed(stored, settings);
    calendar = workCalendarFrom(settings, world.now().zone);
  };
  /** What another window set holds here too, and moves what the ledger's version moves. */
  const version = () => {
    const found = look();
    if (found !== undefined) {
      hold(found);
      written += 1;
    }
    return world.ledger.version() + written;
  };
  return {
    world: {
      ...world,
      ledger: { ...world.ledger, version },
      get settings() {
        return settings;
      },
      get calendar() {
        return calendar;
      },
    },
    outside: {
      mail,
      storedSettings: () => stored,
      saveSettings: async (changes) => {
        const saved = await file.save(changes);
        if (saved.ok) hold(withChanges(stored, changes));
        return saved;
      },
    },
  };
}

function withChanges(
  stored: SettingsFile['stored'],
  changes: SettingChanges,
): SettingsFile['stored'] {
  const values = new Map(stored);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) values.delete(name);
    else values.set(name, value);
  }
  return values;
}

/** What her locale said of 3/12 goes on while she has not set it. */
function parsed(stored: SettingsFile['stored'], before: Settings): Settings {
  const { settings } = parseSettings(Object.fromEntries(stored));
  const slash = settings.dates.slash ?? before.dates.slash;
  return slash === undefined ? settings : { ...settings, dates: { ...settings.dates, slash } };
}
