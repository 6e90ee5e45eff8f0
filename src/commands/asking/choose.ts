import type { Face } from '../face.ts';

/** Shows numbered choices on the side and asks for one. Undefined: Enter, Ctrl-D, or nothing of the list. */
export async function chooseOne<Choice>(
  face: Face,
  question: string,
  choices: readonly { readonly value: Choice; readonly says: string }[],
): Promise<Choice | undefined> {
  face.output.talk(question);
  choices.forEach(({ says }, index) => face.output.talk(`  ${index + 1}  ${says}`));
  const answer = plainDigits((await face.ask(face.words.ask.choose)) ?? '').trim();
  return choices[Number(answer) - 1]?.value;
}

/** Asks for one of a few keys. Undefined: Enter, Ctrl-D, or another key. */
export async function askKey<Key extends string>(
  face: Face,
  question: string,
  keys: readonly Key[],
): Promise<Key | undefined> {
  const answer = plainDigits((await face.ask(question)) ?? '')
    .trim()
    .toLowerCase();
  return keys.find((key) => key === answer);
}

/** The same, asked again after another key. Undefined: Enter or Ctrl-D, which are answers too. */
export async function askKeyAgain<Key extends string>(
  face: Face,
  question: string,
  keys: readonly Key[],
): Promise<Key | undefined> {
  for (;;) {
    const answer = await face.ask(question);
    if (answer === undefined || plainDigits(answer).trim() === '') return undefined;
    const key = await askKey({ ...face, ask: async () => answer }, question, keys);
    if (key !== undefined) return key;
    face.output.talk(face.words.ask.oneOfKeys(keys));
  }
}

/** What an input method types for digits, letters and signs, as its plain form. */
function plainDigits(text: string): string {
  return text.normalize('NFKC');
}
