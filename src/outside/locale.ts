import { readLanguage, type Language } from '../domain/language.ts';

/** The language of the terminal, as the usual variables say it; English when none is ours. */
export function languageOfLocale(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return readLanguage(locale) ?? 'en';
}

const dayFirst = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'SG', 'HK', 'MY', 'MT', 'NG', 'KE']);

/** How the locale writes 3/12: en_GB day first, en_US month first; undefined when it does not say. */
export function slashOfLocale(env: NodeJS.ProcessEnv): 'day-first' | 'month-first' | undefined {
  const locale = env['LC_ALL'] || env['LC_TIME'] || env['LANG'] || '';
  const region = /^en[_-]([A-Z]{2})/u.exec(locale)?.[1];
  if (region === 'US' || region === 'PH') return 'month-first';
  return region !== undefined && dayFirst.has(region) ? 'day-first' : undefined;
}
