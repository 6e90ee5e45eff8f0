import type { ActWords } from '../act-words.ts';
import { beforeLength } from './before-length.ts';

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
  takenAsDate: (text) => `「${text}」當作日期。`,
  noDateYet: (handle) => `還沒有日期。給對方一個：kept 改 ${handle} 週五5點`,
  noDateYetWait: (handle) => `還沒有日期。問一個：kept 改 ${handle} 週五5點`,
  needSaid: (need) => `需 ${need}`,
  needAssumed: (need) => `${beforeLength('先按', need)}算`,
  needFromRecord: (need, noun) => beforeLength(`按你以往的${noun}算`, need),
  workAndRoom: (work, room) => `${work}${room === undefined ? '。' : `，${room}`}`,
  spare: (spare) => `餘 ${spare}。`,
  short: (minutes) => `${beforeLength('還差', minutes)}。`,
  serves: (items) => `${items} 等著它。`,
  comesAfter: (items) => `要等 ${items}。`,
  extras: {
    job: (job) => `工單 ${job}。`,
    owner: (name) => `由 ${name} 做。`,
    said: (when, via) => `${[when, via].filter(Boolean).join('，')}說的。`,
    target: (due) => `自己照 ${due} 趕（不外傳）。`,
    planB: (text) => `備案：${stopped(text)}`,
    note: (text) => `只給自己看：${stopped(text)}`,
    shareable: '可以讓客戶知道是誰給的。',
  },
  newPerson: (name, organisation) =>
    organisation === undefined ? `新聯絡人：${name}。` : `新聯絡人：${name}，${organisation}。`,
  newOrganisation: (name, side) =>
    ({
      client: `${name} 是新客戶。`,
      supplier: `${name} 是新供應商。`,
      ours: `${name} 是自己人。`,
    })[side],
  delivered: (item) => `已交付：${item}。`,
  received: (item) => `已收到：${item}。`,
  promisedWas: (due) => `答應的是 ${due}，`,
  early: (distance) => `早了 ${distance}。`,
  onTime: '準時。',
  late: (distance) => `晚了 ${distance}。`,
  toldBefore: '對方事先知道。',
  gapNoted: {
    under: '比對方預期的少：已記下。',
    as: '和對方預期一樣。',
    over: '比對方預期的好：已記下。',
  },
  tookNoted: (took) => `${beforeLength('實際花了', took)}。`,
  undoHint: 'kept undo  可復原',
  knowsPace: '你的速度我有數了，以後可以不寫需要多久。',
  moved: (handle, from, to) => `${handle}  ${from} → ${to}。`,
  dated: (handle, to) => `${handle}  有日期了：${to}。`,
  movedLate: '原訂時間已過：記錄為先遲後改。',
  theyKnow: (via) => (via === undefined ? '對方已知道。' : `對方已知道（${via}）。`),
  theyDoNotKnow: (handle) => `對方還不知道：每天早上排在最前，直到你  kept 說了 ${handle}`,
  told: (item, via) =>
    via === undefined ? `對方已知道：${item}。` : `對方已知道（${via}）：${item}。`,
  toldAbout: (who) => `記下了：跟${who}說過。`,
  releasedBy: (name) => `${name} 說不需要了`,
  letThemOff: '我們不需要了',
  dropped: (item) => `已取消：${item}。`,
  lineDropped: (handle) => `原話 ${handle} 已放下。`,
  because: (why) => `原因：${why}。`,
  noted: (about, filed, text) => `${about}，${filed}：${text}`,
  edited: (item) => `改好了：${item}。`,
  corrected: (handle, from, to) => `${handle}  更正：${from} → ${to}。還沒告訴過別人。`,
  changed: (field, from, to) =>
    from === undefined ? `${field}：${to}` : `${field}：${from} → ${to}`,
  replyWays: { call: '電話', chat: '聊天', mail: '郵件', complaint: '客訴' },
  asUsual: '照常',
  fields: {
    what: '內容',
    who: '給誰',
    theyGet: '交付物',
    need: '工時',
    job: '工單',
    target: '自定目標',
    planB: '備選方案',
    owner: '誰做',
    via: '怎麼說的',
    serves: '等它的',
    after: '要等的',
    promised: '答應的日期',
    name: '姓名',
    email: '電子郵件',
    role: '職務',
    channel: '聯絡方式',
    addressAs: '稱呼',
    nicknames: '又叫',
    language: '語言',
    zone: '時區',
    rhythm: '聯絡間隔',
    replyTimes: '回覆時限',
    domain: '域名',
    side: '哪一方',
    organisation: '客戶',
    isShareable: '可對客戶提起',
  },
  undone: (what) => `已復原：${what}。`,
  redone: (what) => `已重做：${what}。`,
  bulk: (lines) => `存了 ${lines} 行。`,
  bulkUnread: (line, handle, reason) =>
    `第 ${line} 行${handle === undefined ? '' : `，留作 ${handle}`}：${reason}`,
  setTo: (name, value, typed) =>
    `${name} 現在是 ${value}${typed === undefined ? '' : `（「${typed}」讀作 ${value}）`}。`,
  unset: (name) => `${name} 恢復預設。`,
  daysAdded: (name, days, all) =>
    days.length === 0 ? `${name} 裡都有了。` : `${name} 加了 ${listed(days)}，共 ${all} 天。`,
  daysRemoved: (name, days, all) =>
    days.length === 0
      ? `${name} 裡沒有這些日子。`
      : `${name} 去掉了 ${listed(days)}，還有 ${all} 天。`,
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
