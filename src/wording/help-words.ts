import type { Language } from '../domain/language.ts';
import type { HelpWords } from './catalogue/help-words.ts';

/** Apart from the other words: what only `--help` says is loaded only for it. */
const catalogue: {
  readonly [language in Language]: () => Promise<{ readonly helpWords: HelpWords }>;
} = {
  en: async () => import('./catalogue/en/help.ts'),
  'zh-Hans': async () => import('./catalogue/zh-hans/help.ts'),
  'zh-Hant': async () => import('./catalogue/zh-hant/help.ts'),
};

/** The help of every verb in a language. */
export async function loadHelp(language: Language): Promise<HelpWords> {
  return (await catalogue[language]()).helpWords;
}
