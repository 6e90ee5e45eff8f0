import { loadChrono } from '../../capture/due/chrono-reader.ts';
import type { DueContext } from '../../capture/due/due-context.ts';
import { readDue } from '../../capture/due/read-due.ts';
import { suggestDate } from '../../capture/due/suggest-date.ts';
import type { DateRead, DateReading } from '../../domain/commitment/reading.ts';
import type { Problem } from '../../domain/problem.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import { chooseOne } from '../asking/choose.ts';
import { tellingOf } from '../printing/envelope.ts';
import { mayAsk, type Face } from '../face.ts';
import { dueContext } from './reading.ts';

export type SettledDate = { readonly text: string; readonly reading: DateReading };

/** One date from what was read: a habit is asked once and remembered, two readings are asked or refused. */
export async function settleReading(face: Face, read: DateRead): Promise<Result<SettledDate>> {
  switch (read.kind) {
    case 'none':
      return refuse(notRead(face, read.text));
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

function notRead(face: Face, text: string): Problem {
  const suggestion = suggestDate(text, dueContext(face));
  return { kind: 'date-not-read', text, ...(suggestion === undefined ? {} : { suggestion }) };
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
