import { deadlineOf } from '../domain/calendar/deadline.ts';
import type { Temporal } from '../domain/calendar/temporal.ts';
import type { Due } from '../domain/commitment/due.ts';
import { spokenTenth } from '../domain/forecast/forecast.ts';
import type { Forecast, ForecastState, Reason, SayDate } from '../domain/forecast/forecast.ts';
import { cleanForTerminal } from './clean-text.ts';
import { describeWho } from './describe-commitment.ts';
import { meant, plain, type Line, type Meaning } from './meaning.ts';
import { shortDate, shortWhen, timeOfDay } from './short-when.ts';
import type { Telling } from './telling.ts';
import { cutToWidth, padToWidth, widthOf } from './text-width.ts';
import type { Words } from './words.ts';

/** What was asked about and what the forecast says. */
export type Asked = { readonly due: Due; readonly forecast: Forecast };

/** "about 6 in 10", in the tenth it is judged on. */
export function describeChance(words: Words, chance: number): string {
  return words.warning.chance(spokenTenth(chance));
}

/** The warning about a date: the verdict, what to aim for or say instead, and at most four reasons. */
export function warningLines(words: Words, forecast: Forecast, telling: Telling): readonly Line[] {
  const advice = adviceOf(words, forecast, telling);
  return [
    verdictLine(words, forecast, telling),
    ...(advice === undefined ? [] : [plain(`  ${advice}`)]),
    ...reasonLines(words, forecast.because, telling),
  ];
}

/** The answer of `can`: how the asked date stands, the date to say, and what can always be offered. */
export function canLines(
  words: Words,
  { due, forecast, others }: Asked & { readonly others?: readonly SayDate[] },
  telling: Telling,
): readonly Line[] {
  const asked = deadlineOf(telling.calendar, due, telling.now.zone);
  const answer = asked === undefined ? [] : [answerLine(words, { asked, forecast }, telling)];
  if (asked !== undefined && forecast.state === 'ok') return answer;
  const dates = others ?? (forecast.say === undefined ? [] : [forecast.say]);
  if (dates.length === 0) return [...answer, plain(words.warning.nothingToSay)];
  return [
    ...answer,
    ...dates.map((say) => sayLine(words, say, telling)),
    ...partsLine(words, { asked, forecast }, telling),
  ];
}

/** In one breath: "about 6 in 10; say Fri 27 Nov 12:00". */
export function describeForecastBrief(words: Words, { forecast }: Asked, telling: Telling): string {
  const { chance, say, state } = forecast;
  const said = chance === undefined ? words.warning.state[state] : describeChance(words, chance);
  return words.warning.brief(said, say && fullMoment(words, say.at, telling));
}

/** The meaning a state has, for whoever paints it. */
export function meaningOfState(state: ForecastState): Meaning {
  if (state === 'ok') return 'fine';
  return state === 'tight' ? 'warn' : 'alarm';
}

function verdictLine(words: Words, forecast: Forecast, telling: Telling): Line {
  const { state, chance, finish, spare } = forecast;
  const said = words.warning.verdict({
    state: words.warning.state[state],
    chance: describeChance(words, chance ?? 0),
    finish: nearMoment(words, finish, telling),
    room: roomOf(words, spare ?? 0),
    isShort: (spare ?? 0) < 0,
  });
  return [meant(meaningOfState(state), said)];
}

function adviceOf(
  words: Words,
  { target, say, state }: Forecast,
  telling: Telling,
): string | undefined {
  const aim = target && fullMoment(words, target, telling);
  if (state === 'ok' || say === undefined) return aim && words.warning.aim(aim);
  const moment = fullMoment(words, say.at, telling);
  const chance = describeChance(words, say.chance);
  if (aim === undefined) return words.warning.orSay(moment, chance);
  return words.warning.aimOrSay(aim, moment, chance);
}

function reasonLines(words: Words, because: readonly Reason[], telling: Telling): readonly Line[] {
  const rows = [
    ...beforeRows(words, because),
    ...waitRows(words, because, telling),
    ...because.flatMap((reason) => recordRow(words, reason)),
    ...daysOffRows(words, because),
  ];
  const column = Math.max(0, ...rows.map(({ label }) => widthOf(label))) + 2;
  return rows.map(({ label, text }) => [
    meant('faint', `  ${padToWidth(label, column)}`),
    { text },
  ]);
}

type Row = { readonly label: string; readonly text: string };

const mostListed = 3;
const mostCells = 28;

