import { Temporal } from '../domain/calendar/temporal.ts';
import type { Forecast } from '../domain/forecast/forecast.ts';
import type { PromiseItem, WaitItem } from '../domain/review/morning-item.ts';
import type { Meaning } from './meaning.ts';
import { personName, type Names } from './names.ts';
import { shortWhen } from './short-when.ts';
import type { Words } from './words.ts';
import { describeMinutes } from './sentences/describe-effort.ts';

/** The state in words, and what it means; a word first, so that colour only repeats it. */
export type Status = { readonly text: string; readonly meaning?: Meaning };

type StatusContext = { readonly names: Names; readonly now: Temporal.PlainDateTime };

/** Why a promise stands where it stands, or how it is getting on. */
export function promiseStatus(words: Words, item: PromiseItem, context: StatusContext): Status {
  const said = words.morning;
  const { reason, commitment } = item;
  switch (reason.kind) {
    case 'late-untold':
      return { text: said.lateUntold, meaning: 'alarm' };
    case 'moved-untold':
      return { text: said.movedUntold, meaning: 'warn' };
    case 'unwritten':
      return { text: said.unwritten, meaning: 'warn' };
    case 'clock':
      return clockStatus(words, reason);
    case 'unsure':
      return forecastStatus(words, reason.forecast);
    case 'needs-date':
      return { text: said.needsDate, meaning: 'warn' };
    case 'say-on-track':
      return { text: said.sayOnTrack, meaning: 'accent' };
    case 'late-told': {
      const { told } = commitment;
      return told === undefined
        ? { text: said.lateDays(0), meaning: 'alarm' }
        : { text: said.lateTold(shortWhen(said, told.at, context.now)), meaning: 'alarm' };
    }
    case 'start-today':
      return { text: said.startToday, meaning: 'accent' };
    case 'due-today':
    case 'coming':
      return workStatus(words, item, context);
  }
}

/** What they owe: late, in the way of something, or simply to come. */
export function waitStatus(words: Words, { commitment, lateDays, holdsUp }: WaitItem): Status {
  const said = words.morning;
  if (commitment.kind === 'confirmation' && lateDays !== undefined)
    return { text: said.unconfirmed, meaning: 'warn' };
  const parts = [
    ...(lateDays === undefined ? [] : [said.lateDays(lateDays)]),
    ...(holdsUp.length === 0 ? [] : [said.holdsUp(holdsUp.join(' '))]),
  ];
  if (lateDays !== undefined) return { text: said.joined(parts), meaning: 'alarm' };
  return holdsUp.length === 0
    ? { text: said.ok, meaning: 'fine' }
    : { text: said.joined(parts), meaning: 'warn' };
}

/** TIGHT, UNLIKELY, BLOCKED or ok, with the room there is. */
export function forecastStatus(words: Words, forecast: Forecast): Status {
  const said = words.morning;
  switch (forecast.state) {
    case 'ok':
      return { text: said.ok, meaning: 'fine' };
    case 'tight':
      return { text: withRoom(words, said.tight, forecast), meaning: 'warn' };
    case 'unlikely':
      return { text: withRoom(words, said.unlikely, forecast), meaning: 'alarm' };
    case 'blocked':
      return {
        text: said.blocked(forecast.because.find((reason) => reason.kind === 'waits-on')?.handle),
        meaning: 'alarm',
      };
  }
}

function withRoom(words: Words, word: string, { spare }: Forecast): string {
  const said = words.morning;
  const minutes = roughly(Math.abs(spare ?? 0));
  if (spare === undefined || minutes === 0) return word;
  const room = describeMinutes(words, minutes);
  return said.joined([word, spare > 0 ? said.spare(room) : said.short(room)]);
}

/** A forecast is no stopwatch: five minutes, half hours, half days. */
function roughly(minutes: number): number {
  const step = minutes < 60 ? 5 : minutes < 480 ? 30 : 240;
  return Math.round(minutes / step) * step;
}

function clockStatus(
  words: Words,
  { minutesLeft, lateDays }: { readonly minutesLeft: number; readonly lateDays?: number },
): Status {
  const said = words.morning;
  if (lateDays !== undefined) return { text: said.lateDays(lateDays), meaning: 'alarm' };
  if (minutesLeft < 0) return { text: said.timeOver(said.elapsed(-minutesLeft)), meaning: 'alarm' };
  return {
    text: said.timeLeft(said.elapsed(minutesLeft)),
    meaning: minutesLeft < 120 ? 'alarm' : 'warn',
  };
}

function workStatus(
  words: Words,
  { commitment, forecast }: PromiseItem,
  { names }: StatusContext,
): Status {
  const state = forecast === undefined ? undefined : forecastStatus(words, forecast);
  if (state !== undefined && forecast?.state !== 'ok') return state;
  const lead =
    commitment.owner === undefined
      ? needOf(words, commitment.need)
      : personName(names, commitment.owner);
  const text = words.morning.joined([lead ?? '', state?.text ?? ''].filter((part) => part !== ''));
  return { text, ...(state?.meaning === undefined ? {} : { meaning: state.meaning }) };
}

function needOf(words: Words, need: number | undefined): string | undefined {
  return need === undefined ? undefined : words.morning.work(describeMinutes(words, need));
}
