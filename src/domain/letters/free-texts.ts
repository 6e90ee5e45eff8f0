import type { HeadsUpFacts } from './heads-up-facts.ts';
import type {
  AgendaFacts,
  BriefFacts,
  ChaseFacts,
  RecapFacts,
  ReplyFacts,
} from './item-letter-facts.ts';
import type { ReportFacts } from './report-facts.ts';
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

/** The same of a report. Who was there is left out: it names whomever it names. */
export function textsOfReport({ what, topics }: ReportFacts): readonly string[] {
  const said = topics.flatMap(({ title, discussed, decided, concerns, next }) => [
    title,
    ...discussed,
    ...decided,
    ...concerns,
    ...next.flatMap((step) => [step.what, step.exactly]),
  ]);
  return [what, ...said].filter((text) => text !== undefined);
}

/** The same of the letters about one thing. */
export function textsOfRecap({ items }: RecapFacts): readonly string[] {
  return items.flatMap(({ what, exactly }) => [what, exactly]).filter((text) => text !== undefined);
}

export function textsOfChase({ what, exactly, hold }: ChaseFacts): readonly string[] {
  return [what, exactly, hold?.what].filter((text) => text !== undefined);
}

export function textsOfReply({ asked, answer }: ReplyFacts): readonly string[] {
  return answer === undefined ? [asked] : [asked, answer];
}

export function textsOfAgenda({ what, place, parts, bring }: AgendaFacts): readonly string[] {
  const partTexts = parts.flatMap(({ text, lead }) => (lead === undefined ? [text] : [text, lead]));
  return [what, ...(place === undefined ? [] : [place]), ...partTexts, ...bring];
}

export function textsOfBrief({ what, exactly, lines, decided }: BriefFacts): readonly string[] {
  return [
    what,
    ...(exactly === undefined ? [] : [exactly]),
    ...lines.map(({ text }) => text),
    ...decided,
  ];
}
