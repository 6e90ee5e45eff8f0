/** "Deck (20 minutes, Jane)", 方案（20 分钟，王敏）; the text alone when there is nothing to add. */
export function inBrackets(
  text: string,
  more: readonly (string | undefined)[],
  marks: { readonly open: string; readonly comma: string; readonly close: string } = latin,
): string {
  const said = more.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? text : `${text}${marks.open}${said.join(marks.comma)}${marks.close}`;
}

const latin = { open: ' (', comma: ', ', close: ')' };

export const wideMarks = { open: '（', comma: '，', close: '）' };
