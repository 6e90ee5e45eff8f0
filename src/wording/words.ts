import type { Language } from '../domain/language.ts';
import type { DueWords } from './catalogue/due-words.ts';
import { dueWords as dueEn } from './catalogue/en/due.ts';
import { dueWords as dueZhHans } from './catalogue/zh-hans/due.ts';
import { dueWords as dueZhHant } from './catalogue/zh-hant/due.ts';

/** Every sentence kept can say, by subject, in one language. */
export type Words = {
  readonly language: Language;
  readonly due: DueWords;
};

const catalogue: { readonly [language in Language]: Words } = {
  en: { language: 'en', due: dueEn },
  'zh-Hans': { language: 'zh-Hans', due: dueZhHans },
  'zh-Hant': { language: 'zh-Hant', due: dueZhHant },
};

export function wordsFor(language: Language): Words {
  return catalogue[language];
}
