import type { CommitmentDetail } from '../../domain/commitment/commitment-detail.ts';
import type { StoryEvent } from '../../domain/commitment/story.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeChannel } from '../sentences/describe-channel.ts';
import type { Page } from './labelled-lines.ts';
import { meant, type Line } from '../meaning.ts';
import { longDue, longWhen } from '../short-when.ts';
import { padToWidth, widthOf } from '../text/text-width.ts';
import { wrapHanging } from '../text/wrap-text.ts';
import type { Words } from '../words.ts';
import { describeMinutes } from '../sentences/describe-effort.ts';

/** What happened, oldest first: when, what, and how or why. `column` is where the texts begin. */
export function storyLines(
  words: Words,
  { events, now }: CommitmentDetail,
  page: Page & { readonly column: number },
): readonly Line[] {
  const told = events.map((event) => ({
    when: longWhen(words.morning, event.at, now.wall),
    what: whatHappened(words, event, now),
    how: howItHappened(words, event),
  }));
  const whenWidth = Math.max(0, ...told.map((each) => widthOf(each.when))) + 2;
  const whatWidth = Math.max(0, ...told.map((each) => widthOf(each.what))) + 2;
  const lines = told.flatMap((each) => {
    const text =
      `${padToWidth(each.when, whenWidth)}${padToWidth(each.what, whatWidth)}${each.how}`.trimEnd();
    return page.cells === undefined ? [text] : wrapHanging(text, page.cells - page.column);
  });
  return lines.map((text, index) => [
    meant('faint', padToWidth(index === 0 ? words.detail.labels.story : '', page.column)),
    { text },
  ]);
}

function whatHappened(words: Words, event: StoryEvent, now: CommitmentDetail['now']): string {
  const { events, gaps } = words.detail;
  const due =
    'due' in event && event.due !== undefined ? longDue(words.morning, event.due, now) : '';
  switch (event.kind) {
    case 'promised':
      return events.promised(due);
    case 'awaited':
      return events.awaited(due);
    case 'corrected':
      return events.corrected(event.due === undefined ? undefined : due);
    case 'moved':
      return events.moved(due, event.isTold);
    case 'told':
      return events.told;
    case 'delivered':
      return events.delivered;
    case 'received':
      return events.received;
    case 'compared':
      return gaps[event.gap];
    case 'dropped':
      return events.dropped;
    case 'mailed':
      return events.mailed;
    case 'decided':
      return events.decided(
        due ||
          (event.end && words.look.states[event.end]) ||
          fieldNames(words, event.fields).join(', '),
      );
    case 'edited':
      return events.edited(fieldNames(words, event.fields));
    case 'other':
      return events.other(cleanForTerminal(event.verb));
  }
}

function fieldNames({ act }: Words, fields: readonly string[]): readonly string[] {
  return fields.map((field) => act.fields[field] ?? field);
}

function howItHappened(words: Words, event: StoryEvent): string {
  const via = 'via' in event && event.via !== undefined ? [describeChannel(words, event.via)] : [];
  const why =
    'why' in event && event.why !== undefined
      ? [words.detail.because(cleanForTerminal(event.why))]
      : [];
  const late = event.kind === 'moved' && event.wasLate ? [words.detail.movedWhenLate] : [];
  const gap =
    'gap' in event && event.gap !== undefined && event.kind !== 'compared'
      ? [words.detail.gaps[event.gap]]
      : [];
  const took =
    'took' in event && event.took !== undefined
      ? [words.detail.took(describeMinutes(words, event.took))]
      : [];
  return words.morning.joined([...late, ...via, ...why, ...gap, ...took]);
}
