import { readLanguage, type Language } from '../domain/language.ts';

/** The language of the terminal, as the usual variables say it; English when none is ours. */
export function languageOfLocale(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return readLanguage(locale) ?? 'en';
}
