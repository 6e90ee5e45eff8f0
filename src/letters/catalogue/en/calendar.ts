import type { EventKind } from '../../../domain/calendar-events/calendar-event.ts';
import type { CalendarWords } from '../calendar-words.ts';

const before: { readonly [kind in EventKind]: string } = {
  promise: '',
  wait: 'Waiting for: ',
  meeting: '',
  answer: 'Answer: ',
  report: '',
  confirmation: 'To be confirmed: ',
  step: '',
};

export const calendarWords: CalendarWords = {
  title: 'kept',
  line: (kind, what, names) => {
    if (names === undefined) return `${before[kind]}${what}`;
    return kind === 'step' ? `${names}: ${what}` : `${before[kind]}${what} (${names})`;
  },
  done: (line) => `Done: ${line}`,
};
