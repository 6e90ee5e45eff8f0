type TimeOfDay = { readonly hour: number; readonly minute: number };

/** From when to when, as far as a text says it, and what is left of the text without it. */
export type Hours = {
  readonly from?: TimeOfDay;
  readonly till?: TimeOfDay;
  readonly rest: string;
};

const half = String.raw`(?:a\.?m\b\.?|p\.?m\b\.?)`;
const part = '(?:凌晨|清晨|早上|上午|早|中午|下午|傍晚|晚上|晚|夜里|夜裡)';
const number = String.raw`(?:\d{1,2}|十[一二]?|[一二三四五六七八九两兩])`;
const quarter = String.raw`(?:半|一刻|三刻|\d{1,2}\s*分?|[二三四五]?十[一二三四五六七八九]?分)?`;
const chinese = String.raw`${number}\s*[点點时時]\s*(?:[钟鐘整])?\s*${quarter}`;
const digital = String.raw`\d{1,2}[:：]\d{2}(?:\s*${half})?`;
const english = String.raw`\d{1,2}\s*${half}`;
const clock = String.raw`(?:${part}\s*)?(?:${digital}|${english}|${chinese})`;
const bare = String.raw`(?:${part}\s*)?\d{1,2}`;
const till = String.raw`\s*(?:[-–—~～至到]+|\b(?:to|till|until)\b)\s*`;
const begin = String.raw`(?<![\d:：/.-])`;
const end = String.raw`(?![\d:：/.-]|\s*[月日号號])`;

/** A time, a span, or a span whose one half is a bare number (`3-4pm`, `下午3点到4`). */
const spans = [
  new RegExp(`${begin}(${clock})${till}(${clock})`, 'iu'),
  new RegExp(`${begin}(${bare})${till}(${clock})`, 'iu'),
  new RegExp(`${begin}(${clock})${till}(${bare})${end}`, 'iu'),
  new RegExp(`${begin}(${clock})`, 'iu'),
];

/** Takes the hours out of `yesterday 3pm`, `thu 14:00-14:40`, 周四下午3点到4点. */
export function readHours(text: string): Hours {
  for (const span of spans) {
    const found = span.exec(text);
    if (found === null) continue;
    const hours = spanOf(found[1] ?? '', found[2]);
    if (hours === undefined) continue;
    const before = text.slice(0, found.index).replace(/\b(?:at|from|on)\s*$|[从從]\s*$/iu, '');
    const rest = `${before} ${text.slice(found.index + found[0].length)}`;
    return { ...hours, rest: rest.replaceAll(/^[\s,，、]+|[\s,，、]+$/gu, '') };
  }
  return { rest: text.trim() };
}

function spanOf(first: string, second: string | undefined): Omit<Hours, 'rest'> | undefined {
  const from = readClock(first);
  if (from === undefined) return undefined;
  if (second === undefined) return { from: timeOf(likely(from)) };
  const to = readClock(second);
  if (to === undefined) return undefined;
  const [start, stop] = together(from, to);
  return { from: timeOf(start), till: timeOf(stop) };
}

/** Minutes since midnight as the dial shows them, and what says which half of the day it is. */
type Clock = {
  readonly minute: number;
  readonly half?: 'early' | 'late';
  readonly isDial: boolean;
};

function readClock(text: string): Clock | undefined {
  const [, hourText = '', minuteText = ''] =
    /(\d{1,2}|十[一二]?|[一二三四五六七八九两兩])(?:\s*[:：点點时時]\s*(?:[钟鐘整])?\s*(\S{0,4}))?/u.exec(
      text,
    ) ?? [];
  const hour = countOf(hourText);
  const minute = minutesOf(minuteText);
  if (hour > 24 || minute > 59) return undefined;
  const isDial = /[点點时時]/u.test(text) || !/[:：]/u.test(text);
  return { isDial, ...onDay(hour, minute, text) };
}

function onDay(hour: number, minute: number, text: string): Pick<Clock, 'minute' | 'half'> {
  if (/p\.?m|下午|傍晚|晚|夜/iu.test(text) && hour <= 12) {
    return { minute: (hour % 12) * 60 + minute + 720, half: 'late' };
  }
  if (/中午/u.test(text) && hour < 11) return { minute: (hour + 12) * 60 + minute, half: 'late' };
  if (/a\.?m|凌晨|清晨|早|上午/iu.test(text) && hour <= 12) {
    return { minute: (hour % 12) * 60 + minute, half: 'early' };
  }
  return { minute: hour * 60 + minute };
}

const signs = '零一二三四五六七八九十';

function countOf(text: string): number {
  if (/^\d/u.test(text)) return Number(/^\d+/u.exec(text)?.[0]);
  if (/^[两兩]$/u.test(text)) return 2;
  return text.length === 2 ? 10 + signs.indexOf(text.charAt(1)) : signs.indexOf(text);
}

function minutesOf(text: string): number {
  if (text.startsWith('半')) return 30;
  if (text.startsWith('一刻')) return 15;
  if (text.startsWith('三刻')) return 45;
  if (/^\d/u.test(text)) return Number(/^\d+/u.exec(text)?.[0]);
  const [, tens, ones = ''] = /^([二三四五]?)十([一二三四五六七八九]?)/u.exec(text) ?? [];
  if (tens === undefined) return 0;
  return (tens === '' ? 10 : signs.indexOf(tens) * 10) + (ones === '' ? 0 : signs.indexOf(ones));
}

/** Nobody meets at three in the morning: 3点 alone is the afternoon's. */
function likely({ minute, half: said, isDial }: Clock): number {
  return said === undefined && isDial && minute < 480 ? minute + 720 : minute;
}

/** `3-4pm` and 下午3点到4点: the half of the day that one of them says holds for the other. */
function together(from: Clock, to: Clock): readonly [number, number] {
  if (from.half === undefined && to.half === 'late' && from.minute < 720) {
    const late = from.minute + 720;
    return [late < to.minute ? late : from.minute, to.minute];
  }
  const start = likely(from);
  const stop = to.half === undefined && to.minute < start ? to.minute + 720 : to.minute;
  return [start, stop < 1440 && stop > start ? stop : to.minute];
}

function timeOf(minute: number): TimeOfDay {
  return { hour: Math.floor(minute / 60) % 24, minute: minute % 60 };
}
