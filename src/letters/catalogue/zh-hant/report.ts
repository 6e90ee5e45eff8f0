import type { LetterChannel } from '../../../domain/letters/letter-channel.ts';
import { beforeDate, spacedBefore } from '../chinese-space.ts';
import type { ReportWords } from '../report-words.ts';

const by: { readonly [channel in LetterChannel]: string } = {
  mail: '郵件',
  call: '電話會議',
  meeting: '會議',
  wechat: '微信',
  chat: '線上溝通',
};

export const reportWords: ReportWords = {
  subject: (what, on) => `會議紀錄：${what}${on === undefined ? '' : `（${on}）`}`,
  opening: '以下整理本次討論的內容與共識。',
  meeting: { title: '會議資訊', chatTitle: '會議' },
  when: (at, via) => `時間：${at}${via === undefined ? '' : `，${by[via]}`}`,
  span: (from, till) => `${from}-${till}`,
  place: (place) => `地點：${place}`,
  present: (names) => `出席：${names}`,
  copy: (names) => `副本：${names}`,
  job: (job) => `專案編號：${job}`,
  discussed: (text) => `討論：${text}`,
  decided: (text) => `決議：${text}`,
  concern: (text) => `我方先前提出的意見：${text}`,
  untitled: '討論內容',
  next: (who, what, day) =>
    `下一步：${who}，${what}${day === undefined ? '' : `，${beforeDate(day)}`}`,
  we: '我方',
  names: (names) => names.join('、'),
  thing: (what, exactly) => (exactly === undefined ? what : `${what}（${exactly}）`),
  chat: {
    when: (at, via) => (via === undefined ? at : `${at}，${by[via]}`),
    place: (place) => place,
    present: (names) => `出席：${names}`,
    copy: (names) => `副本：${names}`,
    job: (job) => `專案編號：${job}`,
    discussed: (text) => `${text}（討論）`,
    decided: (text) => `${text}（已確認）`,
    concern: (text) => `${text}（我方先前提出）`,
    next: (who, what, day) => `${who}，${what}${day === undefined ? '' : `，${beforeDate(day)}`}`,
  },
  nextSteps: '後續事項',
  who: '負責人',
  what: '事項',
  byWhen: '時間',
  noDate: '時間待定',
  nothing: '暫無',
  correct: (day, address) =>
    `以上內容若與${{ familiar: '你', formal: '您', several: '各位' }[address]}的理解有出入，煩請於${spacedBefore(beforeDate(day))}告知。`,
  silence: '屆時若未收到回覆，即視為同意。',
};
