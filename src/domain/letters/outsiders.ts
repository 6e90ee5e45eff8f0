/** Names that mean nothing to the reader of a letter, folded once for looking them up in many letters. */
export type Outsiders = readonly { readonly name: string; readonly folded: string }[];

const han = /\p{Script=Han}/u;
const wordSign = /[\p{L}\p{N}]/u;

/** Folds names for `outsidersIn`. Single characters are left out: they stand in half of all words. */
export function outsidersFrom(names: readonly string[]): Outsiders {
  const unique = [...new Set(names.map((name) => name.trim()))];
  return unique
    .map((name) => ({ name, folded: fold(name) }))
    .filter(({ folded }) => [...folded].length > 1);
}

/** The outsiders a text names, each once. "Acme" inside the reader's own "Acme Media" is none. */
export function outsidersIn(
  outsiders: Outsiders,
  text: string,
  ownNames: readonly string[],
): readonly string[] {
  const searched = fold(text);
  const own = ownNames.map(fold);
  return outsiders
    .filter(({ folded }) => searched.includes(folded) && isNamed(searched, folded, own))
    .map(({ name }) => name);
}

function isNamed(text: string, name: string, own: readonly string[]): boolean {
  let searched = text;
  for (const ownName of own) {
    if (ownName.includes(name)) searched = searched.replaceAll(ownName, '\n');
  }
  return standsAlone(searched, name);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** "Ann" is not in "planning"; a Chinese name needs no gap around it. */
function standsAlone(text: string, name: string): boolean {
  if (han.test(name)) return text.includes(name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + name.length] ?? ' ';
    if (!isLatinWord(before) && !isLatinWord(after)) return true;
  }
  return false;
}

function isLatinWord(sign: string): boolean {
  return wordSign.test(sign) && !han.test(sign);
}
