import { ownWord } from '../../text/own-word.ts';
import type { DetailWords } from '../detail-words.ts';

const channels: { readonly [channel: string]: string } = {
  call: '电话',
  mail: '邮件',
  meet: '见面',
  chat: '聊天',
  wechat: '微信',
};
const tenths = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const gaps = { under: '不如预期', as: '符合预期', over: '超出预期' } as const;

export const detailWords: DetailWords = {
  labels: {
    for: '给',
    from: '等谁',
    theyGet: '交付物',
    promised: '答应的',
    awaited: '说好的',
    state: '状态',
    target: '自定目标',
    need: '工时',
    planB: '备选方案',
    owner: '谁来做',
    waitsOn: '要等',
    holdsUp: '卡着',
    story: '经过',
  },
  wall: '以下只给自己看，不会进邮件',
  job: (number) => `工单 ${number}`,
  saidAt: (when, via) => (via === undefined ? `（${when} 说的）` : `（${when} ${via}里说的）`),
  wasPromised: (due, told) =>
    told === undefined ? `（原定${due}，还没说）` : `（原定${due}，${told}）`,
  toldAt: (when) => `${when} 说过了`,
  notTold: '还没说',
  chance: (tenth) => {
    if (tenth <= 0) return '几乎没可能';
    return tenth >= 10 ? '十拿九稳' : `大约${tenths[tenth] ?? ''}成把握`;
  },
  need: (need) => `需${need}`,
  needAssumed: (need) => `先按${need}算`,
  assumed: (need) => `${need}（先这么算）`,
  usually: (noun, ratio, count) =>
    `${noun === undefined ? '你的活儿' : `你的${noun}`}往往是估计的 ${ratio.toFixed(1)} 倍（做过 ${count} 次）`,
  sayInstead: (when) => `稳妥的说法：${when}`,
  late: '逾期',
  delivered: (when, gap) => `${when} 交了${gap === undefined ? '' : `，${gaps[gap]}`}`,
  received: (when) => `${when} 收到了`,
  dropped: (when, why) => `${when} 取消了${why === undefined ? '' : `：${why}`}`,
  notes: {
    private: '备注',
    decision: '决定',
    objection: '异议',
    praise: '表扬',
    complaint: '投诉',
    idea: '想法',
    likes: '喜好',
    family: '家人',
    told: '说过',
    question: '客户问',
    discussed: '讨论',
    means: '言下之意',
    brief: '简报',
  },
  via: (channel) => ownWord(channels, channel) ?? channel,
  gaps,
  events: {
    promised: (due) => `答应 ${due}`,
    awaited: (due) => `对方说 ${due}`,
    corrected: (due) => (due === undefined ? '更正' : `更正为 ${due}`),
    moved: (due, isTold) => (isTold ? `改到 ${due}，对方知道` : `改到 ${due}`),
    told: '跟对方说了',
    delivered: '交了',
    received: '收到了',
    dropped: '取消了',
    mailed: '日期写进了信里',
    decided: (what) => `定为 ${what}`,
    edited: (fields) => `改了：${fields.join('、')}`,
    other: (verb) => verb,
  },
  movedWhenLate: '改的时候已经过期',
  took: (minutes) => `花了${minutes}`,
  because: (why) => why,
};
