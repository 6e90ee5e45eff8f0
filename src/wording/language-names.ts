import type { Language } from '../domain/language.ts';

/** Each language by its own name, the same whatever language kept speaks. */
export const languageNames: { readonly [language in Language]: string } = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};
