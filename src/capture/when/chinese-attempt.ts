const week = '(?:周|週|星期|礼拜|禮拜)';
const clock =
  '(?:上午|下午|中午|早上|晚上|下晝)?(?:[\\d一二三四五六七八九十]+(?:[点點時时:]\\S{0,4}))?';
const chineseTry = new RegExp(
  `(?:^|[\\s,，、\\uE000\\uE001])((?:下*|这|這|本|上)?(?:${week}\\S{1,6}|[\\d一二三四五六七八九十]+(?:月|号|號|日|点|點)\\S{0,6}|[今明后後][天日]\\S{0,5}|月[初中底]\\S{0,3})(?:前|之前|以前|内|內))(?=$|[\\s,，、。\\uE001])`,
  'u',
);
/** A weekday there is not (下周八, 星期九), or an hour there is not (明天25点), where the line ends. */
const chineseSlip = new RegExp(
  `((?:下*(?:个|個)?|这|這|本)?(?<![\\d一二两兩三四五六七八九十几])${week}[七八九十0789]${clock}|(?:[今明后後聽听][天日晚早]|${week}[一二三四五六日天]|\\d+[号號日])(?:上午|下午|中午|早上|晚上|下晝)?\\d+[点點時时:]\\S{0,4}?)(?:前|之前|以前)?(?=[\\s,，、。\\uE001]*$)`,
  'u',
);
/** 周五左右, 昨天: a day that is no deadline, where the line ends. */
const noDeadlineDay = new RegExp(
  `(?<=^|[\\s,，、\\uE001])((?:[这這本下]*${week}[一二三四五六日天]|[今明后後][天日]|\\d+[号號日]|月底)(?:左右|前后|前後|上下)|[昨前][天日])(?=[\\s。\\uE001]*$)`,
  'u',
);
/** 提案前, 上线前: a deadline of its own at the end of the line, by something kept has no date of. */
const chineseDeadline =
  /(?<=[\s,，、\uE001])([^\s,，、。\uE000\uE001]{2,8}(?:之前|以前|前))(?=[\s。\uE001]*$)/u;
const noDeadline = /[目眼门門面跟生空提从從餐饭飯婚产產售史课課日]前$/u;

/** Words made like a deadline that are none: 周八前, 13月2号前, 下周八, 提案前; undefined when there are none. */
export function chineseAttempt(words: string): string | undefined {
  const tried = chineseTry.exec(words)?.[1] ?? chineseSlip.exec(words)?.[0];
  const vague = tried ?? noDeadlineDay.exec(words)?.[1];
  if (vague !== undefined) return vague;
  const deadline = chineseDeadline.exec(words)?.[1];
  return deadline === undefined || noDeadline.test(deadline) ? undefined : deadline;
}
