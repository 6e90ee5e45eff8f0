import type { HeadsUpFacts } from './heads-up-facts.ts';
import type { StatusFacts } from './status-facts.ts';

/** What was typed freely and stands in a status letter: there a stranger's name may hide. */
export function textsOfStatus(facts: StatusFacts): readonly string[] {
  const whole = [
    ...facts.delivered.flatMap(({ what, theyGet }) => [what, theyGet]),
    ...facts.coming.flatMap(({ what, theyGet }) => [what, theyGet]),
    ...facts.needed.flatMap(({ what, theyGive }) => [what, theyGive]),
    ...facts.agreed.map(({ text }) => text),
    facts.next?.what,
  ];
  return whole.filter((text) => text !== undefined);
}

/** The same of a heads-up. */
export function textsOfHeadsUp({ what, why, partial }: HeadsUpFacts): readonly string[] {
  return [what, why, partial].filter((text) => text !== undefined);
}
