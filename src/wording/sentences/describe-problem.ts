import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { MailProblem } from '../../domain/letters/mail-problem.ts';
import type { PersonCandidate, Problem } from '../../domain/problem.ts';
import type { Said } from '../catalogue/problem-words.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeItem, describePerson } from './describe-commitment.ts';
import { describeClockDay } from './describe-day.ts';
import { describeDay, describeDue } from './describe-due.ts';
import { describeFileProblem } from './describe-file-problem.ts';
import { describeMailProblem } from './describe-mail-problem.ts';
import { describeForecastBrief } from './describe-forecast.ts';
import type { Telling } from '../telling.ts';
import type { Words } from '../words.ts';

/** What is wrong, the choices there are, and the one thing to try. */
export type DescribedProblem = {
  readonly said: string;
  readonly candidates: readonly string[];
  readonly tryThis?: string;
};

/** The sentences for a refusal: what is wrong and what was kept, then what to type next. */
export function describeProblem(
  words: Words,
  problem: Problem,
  telling: Telling,
): DescribedProblem {
  const described = {
    candidates: candidatesOf(words, problem, telling),
    ...saidOf(words, problem, telling),
  };
  const kept = 'kept' in problem ? problem.kept : undefined;
  return kept ? withLineKept(words, described, kept) : described;
}

function withLineKept(
  words: Words,
  described: DescribedProblem,
  kept: UnreadLine,
): DescribedProblem {
  return {
    ...described,
    said:
      kept.verb === 'meet'
        ? words.clock.meetingNotSaved(described.said)
        : words.problem.notSaved(described.said, kept.verb),
    tryThis: [
      ...(described.tryThis === undefined ? [] : [described.tryThis]),
      kept.verb === 'meet'
        ? words.clock.meetingLineKept(kept.handle)
        : words.problem.lineKept(kept.handle, kept.verb),
    ].join('\n'),
  };
}

function candidatesOf(words: Words, problem: Problem, telling: Telling): readonly string[] {
  if (problem.kind === 'several-in-line') return problem.pieces.map(cleanForTerminal);
  if (problem.kind !== 'commitment-unclear') return [];
  return problem.candidates.map((commitment) => {
    const due = describeDue(words, commitment.promised, telling);
    return `${describeItem(words, commitment, telling)}  ${due}`;
  });
}

type DateProblem = ProblemOf<
  | 'date-not-read'
  | 'date-unclear'
  | 'date-past'
  | 'date-missing'
  | 'time-missing'
  | 'several-in-line'
  | 'line-too-long'
>;
type PersonProblem = ProblemOf<'person-unknown' | 'person-unclear' | 'who-not-found'>;
type ItemProblem = ProblemOf<
  | 'handle-unknown'
  | 'commitment-unclear'
  | 'commitment-not-found'
  | 'not-open'
  | 'meeting-ahead'
  | 'already-told'
  | 'wrong-direction'
  | 'no-heads-up'
  | 'letter-not-for'
  | 'nothing-to-change'
  | 'buffer'
>;
type OtherProblem = Exclude<Problem, DateProblem | PersonProblem | ItemProblem | MailProblem>;
type ProblemOf<Kind> = Extract<Problem, { kind: Kind }>;

function saidOf(words: Words, problem: Problem, telling: Telling): Said {
  switch (problem.kind) {
    case 'date-not-read':
    case 'date-unclear':
    case 'date-past':
    case 'date-missing':
    case 'time-missing':
    case 'several-in-line':
    case 'line-too-long':
      return saidOfDate(words, problem, telling);
    case 'person-unknown':
    case 'person-unclear':
    case 'who-not-found':
      return saidOfPerson(words, problem);
    case 'handle-unknown':
    case 'commitment-unclear':
    case 'commitment-not-found':
    case 'not-open':
    case 'meeting-ahead':
    case 'already-told':
    case 'wrong-direction':
    case 'no-heads-up':
    case 'letter-not-for':
    case 'nothing-to-change':
    case 'buffer':
      return saidOfItem(words, problem, telling);
    case 'way-not-set':
    case 'ways-clash':
    case 'recipient-outside':
    case 'inward-address':
    case 'recipient-missing':
    case 'to-missing':
    case 'to-differs':
    case 'to-without-send':
    case 'flag-not-for-letter':
    case 'words-left':
    case 'one-at-a-time':
    case 'password-missing':
    case 'not-sent':
    case 'mail-unsure':
    case 'sent-already':
    case 'mailto-not-for':
    case 'mailto-too-long':
    case 'no-clipboard':
    case 'not-opened':
    case 'not-handed-over':
    case 'draft-not-found':
    case 'drafts-unclear':
    case 'draft-changed':
      return describeMailProblem(words, problem);
    default:
      return saidOfOther(words, problem);
  }
}

function saidOfDate(words: Words, problem: DateProblem, telling: Telling): Said {
  const say = words.problem;
  switch (problem.kind) {
    case 'date-not-read':
      return {
        said: say.dateNotRead(cleanForTerminal(problem.text), problem.suggestion),
        ...(problem.kept && problem.suggestion === undefined ? { tryThis: say.quoteTitle } : {}),
      };
    case 'date-unclear': {
      const readings = problem.readings.map((reading) => describeDue(words, reading.due, telling));
      return { said: say.dateUnclear(cleanForTerminal(problem.text), readings) };
    }
    case 'date-past': {
      const due = describeDue(words, problem.due, telling);
      return { said: say.datePast(cleanForTerminal(problem.text), due) };
    }
    case 'date-missing':
      return say.dateMissing(problem.commitment?.handle ?? '7k');
    case 'time-missing':
      return words.clock.timeMissing(describeDay(words, problem.day, telling));
    case 'several-in-line':
      return say.severalInLine;
    case 'line-too-long':
      return say.lineTooLong(problem.signs, problem.most);
  }
}

