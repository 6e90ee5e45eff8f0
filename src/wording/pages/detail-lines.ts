import type { CommitmentDetail } from '../../domain/commitment/commitment-detail.ts';
import { spokenTenth } from '../../domain/forecast/forecast.ts';
import { wallIn, type Due } from '../../domain/commitment/due.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeChannel } from '../sentences/describe-channel.ts';
import {
  labelColumn,
  labelledLines,
  leftAndRight,
  rule,
  type Labelled,
  type Page,
} from './labelled-lines.ts';
import type { Line } from '../meaning.ts';
import { organisationName, personName, type Names } from '../names.ts';
import { conflictRows, conflictsOn } from './conflict-rows.ts';
import { linkedRows } from './linked-rows.ts';
import { optionalRow, privateRows } from './private-rows.ts';
import { longDue, longWhen, shortWhen } from '../short-when.ts';
import { forecastStatus, type Status } from '../status-words.ts';
import { storyLines } from './story-lines.ts';
import type { Words } from '../words.ts';

export type DetailPage = Page & { readonly names: Names };

/** The whole of one commitment: what they know, the wall, what is mine, and the story. */
export function detailLines(
  words: Words,
  detail: CommitmentDetail,
  page: DetailPage,
): readonly Line[] {
  const column = labelColumn([...Object.values(words.detail.labels), words.conflict.label]);
  const lay = (labelled: readonly Labelled[]) =>
    labelled.flatMap((each) => labelledLines(page, column, each));
  const { commitment } = detail;
  const right = [
    organisationName(page.names, commitment.organisation),
    commitment.job === undefined ? '' : words.detail.job(cleanForTerminal(commitment.job)),
  ];
  return [
    leftAndRight(
      page,
      { text: `${commitment.handle}  ${cleanForTerminal(commitment.what)}`, meaning: 'title' },
      right.filter((text) => text !== '').join('  '),
    ),
    rule(page),
    ...lay(theirs(words, detail, page.names)),
    [],
    rule(page, words.detail.wall),
    ...lay(privateRows(words, detail, page.names)),
    ...lay(
      conflictRows(words, detail, { conflicts: conflictsOn('mine', detail), names: page.names }),
    ),
    [],
    ...lay(linkedRows(words, detail, page)),
    ...storyLines(words, detail, { ...page, column }),
  ];
}

function theirs(words: Words, detail: CommitmentDetail, names: Names): readonly Labelled[] {
  const { commitment, now } = detail;
  const { labels } = words.detail;
  const who =
    commitment.who.map((id) => personName(names, id)).join(', ') ||
    organisationName(names, commitment.organisation);
  const via = commitment.via === undefined ? undefined : describeChannel(words, commitment.via);
  const said = words.detail.saidAt(longWhen(words.morning, commitment.said, now.wall), via);
  const isMine = commitment.direction === 'mine';
  return [
    {
      label: isMine ? labels.for : labels.from,
      text: `${who === '' ? words.morning.myself : who}${said}`,
    },
    ...optionalRow(labels.theyGet, commitment.theyGet),
    { label: isMine ? labels.promised : labels.awaited, text: promisedText(words, detail) },
    { label: labels.state, ...stateOf(words, detail) },
    ...conflictRows(words, detail, { conflicts: conflictsOn('theirs', detail), names }),
  ];
}

function promisedText(words: Words, { commitment, now }: CommitmentDetail): string {
  const due = withMine(words, commitment.promised, now);
  const { moved, told } = commitment;
  if (moved === undefined) return due;
  const toldText =
    told === undefined
      ? undefined
      : words.detail.toldAt(shortWhen(words.morning, told.at, now.wall));
  return `${due}   ${words.detail.wasPromised(longDue(words.morning, moved.from, now), toldText)}`;
}

/** A moment of another place, and what it is on her own wall. */
function withMine(words: Words, due: Due, now: CommitmentDetail['now']): string {
  const said = longDue(words.morning, due, now);
  if (due.kind !== 'moment') return said;
  const mine = wallIn(now.zone, due);
  return mine.equals(due.at) ? said : `${said} = ${longWhen(words.morning, mine, now.wall)}`;
}

/** Delivered, dropped, late, or what the forecast says. */
function stateOf(words: Words, detail: CommitmentDetail): Status {
  const { commitment, deadline, forecast, now } = detail;
  const { standing } = commitment;
  const said = words.detail;
  if (standing.kind === 'delivered') {
    const at = longWhen(words.morning, standing.at, now.wall);
    const text =
      commitment.direction === 'mine' ? said.delivered(at, standing.gap) : said.received(at);
    return { text, meaning: 'fine' };
  }
  if (standing.kind === 'dropped')
    return {
      text: said.dropped(longWhen(words.morning, standing.at, now.wall), standing.why),
      meaning: 'faint',
    };
  if (deadline === undefined) return { text: words.morning.needsDate, meaning: 'warn' };
  if (Temporal.PlainDateTime.compare(deadline, now.wall) < 0) return lateState(words, detail);
  if (forecast === undefined) return { text: words.morning.ok };
  const status = forecastStatus(words, forecast);
  if (forecast.chance === undefined) return status;
  return {
    ...status,
    text: words.morning.joined([status.text, said.chance(spokenTenth(forecast.chance))]),
  };
}

function lateState(words: Words, { commitment, now }: CommitmentDetail): Status {
  if (commitment.direction === 'theirs') return { text: words.detail.late, meaning: 'alarm' };
  const told =
    commitment.told === undefined
      ? words.detail.notTold
      : words.detail.toldAt(shortWhen(words.morning, commitment.told.at, now.wall));
  return { text: words.morning.joined([words.detail.late, told]), meaning: 'alarm' };
}
