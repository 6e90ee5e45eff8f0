import { bareHours, dottedTimes } from './rule-book.ts';
import type { DateQuestion } from './date-question.ts';
import { mergePieces } from './merge-pieces.ts';
import type { Piece, Rule } from './piece.ts';

/** A phrase understood from its start to `end`. `isBefore`: "before" or 前 stood beside it. */
export type Phrase = { readonly piece: Piece; readonly end: number; readonly isBefore: boolean };

const lead =
  /(?:on or before|no later than|not later than|by no later than|at the latest by|at latest by|due|deadline:?|needed|ready|latest|sharp|some ?time|any ?time|week ending|w\/e|by|before|until|till|til|on|at|for|around|approximately|approx\.?|about|@|the|of|in)(?![a-z0-9])/uy;
const chineseLead =
  /(?:最晚|最迟|不晚于|不迟于|截止到?|截至|赶在|争取|定在|约在|就|在|于|到|的|请|请在)/uy;
const space = /[ ,;()、]+/uy;
/** A number alone is an hour after these. */
const beforeHour =
  /^(?:by|before|at|until|till|til|@|latest|no later than|not later than|for|around|approximately|about)$/u;

const tail =
  /(?: ?(?:at the latest|at latest|latest|please|pls|sharp|tops|max|or sooner|or earlier|if possible|thanks))?[ .!)。]*/uy;
const chineseTail =
  /(?:(?:或|或者)?(?:之前|以前|前|为止|截止|之内|以内|内|之间))?(?:交付|提交|发给你|发给您|发给她|发给他|给到(?:你|您|她|他|客户)|给客户|发客户|发你|发您|复你|复您|回复你|回复您|给到|搞定|完成|发出|交稿|给你|给您|给我|给她|给他|给|交|发|要|出)?(?:吧|就好|就行|可以)?[ .!)。]*/uy;

type Walk = {
  readonly text: string;
  readonly question: DateQuestion;
  readonly rules: readonly Rule[];
  /** Takes a phrase that could end here; true stops the search. */
  readonly accept: (phrase: Phrase) => boolean;
};

type Step = {
  readonly at: number;
  readonly piece: Piece | undefined;
  readonly mayBeHour: boolean;
  readonly isBefore: boolean;
};

/** Looks for every way to read a date phrase that starts at `from`, until one is accepted. */
export function walkPhrases(
  input: {
    readonly text: string;
    readonly question: DateQuestion;
    /** What `rulesFor` gives for the text. */
    readonly rules: readonly Rule[];
    readonly from: number;
  },
  accept: Walk['accept'],
): boolean {
  const { text, question, rules } = input;
  const walk: Walk = { text, question, rules, accept };
  return step(walk, {
    at: input.from,
    piece: undefined,
    mayBeHour: input.from === 0,
    isBefore: false,
  });
}

function step(walk: Walk, here: Step): boolean {
  if (here.piece !== undefined && endHere(walk, here.piece, here)) return true;
  if (here.at >= walk.text.length) return false;
  for (const each of walk.rules) if (tryRule(walk, here, each)) return true;
  if (here.mayBeHour || isFreeDay(here)) {
    for (const each of bareHours) if (tryRule(walk, here, each)) return true;
  } else if (here.piece?.day !== undefined) {
    for (const each of dottedTimes) if (tryRule(walk, here, each)) return true;
  }
  return skipWords(walk, here);
}

/** "tomorrow 5" is five o'clock; "Thursday 5" may be the fifth. */
function isFreeDay(here: Step): boolean {
  const day = here.piece?.day;
  return (
    day !== undefined &&
    here.piece?.clock === undefined &&
    (day.rule === 'today' || day.rule === 'tomorrow')
  );
}

function tryRule(walk: Walk, here: Step, rule: Rule): boolean {
  const match = rule.match(walk.text, here.at);
  if (match === null) return false;
  const said = rule.read(match, walk.question);
  if (said === undefined) return false;
  const piece = here.piece === undefined ? said : mergePieces(here.piece, said);
  if (piece === undefined) return false;
  return step(walk, {
    at: here.at + match[0].length,
    piece,
    mayBeHour: false,
    isBefore: here.isBefore,
  });
}

function skipWords(walk: Walk, here: Step): boolean {
  const blank = lengthAt(space, walk.text, here.at);
  if (blank > 0) return step(walk, { ...here, at: here.at + blank });
  const english = lengthAt(lead, walk.text, here.at);
  if (english > 0) {
    const word = walk.text.slice(here.at, here.at + english);
    return step(walk, {
      ...here,
      at: here.at + english,
      mayBeHour: beforeHour.test(word),
      isBefore: here.isBefore || word === 'before',
    });
  }
  const chinese = lengthAt(chineseLead, walk.text, here.at);
  return chinese > 0 && step(walk, { ...here, at: here.at + chinese });
}

function endHere(walk: Walk, piece: Piece, here: Step): boolean {
  const longest = endAfter(walk, here.at);
  const isBefore = here.isBefore || /前/u.test(walk.text.slice(here.at, longest));
  return walk.accept({ piece, end: longest, isBefore });
}

function endAfter(walk: Walk, at: number): number {
  const chinese = at + lengthAt(chineseTail, walk.text, at);
  const english = at + lengthAt(tail, walk.text, at);
  return Math.max(chinese, english);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
