import { captureLine, type Captured } from '../../capture/capture-line.ts';
import type { CaptureContext } from '../../capture/capture-context.ts';
import { loadChrono } from '../../capture/due/chrono-reader.ts';
import { readDue } from '../../capture/due/read-due.ts';
import type { DateReading } from '../../domain/commitment/reading.ts';
import type { Side } from '../../domain/people/people.ts';
import type { OrganisationSaid, PersonSaid, WhoSaid } from '../../domain/people/who-said.ts';
import { ok, type Result } from '../../domain/result.ts';
import { describeProblem } from '../../wording/sentences/describe-problem.ts';
import { answerProblem, type Asked } from '../asking/answer-problem.ts';
import { tellingOf } from '../printing/envelope.ts';
import { mayAsk, type Face } from '../face.ts';
import { captureContext, dueContext } from './reading.ts';
import { readWithChrono, settleReading } from './settle-reading.ts';

/** A line understood, its date settled. */
export type SettledCapture = Captured & {
  readonly date?: {
    readonly text: string;
    readonly reading: DateReading;
    readonly isMarked: boolean;
  };
};

export type CaptureWish = {
  readonly words: readonly string[];
  /** `--by`. */
  readonly by?: string;
  /** `make`: a name nobody has is no reason to refuse, because nothing is written. */
  readonly unknownPeople?: 'make';
  /** What a company nobody knows is taken for. */
  readonly side?: Side;
  /** Whether a missing date is worth a question: `add` and `wait` ask, `can` does not. */
  readonly missingDate: 'ask' | 'leave';
};

/** Reads a line; on a terminal asks about what is unclear, else refuses with the choices. */
export async function readCapture(face: Face, wish: CaptureWish): Promise<Result<SettledCapture>> {
  const context: CaptureContext = {
    ...captureContext(face),
    ...(wish.by === undefined ? {} : { by: wish.by }),
    ...(wish.side === undefined ? {} : { newSide: wish.side }),
    ...(wish.unknownPeople === undefined ? {} : { unknownPeople: wish.unknownPeople }),
  };
  const captured = await captureAsking(face, { words: wish.words, context });
  return captured.ok ? settleDate(face, wish, captured.value) : captured;
}

async function captureAsking(face: Face, asked: Asked): Promise<Result<Captured>> {
  const { words, context } = asked;
  const first = captureLine(words, context);
  const captured = needsChrono(first) ? captureLine(words, await withChrono(face, context)) : first;
  if (captured.ok || !mayAsk(face)) return captured;
  const answered = await answerProblem(face, captured.problem, asked);
  if (answered === undefined) return captured;
  const again = await captureAsking(face, answered);
  return again.ok && answered.organisation ? ok(placed(again.value, answered.organisation)) : again;
}

/** chrono is the dearest thing to load: only an attempt at a date that our own rules cannot read is worth it. */
function needsChrono(captured: Result<Captured>): boolean {
  return !captured.ok && captured.problem.kind === 'date-not-read';
}

async function withChrono(face: Face, context: CaptureContext): Promise<CaptureContext> {
  const dates = dueContext(face, { chrono: await loadChrono() });
  return { ...context, readPhrase: (phrase) => readDue(phrase, dates) };
}

/** Puts the new people of a line at the company she named. */
function placed(captured: Captured, organisation: OrganisationSaid): Captured {
  const people = captured.who.people.map((person): PersonSaid =>
    person.kind === 'new' && person.organisation === undefined
      ? { ...person, organisation }
      : person,
  );
  const who: WhoSaid = {
    ...captured.who,
    people,
    organisation: captured.who.organisation ?? organisation,
  };
  return { ...captured, who };
}

async function settleDate(
  face: Face,
  wish: CaptureWish,
  captured: Captured,
): Promise<Result<SettledCapture>> {
  const { when } = captured;
  if (when.kind === 'without-date') {
    return wish.missingDate === 'ask' && mayAsk(face) && when.text === undefined
      ? askForDate(face, captured)
      : ok(captured);
  }
  const settled = await settleReading(face, when.read);
  if (!settled.ok) return settled;
  const { text, reading } = settled.value;
  return ok({ ...captured, date: { text, reading, isMarked: when.how !== 'unmarked' } });
}

/** Enter means not yet; a date that cannot be read is said and asked for again. */
async function askForDate(face: Face, captured: Captured): Promise<Result<SettledCapture>> {
  let question = face.words.ask.when;
  for (;;) {
    const typed = (await face.ask(question))?.trim();
    if (!typed) return ok(captured);
    const read = await readWithChrono(face, (context) => readDue(typed, context));
    const settled = await settleReading(face, read);
    if (settled.ok) return ok({ ...captured, date: { ...settled.value, isMarked: true } });
    face.output.talk(describeProblem(face.words, settled.problem, tellingOf(face)).said);
    question = face.words.ask.dateAgain;
  }
}
