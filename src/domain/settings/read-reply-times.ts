import { letterChannel, type LetterChannel } from '../letters/letter-channel.ts';
import { readMinutes } from './read-minutes.ts';
import { replyWays, type ReplyTimes, type ReplyWay } from './reply-times.ts';

const wayOf: { readonly [channel in LetterChannel]: ReplyWay } = {
  mail: 'mail',
  call: 'call',
  meeting: 'call',
  wechat: 'chat',
  chat: 'chat',
};

const complaint = /^(?:complaints?|投诉|投訴|客訴)$/iu;

/**
 * `2h` for every way of asking, `wechat 30m, mail 4h`, `complaint 1h`: how soon somebody is to be answered.
 * Undefined when any part is none of these.
 */
export function readReplyTimes(text: string): Partial<ReplyTimes> | undefined {
  const times: { [way in ReplyWay]?: number } = {};
  for (const part of text.normalize('NFKC').split(/[,;、]/u)) {
    const found = /^(?:(\D+?)\s*)?(\d.*)$/u.exec(part.trim());
    const minutes = readMinutes(found?.[2] ?? '');
    const ways = waysIn(found?.[1]?.trim());
    if (minutes === undefined || ways === undefined) return undefined;
    for (const way of ways) times[way] = minutes;
  }
  return times;
}

function waysIn(typed: string | undefined): readonly ReplyWay[] | undefined {
  if (typed === undefined || typed === '') return replyWays.filter((way) => way !== 'complaint');
  if (complaint.test(typed)) return ['complaint'];
  const channel = letterChannel(typed);
  return channel === undefined ? undefined : [wayOf[channel]];
}
