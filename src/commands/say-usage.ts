import { nearestWord } from '../domain/nearest-word.ts';
import type { Said } from '../wording/catalogue/problem-words.ts';
import { cleanForTerminal } from '../wording/text/clean-text.ts';
import type { Words } from '../wording/words.ts';
import type { CommonLine, UsageProblem } from './asked.ts';
import type { ExitCode, Output } from './face.ts';
import { everyVerbName } from './parse-arguments.ts';
import { printRefusal } from './printing/print-refusal.ts';

/** Says what is wrong with the way kept was called. */
export function sayUsage(streams: Output, words: Said, { json }: CommonLine): ExitCode {
  printRefusal(streams, { code: 'usage', words }, json ? 'json' : 'text');
  return 2;
}

export function usageWords(words: Words, problem: UsageProblem): Said {
  switch (problem.kind) {
    case 'verb-unknown':
      return words.problem.verbUnknown(
        cleanForTerminal(problem.typed),
        nearestWord(problem.typed, everyVerbName()),
      );
    case 'flag-unknown':
      return words.problem.flagUnknown(
        cleanForTerminal(problem.flag),
        nearestWord(problem.flag, problem.known),
      );
    case 'flag-needs-value':
      return words.problem.flagNeedsValue(cleanForTerminal(problem.flag));
    case 'flag-takes-nothing':
      return words.problem.flagTakesNothing(cleanForTerminal(problem.flag));
  }
}
