import type { Language } from '../domain/language.ts';
import type { ActWords } from './catalogue/act-words.ts';
import type { AskWords } from './catalogue/ask-words.ts';
import type { BackupWords } from './catalogue/backup-words.ts';
import type { BrowseWords } from './catalogue/browse-words.ts';
import type { CardWords } from './catalogue/card-words.ts';
import type { ClockWords } from './catalogue/clock-words.ts';
import type { ConflictWords } from './catalogue/conflict-words.ts';
import type { DetailWords } from './catalogue/detail-words.ts';
import type { DoctorWords } from './catalogue/doctor-words.ts';
import type { DueWords } from './catalogue/due-words.ts';
import type { ExchangeWords } from './catalogue/exchange-words.ts';
import type { ForgetWords } from './catalogue/forget-words.ts';
import type { LetterNoticeWords } from './catalogue/letter-words.ts';
import type { LookWords } from './catalogue/look-words.ts';
import type { MailWords } from './catalogue/mail-words.ts';
import type { MorningWords } from './catalogue/morning-words.ts';
import type { ProblemWords } from './catalogue/problem-words.ts';
import type { ReadingWords } from './catalogue/reading-words.ts';
import type { RecordWords } from './catalogue/record-words.ts';
import type { ScreenWords } from './catalogue/screen-words.ts';
import type { SpokenWords } from './catalogue/spoken-words.ts';
import type { TroubleWords } from './catalogue/trouble-words.ts';
import type { WarningWords } from './catalogue/warning-words.ts';
import type { WeekWords } from './catalogue/week-words.ts';

/** Every sentence kept can say, by subject, in one language. */
export type Words = {
  readonly language: Language;
  readonly due: DueWords;
  readonly warning: WarningWords;
  readonly week: WeekWords;
  readonly act: ActWords;
  readonly ask: AskWords;
  readonly problem: ProblemWords;
  readonly spoken: SpokenWords;
  readonly trouble: TroubleWords;
  readonly look: LookWords;
  readonly morning: MorningWords;
  readonly detail: DetailWords;
  readonly browse: BrowseWords;
  readonly card: CardWords;
  readonly reading: ReadingWords;
  readonly record: RecordWords;
  readonly screen: ScreenWords;
  readonly letter: LetterNoticeWords;
  readonly mail: MailWords;
  readonly backup: BackupWords;
  readonly doctor: DoctorWords;
  readonly exchange: ExchangeWords;
  readonly forget: ForgetWords;
  readonly clock: ClockWords;
  readonly conflict: ConflictWords;
};

/** One language a run is all that is ever needed, so the others are not loaded. */
const catalogue: { readonly [language in Language]: () => Promise<{ readonly words: Words }> } = {
  en: async () => import('./catalogue/en/words.ts'),
  'zh-Hans': async () => import('./catalogue/zh-hans/words.ts'),
  'zh-Hant': async () => import('./catalogue/zh-hant/words.ts'),
};

/** Everything kept says in a language. */
export async function loadWords(language: Language): Promise<Words> {
  return (await catalogue[language]()).words;
}
