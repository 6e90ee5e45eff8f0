import type { CaptureContext } from '../../capture/capture-context.ts';
import { readOrganisation } from '../../capture/names/name-at-organisation.ts';
import type { OrganisationSaid } from '../../domain/people/who-said.ts';
import type { Problem } from '../../domain/problem.ts';
import { describePerson } from '../../wording/sentences/describe-commitment.ts';
import { describeProblem } from '../../wording/sentences/describe-problem.ts';
import { chooseOne } from './choose.ts';
import { tellingOf } from '../printing/envelope.ts';
import type { Face } from '../face.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';

/** What is read, and what it is read against; an answer mends either. */
export type Asked = { readonly words: readonly string[]; readonly context: CaptureContext };
export type Answered = Asked & { readonly organisation?: OrganisationSaid };

/** One question a time; undefined when she left it unanswered. */
export async function answerProblem(
  face: Face,
  problem: Problem,
  asked: Asked,
): Promise<Answered | undefined> {
  switch (problem.kind) {
    case 'person-unknown':
    case 'person-unclear':
      return answerPerson(face, problem, asked);
    case 'date-not-read':
      return answerDate(face, problem, asked);
    default:
      return undefined;
  }
}

async function answerPerson(
  face: Face,
  problem: Problem & { kind: 'person-unknown' | 'person-unclear' },
  asked: Asked,
): Promise<Answered | undefined> {
  const { context } = asked;
  const { typed, candidates } = problem;
  if (candidates.length > 0) {
    const choices = candidates.map(({ person, organisation }) => ({
      value: person.id,
      says: describePerson(face.words, person, organisation),
    }));
    const person = await chooseOne(
      face,
      face.words.ask.whichPerson(cleanForTerminal(typed)),
      choices,
    );
    if (person !== undefined) {
      const chosen = [...(context.chosen ?? []), { typed, person }];
      return { ...asked, context: { ...context, chosen } };
    }
  }
  if (problem.kind === 'person-unclear') return undefined;
  const company = (await face.ask(face.words.ask.newPerson(cleanForTerminal(typed))))?.trim();
  if (!company) return undefined;
  const organisation = readOrganisation(context.names, company, context.newSide ?? 'client');
  return { ...asked, context: { ...context, unknownPeople: 'make' }, organisation };
}

/** Says what was no date and asks for one, the likely one already typed; it takes the old one's place. */
async function answerDate(
  face: Face,
  problem: Problem & { kind: 'date-not-read' },
  { words, context }: Asked,
): Promise<Answered | undefined> {
  const { said } = describeProblem(face.words, problem, tellingOf(face));
  face.output.talk(said);
  const typed = (await face.ask(face.words.ask.dateAgain, problem.suggestion))?.trim();
  if (!typed) return undefined;
  const mended = replaceWords(words, problem.text, typed);
  return mended ? { words: mended, context } : { words, context: { ...context, by: typed } };
}

/** The words with a phrase that stands in them replaced, wherever a shell has cut it. */
function replaceWords(
  words: readonly string[],
  phrase: string,
  by: string,
): readonly string[] | undefined {
  const whole = words.findLastIndex((word) => word.includes(phrase));
  if (whole !== -1) {
    return words.map((word, at) => (at === whole ? word.replace(phrase, () => by) : word));
  }
  const count = phrase.split(' ').length;
  const first = words.findLastIndex((_, at) => words.slice(at, at + count).join(' ') === phrase);
  return first === -1 ? undefined : words.toSpliced(first, count, by);
}
