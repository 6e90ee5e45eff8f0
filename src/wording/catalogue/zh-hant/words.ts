import type { Words } from '../../words.ts';
import { actWords } from './act.ts';
import { askWords } from './ask.ts';
import { backupWords } from './backup.ts';
import { browseWords } from './browse.ts';
import { cardWords } from './card.ts';
import { clockWords } from './clock.ts';
import { conflictWords } from './conflict.ts';
import { detailWords } from './detail.ts';
import { doctorWords } from './doctor.ts';
import { dueWords } from './due.ts';
import { exchangeWords } from './exchange.ts';
import { forgetWords } from './forget.ts';
import { letterNoticeWords } from './letter.ts';
import { lookWords } from './look.ts';
import { mailWords } from './mail.ts';
import { morningWords } from './morning.ts';
import { problemWords } from './problem.ts';
import { readingWords } from './reading.ts';
import { recordWords } from './record.ts';
import { screenWords } from './screen.ts';
import { spokenWords } from './spoken.ts';
import { troubleWords } from './trouble.ts';
import { warningWords } from './warning.ts';
import { weekWords } from './week.ts';

/** Everything kept says in one language. */
export const words: Words = {
  language: 'zh-Hant',
  due: dueWords,
  warning: warningWords,
  week: weekWords,
  act: actWords,
  ask: askWords,
  problem: problemWords,
  spoken: spokenWords,
  trouble: troubleWords,
  look: lookWords,
  morning: morningWords,
  detail: detailWords,
  browse: browseWords,
  card: cardWords,
  reading: readingWords,
  record: recordWords,
  screen: screenWords,
  letter: letterNoticeWords,
  mail: mailWords,
  backup: backupWords,
  doctor: doctorWords,
  exchange: exchangeWords,
  forget: forgetWords,
  clock: clockWords,
  conflict: conflictWords,
};
