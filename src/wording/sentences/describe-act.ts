import type { NamedAct } from '../../domain/entries/named-act.ts';
import { beginningOf } from '../text/beginning-of.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { ownWord } from '../text/own-word.ts';
import type { Words } from '../words.ts';

/** What an act did, told by its weightiest facts: "promised 7k revised deck", "done 7k; and 2 more". */
export function describeAct(words: Words, { facts }: NamedAct): string {
  const telling = facts.filter((fact) => !sideFacts.has(fact.verb));
  const told = telling.length > 0 ? telling : facts;
  const shown = told.slice(0, mostShown).map(({ verb, about }) => describeFact(words, verb, about));
  const rest = told.length - shown.length;
  return [...shown, ...(rest > 0 ? [words.look.andMore(rest)] : [])].join('; ');
}

const mostShown = 2;

/** Facts that only come along with another one. */
const sideFacts = new Set(['met-person', 'met-organisation', 'closed']);

function describeFact(words: Words, verb: string, about: string): string {
  const clean = about === '' ? words.look.forgotten : beginningOf(about);
  return ownWord(words.look.acts, verb)?.(clean) ?? `${cleanForTerminal(verb)} ${clean}`;
}
