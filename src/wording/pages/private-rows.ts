import type { CommitmentDetail } from '../../domain/commitment/commitment-detail.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Labelled } from './labelled-lines.ts';
import { personName, type Names } from '../names.ts';
import { longDue, longWhen } from '../short-when.ts';
import { describeBefore } from '../sentences/describe-reasons.ts';
import type { Words } from '../words.ts';
import { describeMinutes } from '../sentences/describe-effort.ts';

/** What stands below the wall: my target, the work it takes, the date I could say, plan B, notes. */
export function privateRows(
  words: Words,
  detail: CommitmentDetail,
  names: Names,
): readonly Labelled[] {
  const { commitment, notes } = detail;
  const { labels } = words.detail;
  return [
    ...aimRow(words, detail),
    ...sayRow(words, detail),
    ...beforeRow(words, detail),
    ...optionalRow(labels.planB, commitment.planB),
    ...(commitment.owner === undefined
      ? []
      : [{ label: labels.owner, text: personName(names, commitment.owner) }]),
    ...notes.map((note) => ({
      label: words.detail.notes[note.kind],
      text: cleanForTerminal(note.text),
    })),
  ];
}

/** A row for a text that may be absent. */
export function optionalRow(label: string, text: string | undefined): readonly Labelled[] {
  return text === undefined ? [] : [{ label, text: cleanForTerminal(text) }];
}

/** "target  Wed 25 Nov 18:00   need 1d   your decks ran 1.3x, 9 finished"; without a target the need alone. */
function aimRow(words: Words, detail: CommitmentDetail): readonly Labelled[] {
  const { need, isNeedAssumed } = detail.commitment;
  const { labels, ...said } = words.detail;
  const target = targetOf(words, detail);
  const amount = need === undefined ? undefined : describeMinutes(words, need);
  const record = recordOf(words, detail);
  if (target === undefined) {
    return row(labels.need, amount && isNeedAssumed ? said.assumed(amount) : amount, record);
  }
  const work = amount && (isNeedAssumed ? said.needAssumed(amount) : said.need(amount));
  return row(labels.target, target, work, record);
}

function row(label: string, ...texts: readonly (string | undefined)[]): readonly Labelled[] {
  const text = texts.filter((each) => each !== undefined).join('   ');
  return text === '' ? [] : [{ label, text }];
}

function targetOf(
  words: Words,
  { commitment, forecast, now }: CommitmentDetail,
): string | undefined {
  if (commitment.standing.kind !== 'open') return undefined;
  if (commitment.target !== undefined) return longDue(words.morning, commitment.target, now);
  return forecast?.target && longWhen(words.morning, forecast.target, now.wall);
}

/** Her own past beside the forecast: the planning fallacy goes away when one sees it. */
function recordOf(words: Words, { forecast }: CommitmentDetail): string | undefined {
  const record = forecast?.because.find((reason) => reason.kind === 'record');
  return record && words.detail.usually(record.noun, Math.max(0.1, record.ratio), record.count);
}

function sayRow(words: Words, { forecast, now }: CommitmentDetail): readonly Labelled[] {
  if (forecast?.say === undefined || forecast.state === 'ok') return [];
  return [
    {
      label: '',
      text: words.detail.sayInstead(longWhen(words.morning, forecast.say.at, now.wall)),
    },
  ];
}

/** Why its date is not safe: the work promised for before it. */
function beforeRow(words: Words, { forecast }: CommitmentDetail): readonly Labelled[] {
  if (forecast === undefined || forecast.state === 'ok') return [];
  return describeBefore(words, forecast.because).map((text) => ({
    label: '',
    text: `${words.warning.beforeIt}${words.language === 'en' ? ': ' : '：'}${text}`,
  }));
}
