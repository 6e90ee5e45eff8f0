import { captureLine, type Captured } from '../capture/capture-line.ts';
import type { CaptureContext } from '../capture/capture-context.ts';
import { loadChrono } from '../capture/due/chrono-reader.ts';
import type { DueContext } from '../capture/due/due-context.ts';
import { readDue } from '../capture/due/read-due.ts';
import { readOrganisation } from '../capture/name-at-organisation.ts';
import type { DateRead, DateReading } from '../domain/commitment/reading.ts';
import type { Side } from '../domain/people/people.ts';
import type { OrganisationSaid, PersonSaid, WhoSaid } from '../domain/people/who-said.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import { describePerson } from '../wording/describe-commitment.ts';
import { describeDue } from '../wording/describe-due.ts';
import { chooseOne } from './choose.ts';
import { tellingOf } from './envelope.ts';
import { mayAsk, type Face } from './face.ts';
import { captureContext, dueContext } from './reading.ts';

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
  const captured = await captureAsking(face, wish, context);
  return captured.ok ? settleDate(face, wish, captured.value) : captured;
}

async function captureAsking(
  face: Face,
  wish: CaptureWish,
  context: CaptureContext,
): Promise<Result<Captured>> {
  const first = captureLine(wish.words, context);
  const captured = needsChrono(first)
    ? captureLine(wish.words, await withChrono(face, context))
    : first;
  if (captured.ok || !mayAsk(face)) return captured;
  const answered = await answerProblem(face, captured.problem, context);
  if (answered === undefined) return captured;
  const again = await captureAsking(face, wish, answered.context);
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

type Answered = { readonly context: CaptureContext; readonly organisation?: OrganisationSaid };

/** One question a time; undefined when she left it unanswered. */
async function answerProblem(
  face: Face,
  problem: Problem,
  context: CaptureContext,
): Promise<Answered | undefined> {
  switch (problem.kind) {
    case 'person-unknown':
    case 'person-unclear':
      return answerPerson(face, problem, context);
    case 'date-not-read': {
      const by = await face.ask(face.words.ask.dateAgain);
      return by?.trim() ? { context: { ...context, by } } : undefined;
    }
    default:
      return undefined;
  }
}

async function answerPerson(
  face: Face,
  problem: Problem & { kind: 'person-unknown' | 'person-unclear' },
  context: CaptureContext,
): Promise<Answered | undefined> {
  const { typed, candidates } = problem;
  if (candidates.length > 0) {
    const choices = candidates.map(({ person, organisation }) => ({
      value: person.id,
      says: describePerson(face.words, person, organisation),
    }));
    const person = await chooseOne(face, face.words.ask.whichPerson(typed), choices);
    if (person !== undefined)
      return { context: { ...context, chosen: [...(context.chosen ?? []), { typed, person }] } };
  }
  if (problem.kind === 'person-unclear') return undefined;
  const company = (await face.ask(face.words.ask.newPerson(typed)))?.trim();
  if (!company) return undefined;
  const organisation = readOrganisation(context.names, company, context.newSide ?? 'client');
  return { context: { ...context, unknownPeople: 'make' }, organisation };
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

async function askForDate(face: Face, captured: Captured): Promise<Result<SettledCapture>> {
  const typed = (await face.ask(face.words.ask.when))?.trim();
  if (!typed) return ok(captured);
  const read = await readWithChrono(face, (context) => readDue(typed, context));
  if (read.kind === 'none') return ok(captured);
  const settled = await settleReading(face, read);
  return settled.ok ? ok({ ...captured, date: { ...settled.value, isMarked: true } }) : settled;
}

export type SettledDate = { readonly text: string; readonly reading: DateReading };

/** One date from what was read: a habit is asked once and remembered, two readings are asked or refused. */
export async function settleReading(face: Face, read: DateRead): Promise<Result<SettledDate>> {
  switch (read.kind) {
    case 'none':
      return refuse({ kind: 'date-not-read', text: read.text });
    case 'past':
      return refuse({ kind: 'date-past', text: read.text, due: read.due });
    case 'read': {
      const habitual =
        read.reading.sure || !mayAsk(face) ? undefined : await askNextHabit(face, read.text);
      return ok({ text: read.text, reading: habitual ?? read.reading });
    }
    case 'ambiguous': {
      const { readings, habit, text } = read;
      const reading = mayAsk(face) ? await chooseReading(face, text, readings) : undefined;
      if (reading === undefined)
        return refuse({ kind: 'date-unclear', text, readings, ...(habit ? { habit } : {}) });
      if (habit === 'dates.slash') await rememberSlash(face, text, reading);
      return ok({ text, reading });
    }
  }
}

async function chooseReading(
  face: Face,
  text: string,
  readings: readonly DateReading[],
): Promise<DateReading | undefined> {
  const telling = tellingOf(face);
  const choices = readings.map((value) => ({
    value,
    says: describeDue(face.words, value.due, telling),
  }));
  return chooseOne(face, face.words.ask.whichDate(text), choices);
}

/** "next thu" said on a Monday: asked once, then remembered as `dates.next`. */
async function askNextHabit(face: Face, text: string): Promise<DateReading | undefined> {
  const habits = face.world().settings.dates;
  if (habits.next !== undefined) return undefined;
  const both = (['next-week', 'coming'] as const).flatMap((next) => {
    const read = readDue(text, dueContext(face, { habits: { ...habits, next } }));
    return read.kind === 'read' ? [{ next, reading: read.reading }] : [];
  });
  if (both.length < 2) return undefined;
  const telling = tellingOf(face);
  const choices = both.map((value) => ({
    value,
    says: describeDue(face.words, value.reading.due, telling),
  }));
  const chosen = await chooseOne(face, face.words.ask.whichDate(text), choices);
  if (chosen === undefined) return undefined;
  await face.outside.saveSettings({ 'dates.next': chosen.next });
  return { ...chosen.reading, sure: true };
}

async function rememberSlash(face: Face, text: string, chosen: DateReading): Promise<void> {
  const habits = face.world().settings.dates;
  for (const slash of ['day-first', 'month-first'] as const) {
    const read = readDue(text, dueContext(face, { habits: { ...habits, slash } }));
    const isChosen =
      read.kind === 'read' && JSON.stringify(read.reading.due) === JSON.stringify(chosen.due);
    if (isChosen) await face.outside.saveSettings({ 'dates.slash': slash });
  }
}

/** Reads by our own rules, and once more with chrono when they are silent. */
export async function readWithChrono(
  face: Face,
  read: (context: DueContext) => DateRead,
): Promise<DateRead> {
  const first = read(dueContext(face));
  return first.kind === 'none' ? read(dueContext(face, { chrono: await loadChrono() })) : first;
}
