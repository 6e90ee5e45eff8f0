import type { MeetingTime } from '../../capture/meetings/read-meeting-time.ts';
import { briefLabels, type FormLabel } from '../../domain/commitment/form-label.ts';
import { describeClock } from '../../wording/sentences/describe-day.ts';
import type { Face } from '../face.ts';
import type { MetAbout } from './met-about.ts';
import { namesOf } from './read-met.ts';

const topicLabels: readonly FormLabel[] = ['discussed', 'decided', 'objection'];

/** The form to fill in after a meeting, with what is known already. */
export function meetingFormText(
  face: Face,
  about: MetAbout,
  { usual, isBrief }: { readonly usual: MeetingTime; readonly isBrief: boolean },
): string {
  const { form, formHints } = face.words.clock;
  const line = (label: FormLabel, text = '') => `${form[label]}: ${text}`.trimEnd();
  const head = [
    line('when', whenText(usual)),
    line('place', 'id' in about ? about.meeting?.place : undefined),
    line('present', namesOf(face, about).join(', ')),
    line('copy'),
    line('job', 'id' in about ? about.job : undefined),
  ];
  const topic = [`# ${about.what}`, ...topicLabels.map((label) => line(label)), '> ', '< '];
  return [
    ...formHints,
    ...head,
    ...(isBrief ? ['', ...briefLabels.map((label) => line(label))] : []),
    '',
    ...topic,
    '',
    line('private'),
    line('means'),
    '',
  ].join('\n');
}

function whenText({ at, end, via }: MeetingTime): string {
  const from = describeClock(at);
  const span = at.equals(end) ? from : `${from}-${describeClock(end)}`;
  return [`${at.toPlainDate().toString()} ${span}`, ...(via === undefined ? [] : [via])].join(', ');
}
