import type { Language } from '../domain/language.ts';
import { letterDateWords as dateEn } from './catalogue/en/letter-date.ts';
import { letterFormWords as formEn } from './catalogue/en/letter-form.ts';
import { statusWords as statusEn } from './catalogue/en/status.ts';
import type { LetterDateWords } from './catalogue/letter-date-words.ts';
import type { LetterFormWords } from './catalogue/letter-form-words.ts';
import type { StatusWords } from './catalogue/status-words.ts';
import { letterDateWords as dateZhHans } from './catalogue/zh-hans/letter-date.ts';
import { letterFormWords as formZhHans } from './catalogue/zh-hans/letter-form.ts';
import { statusWords as statusZhHans } from './catalogue/zh-hans/status.ts';
import { letterDateWords as dateZhHant } from './catalogue/zh-hant/letter-date.ts';
import { letterFormWords as formZhHant } from './catalogue/zh-hant/letter-form.ts';
import { statusWords as statusZhHant } from './catalogue/zh-hant/status.ts';

/** Every sentence that leaves the house, by letter, in one language. */
export type LetterWords = {
  readonly date: LetterDateWords;
  readonly form: LetterFormWords;
  readonly status: StatusWords;
};

const catalogue: { readonly [language in Language]: LetterWords } = {
  en: { date: dateEn, form: formEn, status: statusEn },
  'zh-Hans': { date: dateZhHans, form: formZhHans, status: statusZhHans },
  'zh-Hant': { date: dateZhHant, form: formZhHant, status: statusZhHant },
};

export function letterWordsFor(language: Language): LetterWords {
  return catalogue[language];
}
