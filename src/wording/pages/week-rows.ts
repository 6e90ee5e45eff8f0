import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Commitment, CommitmentId } from '../../domain/commitment/commitment.ts';
import type { TimedCommitment } from '../../domain/review/timed-commitment.ts';
import type { Week, WeekDay } from '../../domain/review/week.ts';
import type { Meaning } from '../meaning.ts';
import { organisationName, personName } from '../names.ts';
import { shortDate, shortDue, shortWhen, timeOfDay } from '../short-when.ts';
import { forecastStatus, type Status } from '../status-words.ts';
import { describeMarked } from '../sentences/describe-clock-mark.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Words } from '../words.ts';
import { whoOf, type Cell, type RowContext } from './morning-row.ts';
import { describeMinutes } from '../sentences/describe-effort.ts';

/** One thing of the week: handle, company, person, what, when, how it stands. */
export type WeekRow = {
  readonly id: CommitmentId;
  readonly handle: string;
  readonly cells: readonly Cell[];
  readonly meaning?: Meaning;
};

/** What falls on a day: its time when it has one, and how it stands. */
export function weekDayRows(
  words: Words,
  { falls }: WeekDay,
  context: RowContext,
): readonly WeekRow[] {
  return falls.map((each) =>
    rowOf(words, each.commitment, {
      context,
      when: timeText(each),
      status: statusAhead(words, each, context),
    }),
  );
}

/** What is open though its date is past, oldest first. */
export function weekLateRows(
  words: Words,
  { late }: Week,
  context: RowContext,
): readonly WeekRow[] {
  return late.map(({ commitment, deadline }) => {
    const when = deadline === undefined ? '' : shortDate(words.morning, deadline, context.now);
    const text =
      commitment.direction === 'theirs'
        ? words.morning.joined([words.week.theirs, words.detail.late])
        : words.detail.late;
    return rowOf(words, commitment, { context, when, status: { text, meaning: 'alarm' } });
  });
}

/** What was delivered, received and moved since Monday. */
export function weekBackRows(
  words: Words,
  { back }: Week,
  context: RowContext,
): readonly WeekRow[] {
  const said = words.week;
  return [
    ...back.delivered.map(({ commitment, outcome }) =>
      rowOf(words, commitment, {
        context,
        when: closedAt(words, commitment, context),
        status: {
          text: outcome === undefined ? said.delivered : said.outcomes[outcome],
          meaning: outcome === 'late' ? 'alarm' : 'fine',
        },
      }),
    ),
    ...back.received.map((commitment) =>
      rowOf(words, commitment, {
        context,
        when: closedAt(words, commitment, context),
        status: { text: said.received, meaning: 'faint' },
      }),
    ),
    ...back.moved.map((commitment) =>
      rowOf(words, commitment, {
        context,
        when: shortDue(words.morning, commitment.promised, context.now),
        status: movedStatus(words, commitment),
      }),
    ),
  ];
}

type RowParts = { readonly context: RowContext; readonly when: string; readonly status: Status };

function rowOf(words: Words, commitment: Commitment, { context, when, status }: RowParts): WeekRow {
  const texts = [
    organisationName(context.names, commitment.organisation),
    whoOf(words, context.names, commitment),
    commitment.kind === 'meeting'
      ? cleanForTerminal(commitment.what)
      : describeMarked(words, commitment),
    when,
    status.text,
  ];
  return {
    id: commitment.id,
    handle: commitment.handle,
    cells: texts.map((text) => ({ text, columns: 1 })),
    ...(status.meaning === undefined ? {} : { meaning: status.meaning }),
  };
}

/** A day without a time ends with the day: its hour would say nothing. */
function timeText({ commitment, deadline }: TimedCommitment): string {
  return deadline === undefined || commitment.promised.kind === 'day' ? '' : timeOfDay(deadline);
}

function statusAhead(
  words: Words,
  { commitment, forecast }: TimedCommitment,
  { names }: RowContext,
): Status {
  if (commitment.direction === 'theirs') return { text: words.week.theirs, meaning: 'faint' };
  const lead = leadOf(words, commitment, names);
  if (commitment.kind === 'meeting')
    return { text: words.morning.joined([words.week.meeting, ...lead]), meaning: 'accent' };
  if (forecast === undefined) return { text: words.morning.joined(lead) };
  const status = forecastStatus(words, forecast);
  return forecast.state === 'ok'
    ? { text: words.morning.joined([...lead, status.text]), meaning: 'fine' }
    : status;
}

/** Who does it when it is not me, else how long it takes. */
function leadOf(
  words: Words,
  { need, owner, kind }: Commitment,
  names: RowContext['names'],
): readonly string[] {
  if (owner !== undefined) return [personName(names, owner)];
  if (need === undefined) return [];
  const time = describeMinutes(words, need);
  return [kind === 'meeting' ? time : words.morning.work(time)];
}

function movedStatus(words: Words, { moved, told }: Commitment): Status {
  const isTold =
    moved !== undefined &&
    told !== undefined &&
    Temporal.PlainDateTime.compare(told.at, moved.at) >= 0;
  return isTold
    ? { text: words.week.movedTold, meaning: 'fine' }
    : { text: words.week.movedUntold, meaning: 'warn' };
}

function closedAt(words: Words, { standing }: Commitment, { now }: RowContext): string {
  return standing.kind === 'open' ? '' : shortWhen(words.morning, standing.at, now);
}
