import { normaliseText } from './normalise-text.ts';

const english =
  /^(?:asap|a\.s\.a\.p\.?|as soon as (?:possible|i can|we can)|as soon as|soon|soonest|later|later on|some ?time(?: soon)?|some ?day|whenever|when (?:i|we) can|when possible|at some point|in due course|tbd|tbc|no date|not yet|eventually|urgently|urgent|right away|shortly|in a bit|(?:i'?ll )?get back to (?:you|her|him|them)(?: soon| later)?|n\/a)[.!]*$/u;
const chinese =
  /^(?:一会儿?|待会儿?|等会儿?|等一?下|过会儿?|尽快|尽早|尽量快点?|尽速|从速|赶紧|赶快|马上|立刻|立即|回头|回头(?:再说|给你|给您|给|发你)|稍后|稍晚|晚点|晚些(?:时候)?|迟啲|迟点|有空|有时间|有空(?:的)?时候?|改天|改日|过几天|过两天|这两天|这几天|近期|近日|最近|日后|以后|随时|待定|未定|没定|暂无|看情况|再说|越快越好|加急|急|抽空|不急|到时候(?:再说)?|快啲)(?:给你|给您|给她|给他|给|发你|发|回复|回覆|回|答复)?[。.!]*$/u;

/** Whether the words give no date on purpose (尽快, asap, 回头给你): a promise that still needs one. */
export function isWithoutDate(text: string): boolean {
  const plain = normaliseText(text.trim())
    .replace(/\s+/gu, ' ')
    .replace(/^(?:by|due|on) /u, '');
  return english.test(plain) || chinese.test(plain);
}
