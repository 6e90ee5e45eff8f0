import type { Settings } from '../domain/settings/settings.ts';
import { slashOfLocale } from './locale.ts';

/** What she set, with what the environment says of this run. */
export function settingsHere(settings: Settings, env: NodeJS.ProcessEnv): Settings {
  return withReader(withLocale(settings, env), env);
}

/** `INK_SCREEN_READER=true` says for a run what `kept config reader on` says for good. */
function withReader(settings: Settings, env: NodeJS.ProcessEnv): Settings {
  if (env['INK_SCREEN_READER'] !== 'true') return settings;
  return { ...settings, screen: { ...settings.screen, reader: true } };
}

/** What she never set and her locale says: how 3/12 is written. */
function withLocale(settings: Settings, env: NodeJS.ProcessEnv): Settings {
  const slash = settings.dates.slash ?? slashOfLocale(env);
  return slash === undefined ? settings : { ...settings, dates: { ...settings.dates, slash } };
}
