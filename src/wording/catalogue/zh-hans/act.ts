import type { ActWords } from '../act-words.ts';

export const actWords: ActWords = {
  nameAt: (name, organisation) => `${name}，${organisation}`,
  sentences: (sentences) => sentences.join(''),
  personAt: (name, organisation) => `${name}（${organisation}）`,
  names: (names) => names.join('、'),
  myself: '自己',
  promiseHead: (who, what) => `${who}：${what}`,
  waitHead: (who, what) => `等 ${who}：${what}`,
  inFull: ({ full, asides }) => full + bracket(asides),
  by: ({ full, asides }) => `${full} 前${bracket(asides)}。`,
  takenAsDate: (text) => `“${text}”当作日期。`,
  noDateYet: (handle) => `还没有日期。给对方一个：kept 改 ${handle} 周五5点`,
  noDateYetWait: (handle) => `还没有日期。问一个：kept 改 ${handle} 周五5点`,
  needSaid: (need) => `需${need}`,
  needAssumed: (need) => `先按${need}算`,
  needFromRecord: (need, noun) => `按你以往的${noun}算${need}`,
  workAndRoom: (work, room) => `${work}${room === undefined ? '。' : `，${room}`}`,
  spare: (spare) => `余${spare}。`,
  short: (minutes) => `还差${minutes}。`,
  serves: (items) => `${items} 等着它。`,
  comesAfter: (items) => `要等 ${items}。`,
  extras: {
    job: (job) => `工单 ${job}。`,
    owner: (name) => `由 ${name} 做。`,
    said: (when, via) => `${[when, via].filter(Boolean).join('，')}说的。`,
    target: (due) => `自己按 ${due} 赶（不外传）。`,
    planB: (text) => `备选：${stopped(text)}`,
    note: (text) => `只给自己看：${stopped(text)}`,
    shareable: '可以让客户知道是谁给的。',
  },
  newPerson: (name, organisation) =>
    organisation === undefined ? `新联系人：${name}。` : `新联系人：${name}，${organisation}。`,
  newOrganisation: (name, side) =>
    ({
      client: `${name} 是新客户。`,
      supplier: `${name} 是新供应商。`,
      ours: `${name} 是自己人。`,
    })[side],
  delivered: (item) => `已交付：${item}。`,
  received: (item) => `已收到：${item}。`,
  promisedWas: (due) => `答应的是 ${due}，`,
  early: (distance) => `早了${distance}。`,
  onTime: '准时。',
  late: (distance) => `晚了${distance}。`,
  toldBefore: '对方事先知道。',
  gapNoted: {
    under: '比对方预期的少：已记下。',
    as: '和对方预期一样。',
    over: '比对方预期的好：已记下。',
  },
  tookNoted: (took) => `实际花了${took}。`,
  undoHint: 'kept undo  可撤销',
  knowsPace: '你的速度我有数了，以后可以不写需要多久。',
  moved: (handle, from, to) => `${handle}  ${from} → ${to}。`,
  dated: (handle, to) => `${handle}  有日期了：${to}。`,
  movedLate: '原定时间已过：记录为先迟后改。',
  theyKnow: (via) => (via === undefined ? '对方已知道。' : `对方已知道（${via}）。`),
  theyDoNotKnow: (handle) => `对方还不知道：每天早上排在最前，直到你  kept 说了 ${handle}`,
  told: (item, via) =>
    via === undefined ? `对方已知道：${item}。` : `对方已知道（${via}）：${item}。`,
  toldAbout: (who) => `记下了：跟${who}说过。`,
  releasedBy: (name) => `${name} 说不需要了`,
  letThemOff: '我们不需要了',
  dropped: (item) => `已取消：${item}。`,
  lineDropped: (handle) => `原话 ${handle} 已放下。`,
  because: (why) => `原因：${why}。`,
  noted: (about, filed, text) => `${about}，${filed}：${text}`,
  edited: (item) => `改好了：${item}。`,
  corrected: (handle, from, to) => `${handle}  更正：${from} → ${to}。还没告诉过别人。`,
  changed: (field, from, to) =>
    from === undefined ? `${field}：${to}` : `${field}：${from} → ${to}`,
  replyWays: { call: '电话', chat: '聊天', mail: '邮件', complaint: '投诉' },
  asUsual: '照常',
  fields: {
    what: '内容',
    who: '给谁',
    theyGet: '交付物',
    need: '工时',
    job: '工单',
    target: '自定目标',
    planB: '备选方案',
    owner: '谁做',
    via: '怎么说的',
    serves: '等它的',
    after: '要等的',
    promised: '答应的日期',
    name: '姓名',
    email: '邮箱',
    role: '职务',
    channel: '联系方式',
    addressAs: '称呼',
    nicknames: '又叫',
    language: '语言',
    zone: '时区',
    rhythm: '联系间隔',
    replyTimes: '答复时限',
    domain: '域名',
    side: '哪一方',
    organisation: '客户',
    isShareable: '可对客户提起',
  },
  undone: (what) => `已撤销：${what}。`,
  redone: (what) => `已重做：${what}。`,
  bulk: (lines) => `存了 ${lines} 行。`,
  bulkUnread: (line, handle, reason) =>
    `第 ${line} 行${handle === undefined ? '' : `，留作 ${handle}`}：${reason}`,
  setTo: (name, value, typed) =>
    `${name} 现在是 ${value}${typed === undefined ? '' : `（“${typed}”读作 ${value}）`}。`,
  unset: (name) => `${name} 恢复默认。`,
  daysAdded: (name, days, all) =>
    days.length === 0 ? `${name} 里都有了。` : `${name} 加了 ${listed(days)}，共 ${all} 天。`,
  daysRemoved: (name, days, all) =>
    days.length === 0
      ? `${name} 里没有这些日子。`
      : `${name} 去掉了 ${listed(days)}，还有 ${all} 天。`,
  draftWritten: (path) => `草稿：${path}`,
};

/** With a full stop, unless it ends with a mark of its own. */
function stopped(text: string): string {
  return /[。.!！?？…]$/u.test(text) ? text : `${text}。`;
}

function bracket(asides: readonly string[]): string {
  return asides.length === 0 ? '' : `（${asides.join('；')}）`;
}

function listed(days: readonly string[]): string {
  return days.length > 3 ? `${days.length} 天（${days[0]} 到 ${days.at(-1)}）` : days.join('、');
}
