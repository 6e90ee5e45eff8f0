import type { InternalFacts } from '../../domain/letters/internal-facts.ts';
import { cleanHeadword } from '../clean-words.ts';
import { letterWordsFor } from '../letter-words.ts';
import type { Letter, Section } from '../letter.ts';
import { statusLetter } from './status-letter.ts';

/** The client's letter as the boss gets it: marked in the subject, with the forecast behind what is coming. */
export function internalLetter({ status, to, forecasts }: InternalFacts): Letter {
  const { internal, form } = letterWordsFor(status.language);
  const letter = statusLetter({ ...status, to: [to] });
  const forecast: Section = {
    kind: 'section',
    title: internal.title,
    chatTitle: internal.title,
    items: forecasts.map(({ what, state, tenth }) => {
      const thing = cleanHeadword(status.language, what);
      // Nobody says "about 10 in 10".
      const text = internal.line(thing, state, tenth === 10 ? undefined : tenth);
      return { text, more: [], chat: form.chatNamed(text, thing) };
    }),
    whenEmpty: internal.nothing,
    inChat: 'always',
  };
  const [greeting, ...rest] = letter.blocks;
  return {
    ...letter,
    subject: internal.subject(letter.subject),
    blocks: [...(greeting ? [greeting] : []), forecast, ...rest],
  };
}
