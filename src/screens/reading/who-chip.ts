import type { OrganisationSaid, WhoSaid } from '../../domain/people/who-said.ts';
import type { PersonCandidate } from '../../domain/problem.ts';
import type { Result } from '../../domain/result.ts';
import { organisationName, personName, type Names } from '../../wording/names.ts';
import { describePerson } from '../../wording/sentences/describe-commitment.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import type { Words } from '../../wording/words.ts';
import type { Chip } from './line-reading.ts';
import { faint, unsure, type ReadingVoice } from './reading-voice.ts';

/** "Jane Li, Acme", or in words what is missing. */
export function whoChip({ words, names }: ReadingVoice, who: Result<WhoSaid>): Chip {
  if (who.ok) return { text: describeWhoSaid(words, names, who.value) };
  const { reading } = words;
  const { problem } = who;
  switch (problem.kind) {
    case 'person-unknown':
      return unsure(
        reading.nobodyCalled(cleanForTerminal(problem.typed), namesOf(words, problem.candidates)),
      );
    case 'person-unclear':
      return unsure(
        reading.severalCalled(cleanForTerminal(problem.typed), namesOf(words, problem.candidates)),
      );
    default:
      return faint(reading.noPerson);
  }
}

function describeWhoSaid(words: Words, names: Names, { people, organisation }: WhoSaid): string {
  const company = organisation && companyName(names, organisation);
  if (people.length === 0) return company ?? words.act.myself;
  const isNew = people.some(({ kind }) => kind === 'new');
  const all = words.act.names(
    people.map((one) =>
      one.kind === 'new' ? cleanForTerminal(one.name) : personName(names, one.id),
    ),
  );
  const who = company === undefined || company === '' ? all : words.act.nameAt(all, company);
  return isNew ? words.reading.newPerson(who) : who;
}

function companyName(names: Names, said: OrganisationSaid): string {
  return said.kind === 'new' ? cleanForTerminal(said.name) : organisationName(names, said.id);
}

function namesOf(words: Words, candidates: readonly PersonCandidate[]): readonly string[] {
  return candidates
    .slice(0, 3)
    .map(({ person, organisation }) => describePerson(words, person, organisation));
}
