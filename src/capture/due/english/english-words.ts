/** Pattern source: a weekday as English writes it, long or short. */
export const weekdayPattern =
  "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?(?![a-z'])";

const weekdayStarts = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Monday is 0. */
export function weekdayNumber(text: string): number {
  return weekdayStarts.indexOf(text.slice(0, 3));
}

/** Pattern source: a month as English writes it, long or short. */
export const monthPattern =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?(?![a-z'])";

const monthStarts = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** January is 1. */
export function monthNumber(text: string): number {
  return monthStarts.indexOf(text.slice(0, 3)) + 1;
}

/** Pattern source: the end of an English word or number. */
export const wordEnd = "(?![a-z0-9']|-[a-z0-9])";
