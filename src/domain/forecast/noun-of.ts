/**
 * The thing that is promised, as the piles tell kinds apart: the last noun of an English phrase, singular and in
 * lower case ("revised deck" is a deck, "report: Mon call" a report); of a Chinese one the words without measure,
 * version and adjectives (修改后的报价单第二版 is 报价单). Undefined when nothing is left.
 */
export function nounOf(what: string): string | undefined {
  const phrase = firstPart(what);
  const noun = !ascii.test(phrase) && han.test(phrase) ? chineseNoun(phrase) : englishNoun(phrase);
  return noun === undefined || noun === '' ? undefined : noun;
}

// Looked at first: a table of all letters takes a millisecond to make, and most titles need none.
const ascii = /^[ -~]*$/u;
const han = /\p{Script=Han}/u;

/** Up to a bracket, colon or comma: what follows describes. */
function firstPart(what: string): string {
  const parts = what.normalize('NFKC').split(/[:;,([、，。：；「」《》"]/u);
  return (parts.find((part) => part.trim() !== '') ?? '').trim();
}

// "v2", "2nd", "12", "final": they tell which one, not what.
const whichOne = /^(?:v?\d[\w.]*|final|draft|version|round|again|copy|pdf|ppt)$/u;
const joiners = /\s(?:for|of|to|on|with|about|from|in|at|by|and)\s/u;

const plainWords = /[a-z\d][a-z\d'.-]*/gu;
const anyWords = /[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu;

function englishNoun(phrase: string): string | undefined {
  const head = phrase.toLowerCase().split(joiners)[0] ?? '';
  const words = head.match(ascii.test(head) ? plainWords : anyWords) ?? [];
  return singular(words.findLast((word) => !whichOne.test(word)) ?? words.at(-1));
}

function singular(word: string | undefined): string | undefined {
  if (word === undefined || word.length < 4) return word;
  if (/(?:ss|us|is|ics|ews)$/u.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const leading =
  /^(?:修改后的?|修改的|修改(?![稿版])|修訂後?的?|修订后?的?|更新后?的?|更新後的?|更新|最新的?|新的?|旧的?|舊的?|最终的?|最終的?|终版|終版|初版|完整的?|另一[份版个個套]|[一二三四五六七八九十两兩几幾\d]+[份个個套版张張条條页頁篇款支]|第[一二三四五六七八九十\d]+[版稿轮輪次份]的?|这[份个]|這[份個]|那[份个個]|\w+\s+)/u;
const trailing =
  /(?:第[一二三四五六七八九十\d]+[版稿轮輪次]|[一二三四五六七八九十]稿|[vV]?\d+(?:\.\d+)*|终稿|終稿|初稿|修改稿|终版|終版|初版|最终版|最終版|修改版|\s+)$/u;

/** Takes off what says which one, from both ends, as long as something is left. */
function chineseNoun(phrase: string): string | undefined {
  let noun = phrase;
  for (;;) {
    const shorter = noun.replace(leading, '').replace(trailing, '');
    if (shorter === '' || shorter === noun) return noun;
    noun = shorter;
  }
}
