/** The words a shell would hand on: quotes hold a word together and are gone. */
export function shellWords(typed: string): readonly string[] {
  const words = typed.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu);
  return [...words].map(([word]) => word.replaceAll(/"([^"]*)"|'([^']*)'/gu, '$1$2'));
}
