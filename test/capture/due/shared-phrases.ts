import type { Language } from '../../../src/domain/language.ts';

/** A phrase of account people, said at a local wall-clock time, and when it is due. */
export type SharedPhrase = {
  readonly language: Language;
  readonly text: string;
  readonly said: string;
  /** A day alone: only the day is agreed on. Undefined: no date at all. */
  readonly due: string | undefined;
};

/** Sixty ways in which due dates are stated, collected for this project. */
export const sharedPhrases: readonly SharedPhrase[] = [
  { language: 'en', text: 'EOD', said: '2026-08-13T10:00', due: '2026-08-13' },
  { language: 'en', text: 'EOD Friday', said: '2026-08-13T10:00', due: '2026-08-14' },
  { language: 'en', text: 'end of day Monday', said: '2026-08-13T10:00', due: '2026-08-17' },
  { language: 'en', text: 'EOW', said: '2026-08-11T09:00', due: '2026-08-14' },
  { language: 'en', text: 'end of next week', said: '2026-08-11T09:00', due: '2026-08-21' },
  { language: 'en', text: 'EOM', said: '2026-10-13T11:00', due: '2026-10-30' },
  { language: 'en', text: 'end of the month', said: '2026-09-08T11:00', due: '2026-09-30' },
  { language: 'en', text: 'end of Q3', said: '2026-08-11T09:00', due: '2026-09-30' },
  { language: 'en', text: 'Q1', said: '2026-11-10T09:30', due: '2027-03-31' },
  { language: 'en', text: 'before year end', said: '2026-11-10T09:30', due: '2026-12-31' },
  { language: 'en', text: 'mid next week', said: '2026-08-11T09:00', due: '2026-08-19' },
  { language: 'en', text: 'first thing Monday', said: '2026-08-13T10:00', due: '2026-08-17T09:00' },
  { language: 'en', text: 'by noon tomorrow', said: '2026-08-13T10:00', due: '2026-08-14T12:00' },
  { language: 'en', text: 'Thursday by 5', said: '2026-08-11T09:00', due: '2026-08-13T17:00' },
  {
    language: 'en',
    text: 'by 4:30 this afternoon',
    said: '2026-08-11T09:00',
    due: '2026-08-11T16:30',
  },
  { language: 'en', text: 'Monday morning', said: '2026-08-13T10:00', due: '2026-08-17' },
  { language: 'en', text: 'in two working days', said: '2026-08-13T10:00', due: '2026-08-17' },
  { language: 'en', text: 'T+3', said: '2026-08-13T10:00', due: '2026-08-18' },
  { language: 'en', text: 'next business day', said: '2026-08-14T16:00', due: '2026-08-17' },
  { language: 'en', text: "in a week's time", said: '2026-08-13T10:00', due: '2026-08-20' },
  { language: 'en', text: 'next Wed', said: '2026-08-10T09:30', due: '2026-08-19' },
  { language: 'en', text: 'this Wed', said: '2026-08-10T09:30', due: '2026-08-12' },
  { language: 'en', text: 'Wednesday', said: '2026-08-12T10:00', due: '2026-08-19' },
  { language: 'en', text: 'a week on Friday', said: '2026-08-11T09:00', due: '2026-08-21' },
  { language: 'en', text: 'Monday week', said: '2026-08-13T10:00', due: '2026-08-24' },
  { language: 'en', text: 'the 15th', said: '2026-09-08T11:00', due: '2026-09-15' },
  { language: 'en', text: '14/8', said: '2026-08-11T09:00', due: '2026-08-14' },
  { language: 'en', text: 'before Christmas', said: '2026-11-10T09:30', due: '2026-12-24' },
  {
    language: 'en',
    text: 'send the deck to Nestle by Thursday EOD',
    said: '2026-08-11T09:00',
    due: '2026-08-13',
  },
  { language: 'en', text: 'send Mark the second draft', said: '2026-08-11T09:00', due: undefined },
  { language: 'zh-Hans', text: '下周三下班前', said: '2026-11-23T09:30', due: '2026-12-02' },
  { language: 'zh-Hans', text: '周五下班前给', said: '2026-11-23T09:30', due: '2026-11-27' },
  { language: 'zh-Hans', text: '这周五中午前', said: '2026-11-23T09:30', due: '2026-11-27T12:00' },
  { language: 'zh-Hans', text: '明早九点', said: '2026-11-23T09:30', due: '2026-11-24T09:00' },
  { language: 'zh-Hans', text: '今晚八点前', said: '2026-11-23T09:30', due: '2026-11-23T20:00' },
  { language: 'zh-Hans', text: '礼拜四', said: '2026-11-23T09:30', due: '2026-11-26' },
  { language: 'zh-Hans', text: '周五之前', said: '2026-11-23T09:30', due: '2026-11-27' },
  { language: 'zh-Hans', text: '下下周二', said: '2026-11-23T09:30', due: '2026-12-08' },
  { language: 'zh-Hans', text: '大后天', said: '2026-11-23T09:30', due: '2026-11-26' },
  { language: 'zh-Hans', text: '三天内', said: '2026-11-23T09:30', due: '2026-11-26' },
  { language: 'zh-Hans', text: '三个工作日内', said: '2026-11-23T09:30', due: '2026-11-26' },
  { language: 'zh-Hans', text: '三个工作日内', said: '2026-09-28T10:00', due: '2026-10-08' },
  { language: 'zh-Hans', text: '月底前', said: '2026-11-23T09:30', due: '2026-11-30' },
  { language: 'zh-Hans', text: '下个月中旬', said: '2026-11-23T09:30', due: '2026-12-18' },
  { language: 'zh-Hans', text: '15号之前', said: '2026-11-23T09:30', due: '2026-12-15' },
  { language: 'zh-Hans', text: '下个月5号', said: '2026-11-23T09:30', due: '2026-12-05' },
  { language: 'zh-Hans', text: '年底前', said: '2026-11-23T09:30', due: '2026-12-31' },
  { language: 'zh-Hans', text: '国庆前', said: '2026-09-28T10:00', due: '2026-09-30' },
  { language: 'zh-Hans', text: '年前', said: '2026-02-02T10:00', due: '2026-02-14' },
  {
    language: 'zh-Hans',
    text: '周四前把排期表发给王总',
    said: '2026-11-23T09:30',
    due: '2026-11-26',
  },
  {
    language: 'zh-Hant',
    text: '下禮拜二下午三點前',
    said: '2026-11-23T09:30',
    due: '2026-12-01T15:00',
  },
  { language: 'zh-Hant', text: '後天中午', said: '2026-11-23T09:30', due: '2026-11-25T12:00' },
  {
    language: 'zh-Hant',
    text: '聽日下晝五點前',
    said: '2026-11-23T09:30',
    due: '2026-11-24T17:00',
  },
  { language: 'zh-Hant', text: '週五下班前', said: '2026-11-23T09:30', due: '2026-11-27' },
  { language: 'zh-Hant', text: '禮拜四', said: '2026-11-23T09:30', due: '2026-11-26' },
  { language: 'zh-Hant', text: '這週五前', said: '2026-11-23T09:30', due: '2026-11-27' },
  { language: 'zh-Hant', text: '大後天', said: '2026-11-23T09:30', due: '2026-11-26' },
  { language: 'zh-Hant', text: '三個工作天內', said: '2026-11-23T09:30', due: '2026-11-26' },
  { language: 'zh-Hant', text: '15號前', said: '2026-11-23T09:30', due: '2026-12-15' },
  {
    language: 'zh-Hant',
    text: '請王經理週四前回簽報價單',
    said: '2026-11-23T09:30',
    due: '2026-11-26',
  },
];
