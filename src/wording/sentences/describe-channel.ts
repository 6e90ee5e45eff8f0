import { letterChannel } from '../../domain/letters/letter-channel.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Words } from '../words.ts';

/** What was typed behind `--via` or `--channel`, in her language: `wechat` and 微信 are one. A word of her own stays. */
export function describeChannel(words: Words, typed: string): string {
  const known = letterChannel(typed);
  return cleanForTerminal(words.detail.via(known === 'meeting' ? 'meet' : (known ?? typed)));
}
