import { expect, test } from 'vitest';
import { languageOfLocale, slashOfLocale } from '../../src/outside/locale.ts';

test.each([
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
  [{ LANG: 'zh_SG' }, 'zh-Hans'],
  [{ LANG: 'zh_TW.UTF-8' }, 'zh-Hant'],
  [{ LANG: 'zh_HK' }, 'zh-Hant'],
  [{ LANG: 'zh_MO.UTF-8' }, 'zh-Hant'],
  [{ LANG: 'zh-Hant-TW' }, 'zh-Hant'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{}, 'en'],
  [{ LANG: 'en_GB', LC_MESSAGES: 'zh_TW' }, 'zh-Hant'],
  [{ LANG: 'en_GB', LC_MESSAGES: 'zh_TW', LC_ALL: 'zh_CN' }, 'zh-Hans'],
  [{ LANG: 'zh_CN', LC_ALL: '' }, 'zh-Hans'],
])('%j speaks %s', (env, language) => {
  expect(languageOfLocale(env)).toBe(language);
});

test.each([
  [{ LANG: 'en_GB.UTF-8' }, 'day-first'],
  [{ LANG: 'en_AU' }, 'day-first'],
  [{ LANG: 'en_US.UTF-8' }, 'month-first'],
  [{ LANG: 'en_US.UTF-8', LC_TIME: 'en_GB.UTF-8' }, 'day-first'],
  [{ LANG: 'en' }, undefined],
  [{ LANG: 'C' }, undefined],
  [{}, undefined],
])('%j writes 3/12 %s', (env, slash) => {
  expect(slashOfLocale(env)).toBe(slash);
});
