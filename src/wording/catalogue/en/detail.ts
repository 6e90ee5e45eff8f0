import { ownWord } from '../../text/own-word.ts';
import type { DetailWords } from '../detail-words.ts';

const channels: { readonly [channel: string]: string } = { meet: 'meeting', wechat: 'WeChat' };
const gaps = {
  under: 'less than expected',
  as: 'as expected',
  over: 'more than expected',
} as const;

export const detailWords: DetailWords = {
  labels: {
    for: 'for',
    from: 'from',
    theyGet: 'they get',
    promised: 'PROMISED',
    awaited: 'DUE',
    state: 'state',
    target: 'target',
    need: 'need',
    planB: 'plan B',
    owner: 'done by',
    waitsOn: 'waits on',
    holdsUp: 'holds up',
    story: 'story',
  },
  wall: 'mine, never in a mail',
  job: (number) => `job ${number}`,
  saidAt: (when, via) => (via === undefined ? ` (said ${when})` : ` (said ${when}, ${via})`),
  wasPromised: (due, told) =>
    told === undefined ? `(was ${due}; NOT TOLD)` : `(was ${due}; ${told})`,
  toldAt: (when) => `told ${when}`,
  notTold: 'not told',
  chance: (tenth) => {
    if (tenth <= 0) return 'hardly a chance';
    return tenth >= 10 ? 'as good as certain' : `about ${tenth} in 10`;
  },
  need: (need) => `need ${need}`,
  needAssumed: (need) => `need ${need}, assumed`,
  assumed: (need) => `${need}, assumed`,
  usually: (noun, ratio, count) =>
    `${noun === undefined ? 'your work' : `your ${noun}`} ran ${ratio.toFixed(1)}x, ${count} finished`,
  sayInstead: (when) => `safe to say: ${when}`,
  late: 'LATE',
  delivered: (when, gap) => `delivered ${when}${gap === undefined ? '' : `, ${gaps[gap]}`}`,
  received: (when) => `received ${when}`,
  dropped: (when, why) => `dropped ${when}${why === undefined ? '' : `: ${why}`}`,
  notes: {
    private: 'note',
    decision: 'decided',
    objection: 'objection',
    praise: 'praise',
    complaint: 'complaint',
    idea: 'idea',
    likes: 'likes',
    family: 'family',
    told: 'told',
    question: 'asked',
    discussed: 'discussed',
    means: 'they mean',
    brief: 'brief',
  },
  via: (channel) => ownWord(channels, channel) ?? channel,
  gaps,
  events: {
    promised: (due) => `promised ${due}`,
    awaited: (due) => `they said ${due}`,
    corrected: (due) => (due === undefined ? 'corrected' : `corrected to ${due}`),
    moved: (due, isTold) => (isTold ? `moved to ${due}, told` : `moved to ${due}`),
    told: 'told them',
    delivered: 'delivered',
    received: 'received',
    dropped: 'dropped',
    mailed: 'date written in a letter',
    decided: (what) => `decided: ${what}`,
    edited: (fields) => `mended: ${fields.join(', ')}`,
    other: (verb) => verb,
  },
  movedWhenLate: 'it was late already',
  took: (minutes) => `took ${minutes}`,
  because: (why) => why,
};
