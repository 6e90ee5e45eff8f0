import type { EventKind } from '../../../domain/calendar-events/calendar-event.ts';
import type { CalendarWords } from '../calendar-words.ts';

const before: { readonly [kind in EventKind]: string } = {
  promise: '',
  wait: '等：',
  meeting: '',
  answer: '答复：',
  report: '',
  confirmation: '等确认：',
  step: '',
};

export const calendarWords: CalendarWords = {
  title: 'kept',
  line: (kind, what, names) => {
    if (names === undefined) return `${before[kind]}${what}`;
    return kind === 'step' ? `${names}：${what}` : `${before[kind]}${what}（${names}）`;
  },
  done: (line) => `已完成：${line}`,
};
