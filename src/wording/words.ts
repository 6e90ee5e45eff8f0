import type { Language } from '../domain/language.ts';
import type { DueWords } from './catalogue/due-words.ts';
import { dueWords as dueEn } from './catalogue/en/due.ts';
import { dueWords as dueZhHans } from './catalogue/zh-hans/due.ts';
import { dueWords as dueZhHant } from './catalogue/zh-hant/due.ts';
import type { MorningWords } from './catalogue/morning-words.ts';
import { morningWords as morningEn } from './catalogue/en/morning.ts';
import { morningWords as morningZhHans } from './catalogue/zh-hans/morning.ts';
import { morningWords as morningZhHant } from './catalogue/zh-hant/morning.ts';
import type { DetailWords } from './catalogue/detail-words.ts';
import { detailWords as detailEn } from './catalogue/en/detail.ts';
import { detailWords as detailZhHans } from './catalogue/zh-hans/detail.ts';
import { detailWords as detailZhHant } from './catalogue/zh-hant/detail.ts';
import type { CardWords } from './catalogue/card-words.ts';
import { cardWords as cardEn } from './catalogue/en/card.ts';
import { cardWords as cardZhHans } from './catalogue/zh-hans/card.ts';
import { cardWords as cardZhHant } from './catalogue/zh-hant/card.ts';
import type { ScreenWords } from './catalogue/screen-words.ts';
import { screenWords as screenEn } from './catalogue/en/screen.ts';
import { screenWords as screenZhHans } from './catalogue/zh-hans/screen.ts';
import { screenWords as screenZhHant } from './catalogue/zh-hant/screen.ts';
import type { LetterNoticeWords } from './catalogue/letter-words.ts';
import { letterNoticeWords as letterEn } from './catalogue/en/letter.ts';
import { letterNoticeWords as letterZhHans } from './catalogue/zh-hans/letter.ts';
import { letterNoticeWords as letterZhHant } from './catalogue/zh-hant/letter.ts';
import type { WarningWords } from './catalogue/warning-words.ts';
import { warningWords as warningEn } from './catalogue/en/warning.ts';
import { warningWords as warningZhHans } from './catalogue/zh-hans/warning.ts';
import { warningWords as warningZhHant } from './catalogue/zh-hant/warning.ts';

/** Every sentence kept can say, by subject, in one language. */
export type Words = {
  readonly language: Language;
  readonly due: DueWords;
  readonly letter: LetterNoticeWords;
  readonly morning: MorningWords;
  readonly detail: DetailWords;
  readonly card: CardWords;
  readonly screen: ScreenWords;
  readonly warning: WarningWords;
};

const catalogue: { readonly [language in Language]: Words } = {
  en: { language: 'en', due: dueEn, letter: letterEn, morning: morningEn, detail: detailEn, card: cardEn, screen: screenEn, warning: warningEn },
  'zh-Hans': { language: 'zh-Hans', due: dueZhHans, letter: letterZhHans, morning: morningZhHans, detail: detailZhHans, card: cardZhHans, screen: screenZhHans, warning: warningZhHans },
  'zh-Hant': { language: 'zh-Hant', due: dueZhHant, letter: letterZhHant, morning: morningZhHant, detail: detailZhHant, card: cardZhHant, screen: screenZhHant, warning: warningZhHant },
};

export function wordsFor(language: Language): Words {
  return catalogue[language];
}
