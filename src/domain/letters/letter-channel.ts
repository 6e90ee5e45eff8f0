/** The ways of talking that a letter may name. Whatever else was typed after `--via` stays at home. */
export type LetterChannel = 'mail' | 'call' | 'meeting' | 'wechat' | 'chat';

const channels: { readonly [typed: string]: LetterChannel } = {
  mail: 'mail',
  email: 'mail',
  'e-mail': 'mail',
  邮件: 'mail',
  郵件: 'mail',
  call: 'call',
  phone: 'call',
  电话: 'call',
  電話: 'call',
  meet: 'meeting',
  meeting: 'meeting',
  会议: 'meeting',
  會議: 'meeting',
  开会: 'meeting',
  開會: 'meeting',
  wechat: 'wechat',
  微信: 'wechat',
  chat: 'chat',
};

/** True for a person who is written to in a chat and not by mail. */
export function isChatChannel(channel: string | undefined): boolean {
  const known = letterChannel(channel);
  return known === 'wechat' || known === 'chat';
}

/** Reads what was typed after `--via`; undefined for a word of her own. */
export function letterChannel(via: string | undefined): LetterChannel | undefined {
  if (via === undefined) return undefined;
  const typed = via.trim().toLowerCase();
  return Object.hasOwn(channels, typed) ? channels[typed] : undefined;
}
