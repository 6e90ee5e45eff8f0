import type { Language } from '../domain/language.ts';
import { calendarWords as calendarEn } from './catalogue/en/calendar.ts';
import { headsUpWords as headsUpEn } from './catalogue/en/heads-up.ts';
import { internalWords as internalEn } from './catalogue/en/internal.ts';
import { itemLetterWords as itemEn } from './catalogue/en/item-letters.ts';
import { letterDateWords as dateEn } from './catalogue/en/letter-date.ts';
import { letterFormWords as formEn } from './catalogue/en/letter-form.ts';
import { reportWords as reportEn } from './catalogue/en/report.ts';
import { statusWords as statusEn } from './catalogue/en/status.ts';
import type { CalendarWords } from './catalogue/calendar-words.ts';
import type { HeadsUpWords } from './catalogue/heads-up-words.ts';
import type { InternalWords } from './catalogue/internal-words.ts';
import type { ItemLetterWords } from './catalogue/item-letter-words.ts';
import type { LetterDateWords } from './catalogue/letter-date-words.ts';
import type { LetterFormWords } from './catalogue/letter-form-words.ts';
import type { ReportWords } from './catalogue/report-words.ts';
import type { StatusWords } from './catalogue/status-words.ts';
import { calendarWords as calendarZhHans } from './catalogue/zh-hans/calendar.ts';
import { headsUpWords as headsUpZhHans } from './catalogue/zh-hans/heads-up.ts';
import { internalWords as internalZhHans } from './catalogue/zh-hans/internal.ts';
import { itemLetterWords as itemZhHans } from './catalogue/zh-hans/item-letters.ts';
import { letterDateWords as dateZhHans } from './catalogue/zh-hans/letter-date.ts';
import { letterFormWords as formZhHans } from './catalogue/zh-hans/letter-form.ts';
import { reportWords as reportZhHans } from './catalogue/zh-hans/report.ts';
import { statusWords as statusZhHans } from './catalogue/zh-hans/status.ts';
import { calendarWords as calendarZhHant } from './catalogue/zh-hant/calendar.ts';
import { headsUpWords as headsUpZhHant } from './catalogue/zh-hant/heads-up.ts';
import { internalWords as internalZhHant } from './catalogue/zh-hant/internal.ts';
import { itemLetterWords as itemZhHant } from './catalogue/zh-hant/item-letters.ts';
import { letterDateWords as dateZhHant } from './catalogue/zh-hant/letter-date.ts';
import { letterFormWords as formZhHant } from './catalogue/zh-hant/letter-form.ts';
import { reportWords as reportZhHant } from './catalogue/zh-hant/report.ts';
import { statusWords as statusZhHant } from './catalogue/zh-hant/status.ts';

/** Every sentence that leaves the house, by letter, in one language. */
export type LetterWords = {
  readonly date: LetterDateWords;
  readonly form: LetterFormWords;
  readonly status: StatusWords;
  readonly headsUp: HeadsUpWords;
  readonly report: ReportWords;
  readonly item: ItemLetterWords;
  readonly internal: InternalWords;
  readonly calendar: CalendarWords;
};

const catalogue: { readonly [language in Language]: LetterWords } = {
  en: {
    date: dateEn,
    form: formEn,
    status: statusEn,
    headsUp: headsUpEn,
    report: reportEn,
    item: itemEn,
    internal: internalEn,
    calendar: calendarEn,
  },
  'zh-Hans': {
    date: dateZhHans,
    form: formZhHans,
    status: statusZhHans,
    headsUp: headsUpZhHans,
    report: reportZhHans,
    item: itemZhHans,
    internal: internalZhHans,
    calendar: calendarZhHans,
  },
  'zh-Hant': {
    date: dateZhHant,
    form: formZhHant,
    status: statusZhHant,
    headsUp: headsUpZhHant,
    report: reportZhHant,
    item: itemZhHant,
    internal: internalZhHant,
    calendar: calendarZhHant,
  },
};

export function letterWordsFor(language: Language): LetterWords {
  return catalogue[language];
}
