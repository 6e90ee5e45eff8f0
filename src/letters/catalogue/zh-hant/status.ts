import type { LetterChannel } from '../../../domain/letters/letter-channel.ts';
import { beforeDate, spaced } from '../chinese-space.ts';
import type { StatusWords } from '../status-words.ts';

const by: { readonly [channel in LetterChannel]: string } = {
  mail: '電子郵件',
  call: '電話',
  meeting: '會議',
  wechat: '微信',
  chat: '線上訊息',
};

/** How one told somebody something on that channel. */
const told: { readonly [channel in LetterChannel]: string } = {
  mail: '以電子郵件告知',
  call: '電話告知',
  meeting: '當面告知',
  wechat: '以微信告知',
  chat: '以訊息告知',
};

export const statusWords: StatusWords = {
  subject: (client, week) => `${spaced(client)}專案進度（${week}）`,
  supplierSubject: (supplier, week) => `${spaced(supplier)}合作進度（${week}）`,
  delivered: { title: '已交付', chatTitle: '已交付' },
  coming: { title: '接下來交付', chatTitle: '接下來交付' },
  needed: (address) => {
    const title = { familiar: '需請你提供', formal: '需請您提供', several: '需請貴方提供' }[
      address
    ];
    return { title, chatTitle: title };
  },
  agreed: { title: '本週確認事項', chatTitle: '本週確認事項' },
  nothing: '本週暫無',
  thing: (what, theyGet) => (theyGet === undefined ? what : `${what}（${theyGet}）`),
  deliveredAsAgreed: (thing, on) => `${thing}：${on}，如期交付`,
  deliveredInstead: (thing, on, agreed) => `${thing}：${on}（原約定：${agreed}）`,
  deliveredUndated: (thing, on) => `${thing}：${on}`,
  comingOn: (thing, at) => `${thing}：${at}`,
  comingUndated: (thing) => `${thing}：時間待定，確定後告知`,
  comingPassed: (thing, was) => `${thing}：原訂${was}，新的時間另行告知`,
  moved: (from) => `由${spaced(from)}調整至此`,
  movedTold: (from, when, via) =>
    `由${spaced(from)}調整至此，已於${spaced(when)}${via === undefined ? '告知' : told[via]}`,
  neededBy: (thing, day) => `${thing}：請於${beforeDate(day)}提供`,
  neededToHold: (thing, day, hold) =>
    `${thing}：請於${beforeDate(day)}提供，以確保${spaced(hold)}如期交付`,
  neededUndated: (thing) => `${thing}：煩請告知何時可提供`,
  neededUndatedToHold: (thing, day, hold) =>
    `${thing}：請${day === undefined ? '儘快' : `於${beforeDate(day)}`}提供，以確保${spaced(hold)}如期交付`,
  neededPast: (thing, due) => `${thing}：原訂${due}`,
  neededPastToHold: (thing, due, { by: day, hold }) =>
    `${thing}：原訂${due}；請${day === undefined ? '儘快' : `於${beforeDate(day)}`}提供，以確保${spaced(hold)}如期交付`,
  agreedOn: (text, on, via) => `${text}（${on}${via === undefined ? '' : `，${by[via]}`}）`,
  next: (what, day, time) => `下次會議：${day}${time === undefined ? '' : ` ${time}`}，${what}。`,
  nextNothing: '下次會議：時間待定。',
};
