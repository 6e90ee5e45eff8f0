/**
 * The words of a line up to the cursor, as a shell would hand them over, the last one being typed still: '' behind a
 * space. Quotes and backslashes are taken off; nothing is expanded.
 */
export function typedWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const unit = line.charAt(at);
    if (quote === '' && /\s/u.test(unit)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word ??= '';
    if (unit === quote) quote = '';
    else if (quote === '' && /["']/u.test(unit)) quote = unit;
    else if (unit === '\\' && quote !== "'") {
      at += 1;
      word += line.charAt(at);
    } else word += unit;
  }
  return [...words, word ?? ''];
}
