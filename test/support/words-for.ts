import type { Language } from '../../src/domain/language.ts';
import { loadHelp } from '../../src/wording/help-words.ts';
import { loadWords, type Words } from '../../src/wording/words.ts';

const every: { readonly [language in Language]: Words } = {
  en: await loadWords('en'),
  'zh-Hans': await loadWords('zh-Hans'),
  'zh-Hant': await loadWords('zh-Hant'),
};

/** Everything kept says in a language, loaded beforehand. */
export function wordsFor(language: Language): Words {
  return every[language];
}

const everyHelp = {
  en: await loadHelp('en'),
  'zh-Hans': await loadHelp('zh-Hans'),
  'zh-Hant': await loadHelp('zh-Hant'),
};

/** The help of every verb in a language, loaded beforehand. */
export function helpFor(language: Language) {
  return everyHelp[language];
}
