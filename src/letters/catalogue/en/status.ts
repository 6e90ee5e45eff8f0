import type { LetterChannel } from '../../../domain/letters/letter-channel.ts';
import { isPlural } from './article.ts';
import type { StatusWords } from '../status-words.ts';

const by: { readonly [channel in LetterChannel]: string } = {
  mail: 'mail',
  call: 'call',
  meeting: 'meeting',
  wechat: 'WeChat',
  chat: 'chat',
};

/** What one did with words on that channel. */
const said: { readonly [channel in LetterChannel]: string } = {
  mail: 'wrote',
  call: 'said',
  meeting: 'said',
  wechat: 'wrote',
  chat: 'wrote',
};

export const statusWords: StatusWords = {
  subject: (client, week) => `${client} status, ${week}`,
  supplierSubject: (supplier, week) => `${supplier}: where we stand, ${week}`,
  delivered: { title: 'DELIVERED', chatTitle: 'Delivered' },
  coming: { title: 'COMING', chatTitle: 'Coming' },
  needed: () => ({ title: 'WE NEED FROM YOU', chatTitle: 'We need from you' }),
  agreed: { title: 'AGREED THIS WEEK', chatTitle: 'Agreed this week' },
  nothing: 'Nothing this week',
  thing: (what, theyGet) => (theyGet === undefined ? what : `${what} (${theyGet})`),
  deliveredAsAgreed: (thing, on) => `${thing}: ${on}, as agreed`,
  deliveredInstead: (thing, on, agreed) => `${thing}: ${on} (agreed: ${agreed})`,
  deliveredUndated: (thing, on) => `${thing}: ${on}`,
  comingOn: (thing, at) => `${thing}: ${at}`,
  comingUndated: (thing) => `${thing}: date to follow`,
  comingPassed: (thing, was) => `${thing}: was due ${was}, new date follows`,
  moved: (from) => `moved from ${from}`,
  movedTold: (from, told, via) =>
    `moved from ${from}, as I ${via === undefined ? 'told you' : said[via]} on ${told}`,
  neededBy: (thing, day) => `${thing}: by ${day}`,
  neededToHold: (thing, day, hold) => `${thing}: by ${day} to hold ${hold}`,
  neededUndated: (thing) => `${thing}: when can we have ${isPlural(thing) ? 'them' : 'it'}?`,
  neededUndatedToHold: (thing, day, hold) =>
    day === undefined ? `${thing}: now, to hold ${hold}` : `${thing}: by ${day} to hold ${hold}`,
  neededPast: (thing, due) => `${thing}: due ${due}`,
  neededPastToHold: (thing, due, held) =>
    held.by === undefined
      ? `${thing}: due ${due}; needed now to hold ${held.hold}`
      : `${thing}: due ${due}; by ${held.by} to hold ${held.hold}`,
  agreedOn: (text, on, via) => `${text} (${via === undefined ? '' : `${by[via]}, `}${on})`,
  next: (what, day, time) => `Next: ${what} on ${day}${time === undefined ? '' : `, ${time}`}.`,
  nextNothing: 'Next: no meeting planned yet.',
};
