/**
 * A program and its arguments. One text is parted at its spaces, where quotes keep a part whole; several stand
 * as they are. No shell ever reads it, so `;` and `$` are only signs. Undefined: no program, or a quote left open.
 */
export function readCommand(words: readonly string[]): readonly string[] | undefined {
  const [only = ''] = words;
  const parts = words.length === 1 ? partsOf(only) : words;
  const [program] = parts ?? [];
  if (parts === undefined || program === undefined || program === '') return undefined;
  return parts.some((part) => /\p{Cc}/u.test(part)) ? undefined : parts;
}

function partsOf(text: string): readonly string[] | undefined {
  const part = /(?:"[^"]*"|'[^']*'|[^\s"'])+/gu;
  const left = text.replaceAll(part, '');
  if (left.trim() !== '') return undefined;
  return (text.match(part) ?? []).map((each) =>
    each.replaceAll(
      /"([^"]*)"|'([^']*)'/gu,
      (_, double?: string, single?: string) => double ?? single ?? '',
    ),
  );
}

/** The same as one text, which `readCommand` reads again. */
export function commandText(parts: readonly string[]): string {
  return parts
    .map((part) => {
      if (part !== '' && !/[\s"']/u.test(part)) return part;
      return part.includes('"') ? `'${part}'` : `"${part}"`;
    })
    .join(' ');
}
