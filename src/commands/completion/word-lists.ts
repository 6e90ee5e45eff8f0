import type { Candidate } from './candidate.ts';

/** Words of dates as they are typed one at a time; the reader of dates knows every one of them. */
const englishDates =
  'today tomorrow monday tuesday wednesday thursday friday saturday sunday next this noon eod eow eom'.split(
    ' ',
  );
const chineseDates =
  '今天 明天 后天 周一 周二 周三 周四 周五 下周一 下周二 下周三 下周四 下周五 下班前 中午前 月底前'.split(
    ' ',
  );
const traditionalDates =
  '今天 明天 後天 週一 週二 週三 週四 週五 下週一 下週二 下週三 下週四 下週五 下班前 中午前 月底前'.split(
    ' ',
  );

const datesIn = {
  en: englishDates,
  'zh-Hans': chineseDates,
  'zh-Hant': traditionalDates,
} as const;

/** The words of dates of a language, and the English ones, which are typed everywhere. */
export function dateWords(language: keyof typeof datesIn): readonly Candidate[] {
  return asCandidates([...new Set([...datesIn[language], ...englishDates])]);
}

/** What may stand in a captured line beside words and dates. */
export const captureTokens = asCandidates(['by', 'need', 'for:', 'after:', 'job:']);
export const efforts = asCandidates(['30m', '1h', '2h', '4h', '1d', '2d']);
export const channels = asCandidates(['call', 'mail', 'meet', 'chat', 'wechat']);
export const gaps = asCandidates(['over', 'as', 'under']);
export const rhythms = asCandidates(['7d', '14d', '30d']);
export const listWords = asCandidates(
  'mine theirs late tight unlikely blocked undated today tomorrow this next'.split(' '),
);
export const letterNames = asCandidates(
  'status report recap headsup chase reply brief agenda'.split(' '),
);
export const shells = asCandidates(['bash', 'zsh', 'fish', 'powershell']);

export function asCandidates(words: readonly string[]): readonly Candidate[] {
  return words.map((value) => ({ value }));
}
