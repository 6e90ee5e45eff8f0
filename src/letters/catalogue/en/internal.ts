import type { InternalWords } from '../internal-words.ts';

const states = {
  ok: 'on track',
  tight: 'tight',
  unlikely: 'unlikely',
  blocked: 'blocked',
  late: 'LATE',
} as const;

export const internalWords: InternalWords = {
  subject: (subject) => `INTERNAL: ${subject}`,
  title: 'FORECAST (for us alone)',
  line: (what, state, tenth) =>
    `${what}: ${states[state]}${tenth === undefined ? '' : `, about ${tenth} in 10`}`,
  nothing: 'Nothing open with a date',
};
