/** The three languages every sentence exists in. `zh` alone is Simplified; TW, HK and MO are Traditional. */
export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;

export type Language = (typeof languages)[number];

/** Reads a locale or a language name (`zh_TW.UTF-8`, `zh-Hans`, `en_GB`); undefined when it is none of ours. */
export function readLanguage(text: string): Language | undefined {
  const plain = text.trim().toLowerCase().replaceAll('_', '-').split(/[.@]/u)[0] ?? '';
  if (plain === '') return undefined;
  if (/^zh(-|$)/u.test(plain)) return /hant|-(tw|hk|mo)\b/u.test(plain) ? 'zh-Hant' : 'zh-Hans';
  if (/^en(-|$)/u.test(plain) || plain === 'c' || plain === 'posix') return 'en';
  return undefined;
}
