import type { RecordWords } from '../record-words.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const recordWords: RecordWords = {
  title: 'Your own record',
  labels: {
    months: 'by month',
    chances: 'said, held',
    clients: 'by client',
    kinds: 'by kind',
    telling: 'told',
    room: 'room',
  },
  month: (year, month) => `${months[month - 1] ?? ''} ${year}`,
  tally: ({ finished, kept, movedWithNotice, late }) => {
    const parts = [`${kept} of ${finished} kept`];
    if (movedWithNotice > 0) parts.push(`${movedWithNotice} moved with notice`);
    if (late > 0) parts.push(`${late} late`);
    return parts.join(', ');
  },
  kept: ({ finished, kept }) => `${kept} of ${finished} kept`,
  moved: (count) => `${count} moved`,
  late: (count) => `${count} late`,
  barKey: '# kept, + moved with notice, . late',
  ran: (measure, ratio) => `${measure} ${ratio}x`,
  ranKey: 'work: hours against estimate; dates: delivery against forecast',
  held: (held, count) => `${held} of ${count} held`,
  plotKey: '| what was said, o what held, @ both at once; from 0 to 10 in 10',
  telling: ({ before, after, never }) =>
    `${before + after + never} moved or late: ${before} told before the date, ${after} after, ${never} not at all`,
  nothingMoved: 'no date has moved or been missed',
  early: (client, { early, count, days }) =>
    `${client}: ${early} of ${count} came ${days} ${days === 1 ? 'day' : 'days'} early; you could offer shorter dates`,
  none: 'No promise of yours with a date is finished yet. This page fills with every kept done.',
};