function beforeRows(words: Words, because: readonly Reason[]): readonly Row[] {
  const said = words.warning;
  return because.flatMap((reason): readonly Row[] => {
    if (reason.kind !== 'before-it') return [];
    const listed =
      reason.items.length > mostListed + 1 ? reason.items.slice(0, mostListed) : reason.items;
    const rest = reason.items.slice(listed.length);
    const items = listed.map(({ handle, what, need }) =>
      said.work(handle, cutToWidth(cleanForTerminal(what), mostCells), roomOf(words, need)),
    );
    const restNeed = rest.reduce((sum, { need }) => sum + need, 0);
    const more = rest.length === 0 ? [] : [said.more(rest.length, roomOf(words, restNeed))];
    return [{ label: said.beforeIt, text: said.listed([...items, ...more]) }];
  });
}

function waitRows(words: Words, because: readonly Reason[], telling: Telling): readonly Row[] {
  const waits = because.flatMap((reason) => (reason.kind === 'waits-on' ? [reason] : []));
  return waits.slice(0, 1).map(({ handle, what, wait, due }) => ({
    label: words.warning.waitsOn,
    text: words.warning.wait({
      handle: [handle, ...waits.slice(1).map((other) => other.handle)].join(' '),
      what: cutToWidth(cleanForTerminal(what), mostCells),
      who: describeWho(words, telling.nameOf(wait)),
      due: due === undefined ? words.warning.noDate : nearMoment(words, due, telling),
    }),
  }));
}

function recordRow(words: Words, reason: Reason): readonly Row[] {
  if (reason.kind !== 'record') return [];
  const said = words.warning;
  const ratio = reason.ratio.toFixed(1);
  const ran = reason.measure === 'work' ? said.ranWork : said.ranDates;
  const noun = reason.noun === undefined ? undefined : cleanForTerminal(reason.noun);
  return [{ label: said.yours(noun), text: ran(ratio, reason.count) }];
}

function daysOffRows(words: Words, because: readonly Reason[]): readonly Row[] {
  const days = because.reduce((sum, each) => sum + (each.kind === 'days-off' ? each.days : 0), 0);
  return days === 0
    ? []
    : [{ label: words.warning.daysOff, text: words.warning.daysFallAway(days) }];
}

type AskedMoment = { readonly asked: Temporal.PlainDateTime; readonly forecast: Forecast };

function answerLine(words: Words, { asked, forecast }: AskedMoment, telling: Telling): Line {
  const { state, chance, spare } = forecast;
  const said = words.warning.answer({
    due: fullMoment(words, asked, telling),
    state,
    chance: describeChance(words, chance ?? 0),
    room:
      (spare ?? 0) < 0
        ? words.warning.short(roomOf(words, spare ?? 0))
        : words.warning.spare(roomOf(words, spare ?? 0)),
  });
  return [meant(meaningOfState(state), said)];
}

function sayLine(words: Words, { at, chance }: SayDate, telling: Telling): Line {
  const label = padToWidth(words.warning.sayLabel, labelCells(words));
  return plain(`${label}${fullMoment(words, at, telling)}   ${describeChance(words, chance)}`);
}

/** A bare no is never the answer: part of it can always be had when it was wished for. */
function partsLine(
  words: Words,
  {
    asked,
    forecast,
  }: { readonly asked: Temporal.PlainDateTime | undefined; readonly forecast: Forecast },
  telling: Telling,
): readonly Line[] {
  const { say } = forecast;
  const isLater =
    asked !== undefined &&
    say !== undefined &&
    fullMoment(words, asked, telling) !== fullMoment(words, say.at, telling);
  if (!isLater || asked.toString() > say.at.toString()) return [];
  const label = padToWidth(words.warning.orLabel, labelCells(words));
  const parts = words.warning.inParts(
    nearMoment(words, asked, telling),
    nearMoment(words, say.at, telling),
  );
  return [plain(`${label}${parts}`)];
}

function labelCells(words: Words): number {
  const widest = Math.max(widthOf(words.warning.sayLabel), widthOf(words.warning.orLabel));
  return words.language === 'en' ? widest + 2 : widest;
}

/** Working time as a number of hours or days, without its sign. */
function roomOf(words: Words, minutes: number): string {
  return words.morning.minutes(Math.abs(Math.round(minutes)));
}

/** Weekday, date and time: "Fri 27 Nov 12:00". */
function fullMoment(words: Words, at: Temporal.PlainDateTime, telling: Telling): string {
  return `${shortDate(words.morning, at, telling.now.wall)} ${timeOfDay(at)}`;
}

/** "Thu 11:00" within six days, the time alone today, else with the date. */
function nearMoment(words: Words, at: Temporal.PlainDateTime, telling: Telling): string {
  const short = shortWhen(words.morning, at, telling.now.wall);
  const time = timeOfDay(at);
  return short.endsWith(time) ? short : `${short} ${time}`;
}
