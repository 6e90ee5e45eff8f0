import type { World } from '../../actions/world.ts';
import type { ItemContext } from '../../capture/capture-context.ts';
import { captureLine } from '../../capture/capture-line.ts';
import { draftOfCapture } from '../../capture/draft-of-capture.ts';
import type { ChronoReader } from '../../capture/due/due-context.ts';
import type { DueContext } from '../../capture/due/due-context.ts';
import { isWithoutDate } from '../../capture/due/no-date.ts';
import { readDue } from '../../capture/due/read-due.ts';
import { knownNames } from '../../capture/names/known-names.ts';
import { findItem } from '../../capture/read-item.ts';
import { readMove } from '../../capture/read-move.ts';
import type { Commitment, Direction } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import type { DateRead, DateReading } from '../../domain/commitment/reading.ts';
import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import type { Language } from '../../domain/language.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { MoveSaid } from '../../actions/move-commitment.ts';

/** What typed lines are read with: the world, her language, and chrono once it is loaded. */
export type Reader = {
  readonly world: World;
  readonly language: Language;
  readonly chrono: () => ChronoReader | undefined;
};

/** What a line promises; `asksDate`: it says nothing of a date, not even that there is none yet. */
export type DraftRead = { readonly draft: CommitmentDraft; readonly asksDate: boolean };

export type LineWish = { readonly direction: Direction; readonly mends?: UnreadLine };

/** A line as after `kept add` or `kept wait`. What is unclear is refused with the choices: the line is still open. */
export function readDraft(
  reader: Reader,
  line: string,
  { direction, mends }: LineWish,
): Result<DraftRead> {
  const context = itemContext(reader);
  const captured = captureLine([line], context);
  if (!captured.ok) return captured;
  const { when } = captured.value;
  const reading = when.kind === 'date' ? settledReading(when.read) : undefined;
  if (reading !== undefined && !reading.ok) return reading;
  const draft = draftOfCapture(captured.value, {
    direction,
    findLinked: (text) => {
      const found = findItem([text], context);
      return found.ok ? ok(found.value.id) : found;
    },
    ...(reading === undefined ? {} : { reading: reading.value }),
  });
  if (!draft.ok) return draft;
  const asksDate = when.kind === 'without-date' && when.text === undefined;
  return ok({ draft: mends === undefined ? draft.value : { ...draft.value, mends }, asksDate });
}

/** A new date as it was typed after `m`: "fri 5pm", 周五5点 说了. */
export function readMoveOf(reader: Reader, commitment: Commitment, text: string): Result<MoveSaid> {
  const read = readMove([`${commitment.handle} ${text}`], itemContext(reader));
  if (!read.ok) return read;
  const reading = settledReading(read.value.when.read);
  if (!reading.ok) return reading;
  const { isTold, why } = read.value;
  return ok({
    to: reading.value.due,
    ...(isTold ? { told: {} } : {}),
    ...(why === undefined ? {} : { why }),
  });
}

/** One reading of a date, or why there is none. */
export function settledReading(read: DateRead): Result<DateReading> {
  switch (read.kind) {
    case 'read':
      return ok(read.reading);
    case 'none':
      return refuse({ kind: 'date-not-read', text: read.text });
    case 'past':
      return refuse({ kind: 'date-past', text: read.text, due: read.due });
    case 'ambiguous':
      return refuse({
        kind: 'date-unclear',
        text: read.text,
        readings: read.readings,
        ...(read.habit ? { habit: read.habit } : {}),
      });
  }
}

export function itemContext(reader: Reader): ItemContext {
  const { ledger } = reader.world;
  const dates = dueContext(reader);
  return {
    names: knownNames(ledger.people(), ledger.organisations()),
    readPhrase: (phrase) => readDue(phrase, dates),
    isWithoutDate,
    commitments: ledger.openCommitments(),
    byHandle: ledger.commitmentByHandle,
  };
}

function dueContext({ world, language, chrono }: Reader): DueContext {
  const loaded = chrono();
  return {
    now: world.now(),
    calendar: world.calendar,
    language,
    habits: world.settings.dates,
    related: (handle) => world.ledger.commitmentByHandle(handle.toLowerCase())?.promised,
    ...(loaded === undefined ? {} : { chrono: loaded }),
  };
}
