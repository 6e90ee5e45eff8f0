// Character for character, so that a place in the plain text is the same place in what was typed.
/** Pairs: a traditional character and the simplified one the rules know. Only what dates are made of. */
const pairs =
  '週周個个後后號号點点時时鐘钟內内這这來来禮礼聽听晝昼間间兩两壹一貳二貮二參三叁三肆四伍五陸六柒七捌八玖九拾十節节國国慶庆' +
  '聖圣誕诞過过與与於于為为爲为發发給给請请須须將将還还終终當当雙双從从現现應应該该務务處处業业準准報报遞递達达盡尽儘尽陽阳' +
  '歲岁餘余臺台勞劳動动開开樣样結结幾几無无沒没頭头遲迟隨随確确認认見见長长緊紧趕赶連连馬马尋寻復复覆复農农曆历歷历關关門门飯饭離离滿满';

const plainOf: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: pairs.length / 2 }, (_, at): [string, string] => [
    pairs.charAt(at * 2),
    pairs.charAt(at * 2 + 1),
  ]),
  ...[
    ['〇', '零'],
    ['○', '零'],
    ['：', ':'],
    ['，', ','],
    ['。', '.'],
    ['．', '.'],
    ['、', '、'],
    ['～', '~'],
    ['〜', '~'],
    ['–', '-'],
    ['—', '-'],
    ['−', '-'],
    ['’', "'"],
    ['‘', "'"],
    ['“', '"'],
    ['”', '"'],
    ['　', ' '],
    ['\u00a0', ' '],
    ['\u202f', ' '],
    ['\t', ' '],
    ['\n', ' '],
    ['嘅', '的'],
    ['噉', ' '],
    ['畀', '给'],
    ['俾', '给'],
  ].map(([from = '', to = '']): [string, string] => [from, to]),
]);

/**
 * The same text, as long as before, in the plain form the rules read: small letters, half width,
 * simplified characters.
 */
export function normaliseText(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at += 1) plain += plainChar(text.charAt(at));
  // "fri@6pm": at, and no part of an address.
  return asUsual(plain);
}

/** Other words of the same length: "fri@6pm", 明儿, 月尾. */
function asUsual(plain: string): string {
  if (!/[@儿兒尾]/u.test(plain)) return plain;
  return plain
    .replaceAll(/@(?=\d)/gu, ' ')
    .replaceAll(/([今明后])[儿兒](?![子童科女])/gu, '$1天')
    .replaceAll(/([月年])尾/gu, '$1底');
}

function plainChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 128)
    return code >= 65 && code <= 90
      ? char.toLowerCase()
      : char === '\t' || char === '\n'
        ? ' '
        : char;
  if (code >= 0xff01 && code <= 0xff5e) return plainChar(String.fromCharCode(code - 0xfee0));
  return plainOf.get(char) ?? char;
}

/** Whether a text holds Chinese characters. */
export function isChineseText(text: string): boolean {
  return /[\u4e00-\u9fff]/u.test(text);
}
