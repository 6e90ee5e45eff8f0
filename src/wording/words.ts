import type { Language } from '../domain/language.ts';
import type { ActWords } from './catalogue/act-words.ts';
import type { AskWords } from './catalogue/ask-words.ts';
import type { CardWords } from './catalogue/card-words.ts';
import type { DetailWords } from './catalogue/detail-words.ts';
import type { DueWords } from './catalogue/due-words.ts';
import type { HelpWords } from './catalogue/help-words.ts';
import type { LetterNoticeWords } from './catalogue/letter-words.ts';
import type { LookWords } from './catalogue/look-words.ts';
import type { MorningWords } from './catalogue/morning-words.ts';
import type { ProblemWords } from './catalogue/problem-words.ts';
import type { ScreenWords } from './catalogue/screen-words.ts';
import type { TroubleWords } from './catalogue/trouble-words.ts';
import type { WarningWords } from './catalogue/warning-words.ts';
import { words as english } from './catalogue/en/words.ts';
import { words as simplified } from './catalogue/zh-hans/words.ts';
import { words as traditional } from './catalogue/zh-hant/words.ts';

/** Every sentence kept can say, by subject, in one language. */
export type Words = {
  readonly language: Language;
  readonly due: DueWords;
  readonly warning: WarningWords;
  readonly act: ActWords;
  readonly ask: AskWords;
  readonly problem: ProblemWords;
  readonly trouble: TroubleWords;
  readonly look: LookWords;
  readonly help: HelpWords;
  readonly morning: MorningWords;
  readonly detail: DetailWords;
  readonly card: CardWords;
  readonly screen: ScreenWords;
  readonly letter: LetterNoticeWords;
};

const catalogue: { readonly [language in Language]: Words } = {
  en: english,
  'zh-Hans': simplified,
  'zh-Hant': traditional,
};

export function wordsFor(language: Language): Words {
  return catalogue[language];
}
