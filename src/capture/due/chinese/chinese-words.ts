/** Pattern source: a week as Chinese names it. */
export const weekWord = '(?:周|星期|礼拜|拜)';

/** Pattern source: a weekday of it, one group: 一 to 六, 日 or 天, or a digit. */
export const weekdayPattern = `${weekWord}([一二三四五六日天1-6])`;

/** Monday is 0. */
export function weekdayNumber(char: string): number {
  if (char === '日' || char === '天') return 6;
  const at = '一二三四五六'.indexOf(char);
  return at >= 0 ? at : Number(char) - 1;
}

/** Pattern source: which week or month, from the one before last to three on, one group. */
export const whichOne = '(上上个?|上个?|本|这一?个?|呢个|今个?|当|下下下个?|下下个?|下个?|次)';

/** How many weeks or months on: 下下 is 2, 本 is 0, 上 is -1; bare is undefined. */
export function stepsOf(which: string | undefined): number | undefined {
  if (which === undefined) return undefined;
  if (which.startsWith('次')) return 1;
  const downs = [...which].filter((char) => char === '下').length;
  const ups = [...which].filter((char) => char === '上').length;
  return downs - ups;
}
