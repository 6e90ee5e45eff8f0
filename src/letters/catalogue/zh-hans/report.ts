import type { LetterChannel } from '../../../domain/letters/letter-channel.ts';
import { beforeDate, spacedBefore } from '../chinese-space.ts';
import type { ReportWords } from '../report-words.ts';

const by: { readonly [channel in LetterChannel]: string } = {
  mail: '邮件',
  call: '电话会议',
  meeting: '会议',
  wechat: '微信',
  chat: '在线沟通',
};

export const reportWords: ReportWords = {
  subject: (what, on) => `会议纪要：${what}${on === undefined ? '' : `（${on}）`}`,
  opening: '现将本次沟通的内容与共识整理如下。',
  meeting: { title: '会议信息', chatTitle: '会议' },
  when: (at, via) => `时间：${at}${via === undefined ? '' : `，${by[via]}`}`,
  span: (from, till) => `${from}-${till}`,
  place: (place) => `地点：${place}`,
  present: (names) => `参会：${names}`,
  copy: (names) => `抄送：${names}`,
  job: (job) => `项目号：${job}`,
  discussed: (text) => `讨论：${text}`,
  decided: (text) => `决定：${text}`,
  concern: (text) => `我方此前提出的意见：${text}`,
  untitled: '沟通内容',
  next: (who, what, day) =>
    `下一步：${who}，${what}${day === undefined ? '' : `，${beforeDate(day)}`}`,
  we: '我方',
  names: (names) => names.join('、'),
  thing: (what, exactly) => (exactly === undefined ? what : `${what}（${exactly}）`),
  chat: {
    when: (at, via) => (via === undefined ? at : `${at}，${by[via]}`),
    place: (place) => place,
    present: (names) => `参会：${names}`,
    copy: (names) => `抄送：${names}`,
    job: (job) => `项目号：${job}`,
    discussed: (text) => `${text}（讨论）`,
    decided: (text) => `${text}（已确认）`,
    concern: (text) => `${text}（我方此前提出）`,
    next: (who, what, day) => `${who}，${what}${day === undefined ? '' : `，${beforeDate(day)}`}`,
  },
  nextSteps: '下一步安排',
  who: '负责人',
  what: '事项',
  byWhen: '时间',
  noDate: '时间待定',
  nothing: '暂无',
  correct: (day, address) =>
    `以上内容如与${{ familiar: '你', formal: '您', several: '各位' }[address]}的理解有出入，烦请于${spacedBefore(beforeDate(day))}告知。`,
  silence: '届时如未收到回复，即视为确认。',
};
