import { deadlineOf } from '../../domain/calendar/deadline.ts';
import type { Temporal } from '../../domain/calendar/temporal.ts';
import { workingMinutesBetween } from '../../domain/calendar/working-time.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { spokenTenth } from '../../domain/forecast/forecast.ts';
import type { StateChange } from '../../domain/forecast/changed-states.ts';
import type { Forecast, SayDate } from '../../domain/forecast/forecast.ts';
import { describeClockDay } from './describe-due.ts';
import { describeReasons } from './describe-reasons.ts';
import { nearMoment, roundRoom, roundedFinish } from '../spoken-moment.ts';
import type { Telling } from '../telling.ts';
import { padToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';

/** What was asked about and what the forecast says. */
export type Asked = { readonly due: Due; readonly forecast: Forecast };

/** "about 6 in 10", in the tenth it is judged on. */
export function describeChance(words: Words, chance: number): string {
  return words.warning.chance(spokenTenth(chance));
}

/** The warning about a date: the verdict, what to aim for or say instead, and at most four reasons. */
export function describeWarning(
  words: Words,
  forecast: Forecast,
  telling: Telling,
): readonly string[] {
  const advice = adviceOf(words, forecast, telling);
  return [
    verdictLine(words, forecast, telling),
    ...(advice === undefined ? [] : [`  ${advice}`]),
    ...describeReasons(words, forecast.because, telling),
  ];
}

/** What is said of a date asked about; `costOf`: which promises would stand worse, were a date promised. */
type CanAnswer = Asked & {
  readonly others?: readonly SayDate[];
  readonly costOf?: (at: Temporal.PlainDateTime) => readonly StateChange[];
};

/** "  But then w2 would be unlikely.": at whose cost a date is said; nothing when at nobody's. */
function describeCost(
  { warning }: Words,
  cost: readonly StateChange[],
  { handleOf }: Telling,
): readonly string[] {
  const said = cost.map(({ id, to }) => warning.wouldStand(handleOf(id), to));
  return said.length === 0 ? [] : [`  ${warning.butThen(said)}`];
}

/** The answer of `can`: how the asked date stands, the date to say, and what can always be offered. */
export function describeCan(
  words: Words,
  { due, forecast, others, costOf = () => [] }: CanAnswer,
  telling: Telling,
): readonly string[] {
  const asked = deadlineOf(telling.calendar, due, telling.now.zone);
  const answer =
    asked === undefined
      ? []
      : [
          answerLine(words, { asked, forecast }, telling),
          ...describeCost(words, costOf(asked), telling),
        ];
  const isSafe = asked !== undefined && forecast.state === 'ok';
  if (isSafe && others === undefined) return answer;
  const dates = others ?? (forecast.say === undefined ? [] : [forecast.say]);
  if (dates.length === 0) return [...answer, words.warning.nothingToSay];
  return [
    ...answer,
    ...dates.flatMap((say) => [
      sayLine(words, say, telling),
      ...describeCost(words, costOf(say.at), telling),
    ]),
    ...(isSafe ? [] : partsLine(words, { asked, forecast }, telling)),
  ];
}

/** What one change did to other promises, in a line; undefined when all stand as before. */
export function describeStateChanges(
  words: Words,
  changes: readonly StateChange[],
  { handleOf }: Telling,
): string | undefined {
  const said = changes.map(({ id, to }) => words.warning.nowStands(handleOf(id), to));
  return said.length === 0 ? undefined : words.warning.becauseOfThis(said);
}

/** The same where room is short: "p4 is now tight, w2 is now ok". */
export function describeStateChangesBrief(
  words: Words,
  changes: readonly StateChange[],
  { handleOf }: Telling,
): string {
  return words.morning.joined(
    changes.map(({ id, to }) => words.warning.nowStands(handleOf(id), to)),
  );
}

/** In one breath: "about 6 in 10; say Fri 27 Nov 12:00". */
export function describeForecastBrief(words: Words, { forecast }: Asked, telling: Telling): string {
  const { chance, say, state } = forecast;
  const said = chance === undefined ? words.warning.state[state] : describeChance(words, chance);
  return words.warning.brief(said, say && describeClockDay(words, say.at, telling));
}

function verdictLine(words: Words, forecast: Forecast, telling: Telling): string {
  const { state, chance, finish, spare } = forecast;
  if (state === 'blocked') return words.warning.blockedVerdict(describeChance(words, chance ?? 0));
  return words.warning.verdict({
    state: words.warning.state[state],
    chance: describeChance(words, chance ?? 0),
    finish: nearMoment(words, roundedFinish(finish), telling),
    room: roundRoom(words, spare ?? 0),
    isShort: (spare ?? 0) < 0,
  });
}

function adviceOf(
  words: Words,
  { target, say, state }: Forecast,
  telling: Telling,
): string | undefined {
  const aim = target && describeClockDay(words, target, telling);
  if (state === 'ok' || say === undefined) return aim && words.warning.aim(aim);
  const moment = describeClockDay(words, say.at, telling);
  const chance = describeChance(words, say.chance);
  if (say.isEarlier) return words.warning.doFirst(moment, chance);
  if (say.target !== undefined) {
    return words.warning.sayAndAim(moment, chance, describeClockDay(words, say.target, telling));
  }
  if (aim === undefined) return words.warning.orSay(moment, chance);
  return words.warning.aimOrSay(aim, moment, chance);
}

type AskedMoment = { readonly asked: Temporal.PlainDateTime; readonly forecast: Forecast };

function answerLine(words: Words, { asked, forecast }: AskedMoment, telling: Telling): string {
  const { state, chance, spare = 0 } = forecast;
  const room = spare < 0 ? words.warning.short : words.warning.spare;
  return words.warning
    .answer({
      due: describeClockDay(words, asked, telling),
      state,
      chance: describeChance(words, chance ?? 0),
      // Room to spare is none while it cannot be begun.
      room: state === 'blocked' ? '' : room(roundRoom(words, spare)),
    })
    .trimEnd();
}

function sayLine(words: Words, say: SayDate, telling: Telling): string {
  const said = dateWithChance(words, say, telling);
  if (say.isEarlier) return words.warning.firstLine(said);
  return `${padToWidth(words.warning.sayLabel, labelCells(words))}${said}`;
}

function dateWithChance(words: Words, { at, chance }: SayDate, telling: Telling): string {
  return `${describeClockDay(words, at, telling)}   ${describeChance(words, chance)}`;
}

/** A bare no is never the answer: part of it can always be had when it was wished for. */
function partsLine(
  words: Words,
  {
    asked,
    forecast,
  }: { readonly asked: Temporal.PlainDateTime | undefined; readonly forecast: Forecast },
  telling: Telling,
): readonly string[] {
  const { say } = forecast;
  if (asked === undefined || say === undefined || say.isEarlier) return [];
  // Nothing can be had by a day off that no work comes before.
  if (workingMinutesBetween(telling.calendar, telling.now.wall, asked) <= 0) return [];
  const label = padToWidth(words.warning.orLabel, labelCells(words));
  const parts = words.warning.inParts(
    nearMoment(words, asked, telling),
    nearMoment(words, say.at, telling),
  );
  return [`${label}${parts}`];
}

function labelCells(words: Words): number {
  const widest = Math.max(widthOf(words.warning.sayLabel), widthOf(words.warning.orLabel));
  return words.language === 'en' ? widest + 2 : widest;
}
