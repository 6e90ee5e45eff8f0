import { ownDayOff } from '../../domain/calendar/work-calendar-from-settings.ts';
import type { Reason } from '../../domain/forecast/forecast.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeWho } from './describe-commitment.ts';
import { describeHoliday, describeMinutes } from './describe-due.ts';
import { nearMoment } from '../spoken-moment.ts';
import type { Telling } from '../telling.ts';
import { cutToWidth, padToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';

/** Why the chance is what it is, in at most four lines: load, waits, own record, days off. */
export function describeReasons(
  words: Words,
  because: readonly Reason[],
  telling: Telling,
): readonly string[] {
  const rows = [
    ...beforeRows(words, because),
    ...waitRows(words, because, telling),
    ...because.flatMap((reason) => recordRow(words, reason)),
    ...daysOffRows(words, because),
  ];
  const column = Math.max(0, ...rows.map(({ label }) => widthOf(label))) + 2;
  return rows.map(({ label, text }) => `  ${padToWidth(label, column)}${text}`);
}

type Row = { readonly label: string; readonly text: string };

const mostListed = 3;
const mostCells = 28;

function beforeRows(words: Words, because: readonly Reason[]): readonly Row[] {
  return describeBefore(words, because).map((text) => ({ label: words.warning.beforeIt, text }));
}

/** "p4 report 2h, w2 media plan 3h": what stands before it, or nothing. */
export function describeBefore(words: Words, because: readonly Reason[]): readonly string[] {
  const said = words.warning;
  return because.flatMap((reason): readonly string[] => {
    if (reason.kind !== 'before-it') return [];
    const listed =
      reason.items.length > mostListed + 1 ? reason.items.slice(0, mostListed) : reason.items;
    const rest = reason.items.slice(listed.length);
    const items = listed.map(({ handle, what, need }) =>
      said.work(
        handle,
        cutToWidth(cleanForTerminal(what), mostCells),
        describeMinutes(words, need),
      ),
    );
    const restNeed = rest.reduce((sum, { need }) => sum + need, 0);
    const more =
      rest.length === 0 ? [] : [said.more(rest.length, describeMinutes(words, restNeed))];
    return [said.listed([...items, ...more])];
  });
}

function waitRows(words: Words, because: readonly Reason[], telling: Telling): readonly Row[] {
  const waits = because.flatMap((reason) => (reason.kind === 'waits-on' ? [reason] : []));
  const others = waits.slice(1).map(({ handle }) => handle);
  return waits.slice(0, 1).map(({ handle, what, wait, due }) => {
    const first = words.warning.wait({
      handle,
      what: cutToWidth(cleanForTerminal(what), mostCells),
      who: describeWho(words, telling.nameOf(wait)),
      due: due === undefined ? words.warning.noDate : nearMoment(words, due, telling),
    });
    const text = others.length === 0 ? first : words.warning.waitAndOthers(first, others);
    return { label: words.warning.waitsOn, text };
  });
}

function recordRow(words: Words, reason: Reason): readonly Row[] {
  if (reason.kind !== 'record') return [];
  const noun = reason.noun === undefined ? undefined : cleanForTerminal(reason.noun);
  return [{ label: words.warning.yours(noun), text: describeRan(words, reason) }];
}

/** "ran 1.3x the estimate (9 finished)". */
function describeRan(
  { warning }: Words,
  { measure, ratio, count }: Extract<Reason, { kind: 'record' }>,
): string {
  const ran = measure === 'work' ? warning.ranWork : warning.ranDates;
  // "0.0x" would say that it took no time at all.
  return ran(Math.max(0.1, ratio).toFixed(1), count);
}

function daysOffRows(words: Words, because: readonly Reason[]): readonly Row[] {
  const said = because.flatMap((reason) =>
    reason.kind === 'days-off'
      ? [
          reason.name === ownDayOff
            ? words.warning.ownDaysOff(reason.days)
            : words.warning.takesDays(describeHoliday(words, reason.name), reason.days),
        ]
      : [],
  );
  return said.length === 0
    ? []
    : [{ label: words.warning.daysOff, text: words.warning.listed(said) }];
}
