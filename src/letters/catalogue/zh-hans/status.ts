import type { LetterChannel } from '../../../domain/letters/letter-channel.ts';
import { beforeDate, spaced } from '../chinese-space.ts';
import type { StatusWords } from '../status-words.ts';

const by: { readonly [channel in LetterChannel]: string } = {
  mail: '邮件',
  call: '电话',
  meeting: '会议',
  wechat: '微信',
  chat: '在线沟通',
};

/** How one told somebody something on that channel. */
const told: { readonly [channel in LetterChannel]: string } = {
  mail: '邮件告知',
  call: '电话告知',
  meeting: '当面告知',
  wechat: '微信告知',
  chat: '在线告知',
};

export const statusWords: StatusWords = {
  subject: (client, week) => `${spaced(client)}项目进展（${week}）`,
  supplierSubject: (supplier, week) => `${spaced(supplier)}合作进展（${week}）`,
  delivered: { title: '已交付', chatTitle: '已交付' },
  coming: { title: '接下来交付', chatTitle: '接下来交付' },
  needed: (address) => {
    const title = { familiar: '需要你提供', formal: '需要您提供', several: '需要贵方提供' }[
      address
    ];
    return { title, chatTitle: title };
  },
  agreed: { title: '本周确认', chatTitle: '本周确认' },
  nothing: '本周暂无',
  thing: (what, theyGet) => (theyGet === undefined ? what : `${what}（${theyGet}）`),
  deliveredAsAgreed: (thing, on) => `${thing}：${on}，按约定时间交付`,
  deliveredInstead: (thing, on, agreed) => `${thing}：${on}（约定：${agreed}）`,
  deliveredUndated: (thing, on) => `${thing}：${on}`,
  comingOn: (thing, at) => `${thing}：${at}`,
  comingUndated: (thing) => `${thing}：时间待定，确定后告知`,
  comingPassed: (thing, was) => `${thing}：原定${was}，新的时间另行告知`,
  moved: (from) => `由${spaced(from)}调整至此`,
  movedTold: (from, when, via) =>
    `由${spaced(from)}调整至此，已于${spaced(when)}${via === undefined ? '告知' : told[via]}`,
  neededBy: (thing, day) => `${thing}：请于${beforeDate(day)}提供`,
  neededToHold: (thing, day, hold) =>
    `${thing}：请于${beforeDate(day)}提供，以确保${spaced(hold)}的交付`,
  neededUndated: (thing) => `${thing}：烦请告知何时可以提供`,
  neededUndatedToHold: (thing, day, hold) =>
    `${thing}：请${day === undefined ? '尽快' : `于${beforeDate(day)}`}提供，以确保${spaced(hold)}的交付`,
  neededPast: (thing, due) => `${thing}：原定${due}`,
  neededPastToHold: (thing, due, { by: day, hold }) =>
    `${thing}：原定${due}；请${day === undefined ? '尽快' : `于${beforeDate(day)}`}提供，以确保${spaced(hold)}的交付`,
  agreedOn: (text, on, via) => `${text}（${on}${via === undefined ? '' : `，${by[via]}`}）`,
  next: (what, day, time) => `下次会议：${day}${time === undefined ? '' : ` ${time}`}，${what}。`,
  nextNothing: '下次会议：时间待定。',
};
