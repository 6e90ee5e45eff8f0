import type { BriefLabel, FormLabel } from '../../domain/commitment/form-label.ts';
import { readFormLine, type FormLine, type LineLabel, type Said } from './form-line.ts';
import { formLabel } from './meeting-form-labels.ts';

type FormTopic = {
  /** Absent for what stands before the first heading. */
  readonly title?: string;
  readonly discussed: readonly string[];
  readonly decided: readonly string[];
  readonly objections: readonly string[];
  readonly next: readonly FormLine[];
};

/** What the form of a meeting says, before any of it is read as a date or a name. */
export type MeetingForm = {
  readonly head: { readonly [label in HeadLabel]?: string };
  readonly topics: readonly FormTopic[];
  readonly brief: readonly { readonly label: BriefLabel; readonly text: string }[];
  readonly private: readonly string[];
  readonly means: readonly string[];
  /** Lines with a label nobody knows: they stay with her, and are said. */
  readonly unknown: readonly string[];
};

const headLabels = ['client', 'job', 'when', 'place', 'present', 'copy'] as const;

type HeadLabel = (typeof headLabels)[number];

/** Reads the form's text. Empty labels and lines that begin with `//` say nothing. */
export function readMeetingForm(text: string): MeetingForm {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  const said = lines
    .filter((line) => line !== '' && !line.startsWith('//'))
    .flatMap(splitHead)
    .flatMap(readFormLine);
  return gather(joined(said));
}

/** `client: Acme   job: 1042`: the head of the form has more than one label on a line. */
function splitHead(line: string): readonly string[] {
  const first = formLabel(labelAt.exec(line)?.[1] ?? '');
  if (!isHeadLabel(first)) return [line];
  const places = [...line.matchAll(labelInside)]
    .filter((found) => isHeadLabel(formLabel(found[1] ?? '')))
    .map((found) => found.index);
  return [0, ...places].map((from, at) => line.slice(from, places[at]).trim());
}

const labelAt = /^([^:：]{1,24})[:：]/u;
const labelInside = /(?<=[\s，,；;])([\p{L}]{2,10}|job number)(?=\s?[:：])/giu;

function isHeadLabel(label: FormLabel | undefined): label is HeadLabel {
  return headLabels.some((one) => one === label);
}

/** Lines without a mark belong to the one before; the first of all was simply discussed. */
function joined(lines: readonly Said[]): readonly Said[] {
  const all: Said[] = [];
  for (const one of lines) {
    const before = all.at(-1);
    if (one.kind === 'labelled' && one.isMeasure && isSaidOpenly(before))
      all.push({ kind: 'labelled', label: before.label, text: withoutBullet(one.text) });
    else if (one.kind !== 'more') all.push(one);
    else if (before?.kind === 'labelled') {
      const text = `${before.text} ${one.text}`.trim();
      all[all.length - 1] = { ...before, text };
    } else all.push({ kind: 'labelled', label: 'discussed', text: one.text });
  }
  return all;
}

/** What goes into the report as it stands. */
function isSaidOpenly(
  said: Said | undefined,
): said is Said & { readonly kind: 'labelled'; readonly label: 'decided' | 'discussed' } {
  return said?.kind === 'labelled' && (said.label === 'decided' || said.label === 'discussed');
}

function withoutBullet(text: string): string {
  return text.replace(/^(?:[-*+•·–—]|\d{1,2}[.)、])\s+/u, '');
}

function gather(lines: readonly Said[]): MeetingForm {
  const head: { [label in HeadLabel]?: string } = {};
  const topics: FormTopic[] = [];
  const form = {
    brief: [] as MeetingForm['brief'][number][],
    private: [] as string[],
    means: [] as string[],
    unknown: [] as string[],
  };
  const topic = (change: (one: FormTopic) => FormTopic) => {
    const last = topics.pop() ?? emptyTopic;
    topics.push(change(last));
  };
  for (const line of lines) {
    if (line.kind === 'topic') topics.push({ ...emptyTopic, title: line.text });
    else if (line.kind === 'next') topic((one) => ({ ...one, next: [...one.next, line.line] }));
    else if (line.kind === 'labelled' && line.text !== '') take(line.label, line.text);
  }
  return { head, topics: topics.filter(saysSomething), ...form };

  function take(label: LineLabel, text: string): void {
    switch (label) {
      case 'client':
      case 'job':
      case 'when':
      case 'place':
      case 'present':
      case 'copy':
        head[label] = head[label] === undefined ? text : `${head[label]}, ${text}`;
        return;
      case 'discussed':
        return topic((one) => ({ ...one, discussed: [...one.discussed, text] }));
      case 'decided':
        return topic((one) => ({ ...one, decided: [...one.decided, text] }));
      case 'objection':
        return topic((one) => ({ ...one, objections: [...one.objections, text] }));
      case 'private':
      case 'means':
      case 'unknown':
        form[label].push(text);
        return;
      case 'goal':
      case 'problem':
      case 'audience':
      case 'budget':
      case 'limits':
      case 'supplies':
        form.brief.push({ label, text });
    }
  }
}

const emptyTopic: FormTopic = { discussed: [], decided: [], objections: [], next: [] };

function saysSomething({ discussed, decided, objections, next }: FormTopic): boolean {
  const lines = next.filter(({ text }) => text !== '');
  return discussed.length + decided.length + objections.length + lines.length > 0;
}
