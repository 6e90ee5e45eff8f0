import { ownWord } from '../../text/own-word.ts';
import type { DetailWords } from '../detail-words.ts';
import { beforeLength } from './before-length.ts';

const channels: { readonly [channel: string]: string } = {
  call: '電話',
  mail: '郵件',
  meet: '見面',
  chat: '訊息',
  wechat: '微信',
};
const tenths = ['零', '一', '兩', '三', '四', '五', '六', '七', '八', '九', '十'];
const gaps = { under: '不如預期', as: '符合預期', over: '超出預期' } as const;

export const detailWords: DetailWords = {
  labels: {
    for: '給',
    from: '等誰',
    theyGet: '交付物',
    promised: '答應的',
    awaited: '說好的',
    state: '狀態',
    target: '自訂目標',
    need: '工時',
    planB: '備案',
    owner: '誰來做',
    waitsOn: '要等',
    holdsUp: '卡著',
    story: '經過',
  },
  wall: '以下只給自己看，不會進郵件',
  job: (number) => `工單 ${number}`,
  saidAt: (when, via) => (via === undefined ? `（${when} 說的）` : `（${when} ${via}裡說的）`),
  wasPromised: (due, told) =>
    told === undefined ? `（原訂${due}，還沒說）` : `（原訂${due}，${told}）`,
  toldAt: (when) => `${when} 說過了`,
  notTold: '還沒說',
  chance: (tenth) => {
    if (tenth <= 0) return '幾乎不可能';
    return tenth >= 10 ? '十拿九穩' : `大約${tenths[tenth] ?? ''}成把握`;
  },
  need: (need) => beforeLength('需', need),
  needAssumed: (need) => `${beforeLength('先按', need)}算`,
  assumed: (need) => `${need}（先這麼算）`,
  usually: (noun, ratio, count) =>
    `${noun === undefined ? '你的工作' : `你的${noun}`}往往是預估的 ${ratio.toFixed(1)} 倍（做過 ${count} 次）`,
  sayInstead: (when) => `穩當的說法：${when}`,
  late: '逾期',
  delivered: (when, gap) => `${when} 交了${gap === undefined ? '' : `，${gaps[gap]}`}`,
  received: (when) => `${when} 收到了`,
  dropped: (when, why) => `${when} 取消了${why === undefined ? '' : `：${why}`}`,
  notes: {
    private: '備註',
    decision: '決定',
    objection: '異議',
    praise: '稱讚',
    complaint: '客訴',
    idea: '想法',
    likes: '喜好',
    family: '家人',
    told: '說過',
    question: '客戶問',
    discussed: '討論',
    means: '言下之意',
    brief: '簡報',
  },
  via: (channel) => ownWord(channels, channel) ?? channel,
  gaps,
  events: {
    promised: (due) => `答應 ${due}`,
    awaited: (due) => `對方說 ${due}`,
    corrected: (due) => (due === undefined ? '更正' : `更正為 ${due}`),
    moved: (due, isTold) => (isTold ? `改到 ${due}，對方知道` : `改到 ${due}`),
    told: '跟對方說了',
    delivered: '交了',
    received: '收到了',
    dropped: '取消了',
    mailed: '日期寫進了信裡',
    decided: (what) => `決定為 ${what}`,
    edited: (fields) => `改了：${fields.join('、')}`,
    other: (verb) => verb,
  },
  movedWhenLate: '改的時候已經過期',
  took: (minutes) => beforeLength('花了', minutes),
  because: (why) => why,
};
