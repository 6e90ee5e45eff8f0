import type { LetterChannel } from '../../../domain/letters/letter-channel.ts';
import type { ReportWords } from '../report-words.ts';

const by: { readonly [channel in LetterChannel]: string } = {
  mail: 'by mail',
  call: 'call',
  meeting: 'meeting',
  wechat: 'WeChat',
  chat: 'chat',
};

export const reportWords: ReportWords = {
  subject: (what, on) => `Contact report: ${what}${on === undefined ? '' : `, ${on}`}`,
  opening: 'Here is what we discussed and agreed.',
  meeting: { title: 'MEETING', chatTitle: 'Meeting' },
  when: (at, via) => `When: ${at}${via === undefined ? '' : `, ${by[via]}`}`,
  span: (from, till) => `${from}-${till}`,
  place: (place) => `Where: ${place}`,
  present: (names) => `Present: ${names}`,
  copy: (names) => `Copy: ${names}`,
  job: (job) => `Job: ${job}`,
  discussed: (text) => `Discussed: ${text}`,
  decided: (text) => `Decided: ${text}`,
  concern: (text) => `Our concern, said before: ${text}`,
  untitled: 'What was said',
  next: (who, what, day) => `Next: ${who}: ${what}${day === undefined ? '' : `, by ${day}`}`,
  we: 'We',
  names: (names) => names.join(', '),
  thing: (what, exactly) => (exactly === undefined ? what : `${what} (${exactly})`),
  chat: {
    when: (at, via) => (via === undefined ? at : `${at}, ${by[via]}`),
    place: (place) => place,
    present: (names) => `with ${names}`,
    copy: (names) => `copy to ${names}`,
    job: (job) => `job ${job}`,
    discussed: (text) => `${text} (discussed)`,
    decided: (text) => `${text} (agreed)`,
    concern: (text) => `${text} (our concern, said before)`,
    next: (who, what, day) => `${who} - ${what}${day === undefined ? '' : `, by ${day}`}`,
  },
  nextSteps: 'NEXT STEPS',
  who: 'Who',
  what: 'What',
  byWhen: 'By',
  noDate: 'date to follow',
  nothing: 'Nothing further',
  correct: (day) => `If anything here is not as you understood it, please tell me by ${day}.`,
  silence: 'If I hear nothing by then, I take it as agreed.',
};