function saidOfPerson(words: Words, problem: PersonProblem): Said {
  const typed = cleanForTerminal(problem.typed);
  const names = candidateNames(words, problem.candidates);
  switch (problem.kind) {
    case 'person-unknown':
      return words.problem.personUnknown(typed, names);
    case 'person-unclear':
      return words.problem.personUnclear(typed, names);
    case 'who-not-found':
      return words.problem.whoNotFound(typed, names);
  }
}

function saidOfItem(words: Words, problem: ItemProblem, telling: Telling): Said {
  const say = words.problem;
  const item = (commitment: Commitment): string => describeItem(words, commitment, telling);
  switch (problem.kind) {
    case 'handle-unknown':
      return say.handleUnknown(cleanForTerminal(problem.handle));
    case 'commitment-unclear':
      return say.commitmentUnclear(cleanForTerminal(problem.typed));
    case 'commitment-not-found':
      return say.commitmentNotFound(cleanForTerminal(problem.typed));
    case 'meeting-ahead': {
      const { promised, handle } = problem.commitment;
      return words.clock.meetingAhead(describeDue(words, promised, telling), handle);
    }
    case 'not-open':
      return saidOfClosed(words, problem.commitment, telling);
    case 'already-told':
      return say.alreadyTold(item(problem.commitment), problem.commitment.handle);
    case 'wrong-direction':
      return say.isPromise(item(problem.commitment), problem.commitment.handle);
    case 'no-heads-up':
      return say.noHeadsUp[problem.reason](item(problem.commitment), problem.commitment.handle);
    case 'letter-not-for':
      return say.letterNotFor[problem.letter](item(problem.commitment), problem.commitment.handle);
    case 'nothing-to-change':
      return problem.commitment ? say.standsSo(item(problem.commitment)) : say.nothingToChange;
    case 'buffer':
      return say.buffer(describeForecastBrief(words, problem, telling));
  }
}

/** The refusals that speak of neither dates, people nor items. */
// oxlint-disable-next-line max-lines-per-function -- one line a refusal
function saidOfOther(words: Words, problem: OtherProblem): Said {
  const say = words.problem;
  switch (problem.kind) {
    case 'lines-not-read':
      return say.linesNotRead(problem);
    case 'shell-unknown':
      return say.shellUnknown(problem.typed && cleanForTerminal(problem.typed), problem.nearest);
    case 'flag-not-for':
      return say.flagNotFor[problem.about](problem.flag);
    case 'words-behind':
      return say.wordsBehind(cleanForTerminal(problem.text), problem);
    case 'handle-alone':
      return say.handleAlone(cleanForTerminal(problem.text), problem);
    case 'line-to-mend':
      return say.lineToMend(cleanForTerminal(problem.line.text), problem.line);
    case 'words-missing':
      return say.missing[problem.missing];
    case 'effort-not-read':
      return say.effortNotRead(cleanForTerminal(problem.text));
    case 'nothing-to-undo':
      return say.nothingToUndo;
    case 'nothing-to-redo':
      return say.nothingToRedo;
    case 'act-unknown':
      return say.actUnknown(cleanForTerminal(problem.act));
    case 'undo-blocked':
      return say.undoBlocked(cleanForTerminal(problem.act), problem.by);
    case 'nothing-to-mend':
      return say.nothingToMend;
    case 'setting-unknown':
      return say.settingUnknown(cleanForTerminal(problem.name), problem.nearest);
    case 'setting-not-read':
      return say.settingNotRead(
        problem.name,
        cleanForTerminal(problem.value),
        say.expects[problem.expects] ?? problem.expects,
      );
    case 'flag-not-read':
      return say.flagNotRead(
        problem.flag,
        cleanForTerminal(problem.value),
        say.expects[problem.expects] ?? problem.expects,
      );
    case 'settings-not-saved':
      return say.settingsNotSaved[problem.why](cleanForTerminal(problem.path));
    case 'address-not-read':
      return say.addressNotRead(cleanForTerminal(problem.text));
    case 'client-without-person':
      return say.clientWithoutPerson(cleanForTerminal(problem.organisation.name));
    case 'letter-unknown':
      return say.letterUnknown(cleanForTerminal(problem.typed), problem.nearest);
    case 'letter-inward':
      return say.letterInward(cleanForTerminal(problem.name));
    case 'letter-outward':
      return say.letterOutward(cleanForTerminal(problem.name));
    case 'nothing-today':
      return say.nothingToday(cleanForTerminal(problem.name));
    case 'no-clients':
      return say.noClients;
    case 'input-is-terminal':
      return say.inputIsTerminal;
    case 'not-a-person':
      return words.forget.onlyPeople(cleanForTerminal(problem.organisation.name));
    default:
      return describeFileProblem(words, problem);
  }
}

function saidOfClosed(words: Words, commitment: Commitment, telling: Telling): Said {
  const item = describeItem(words, commitment, telling);
  const { standing } = commitment;
  if (standing.kind === 'open') return { said: item };
  const when = describeClockDay(words, standing.at, telling);
  return standing.kind === 'delivered'
    ? words.problem.alreadyDelivered(item, when)
    : words.problem.alreadyDropped(item, when);
}

function candidateNames(words: Words, candidates: readonly PersonCandidate[]): readonly string[] {
  return candidates.map(({ person, organisation }) => describePerson(words, person, organisation));
}
