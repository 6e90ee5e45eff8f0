import type { FormLabel } from '../../domain/commitment/form-label.ts';
import { formLabel, isSecretLabel } from './meeting-form-labels.ts';
import { isMeasure, labelPlace, unknownLabelInside } from './label-place.ts';

/** A promise of ours or something they owe, as typed behind its mark, and what of it stays with her. */
export type FormLine = {
  readonly direction: 'mine' | 'theirs';
  readonly text: string;
  readonly note?: string;
};

/** What a line is about; `unknown`: it has a label nobody knows, so it is kept private and said. */
export type LineLabel = FormLabel | 'unknown';

/** One line of the form, understood by its mark or label. A line without either goes on with the one before. */
export type Said =
  | { readonly kind: 'topic' | 'more'; readonly text: string }
  | { readonly kind: 'next'; readonly line: FormLine }
  | {
      readonly kind: 'labelled';
      readonly label: LineLabel;
      readonly text: string;
      /** How long or how many of something: under what was decided it is a part of that. */
      readonly isMeasure?: true;
    };

export function readFormLine(line: string): readonly Said[] {
  const topic = /^[#＃]+\s*(.*)$/u.exec(line);
  if (topic) return [{ kind: 'topic', text: topic[1] ?? '' }];
  const mine = /^[>＞》]\s*(.*)$/u.exec(line)?.[1];
  if (mine !== undefined) return [readNext('mine', mine)];
  const theirs = isTitle(line) ? undefined : /^[<＜《]\s*(.*)$/u.exec(line)?.[1];
  if (theirs !== undefined) return [readNext('theirs', theirs)];
  return splitSecret(labelledLine(line) ?? { kind: 'more', text: line });
}

/** 《片名》 is a title; 《老李：照片 is what 老李 owes. */
function isTitle(line: string): boolean {
  return /^《[^》:：]*》/u.test(line);
}

type Labelled = Extract<Said, { kind: 'labelled' }>;

function labelledLine(line: string): Labelled | undefined {
  const bare = line.replace(/^(?:[-*+•·–—]|\d{1,2}[.)、])\s+/u, '');
  const marked = markedSecret(bare);
  if (marked !== undefined) return marked;
  const place = labelPlace(bare);
  if (place === undefined) return undefined;
  const label = formLabel(place.label);
  if (label !== undefined) return { kind: 'labelled', label, text: place.text };
  if (!place.isShort) return undefined;
  const measure = isMeasure(place) ? ({ isMeasure: true } as const) : {};
  return { kind: 'labelled', label: 'unknown', text: line, ...measure };
}

/** `private - ...`, `(private) ...`, `【内部】...`, and a line that begins with "privately". */
function markedSecret(line: string): Labelled | undefined {
  const marks = [
    /^[(（[【〔]\s*(?<label>[^:：()（）[\]【】]{2,24}?)\s*[)）\]】〕]\s*[:：]?\s*(?<text>.*)$/u,
    /^[(（[【〔]\s*(?<label>[^:：()（）[\]【】]{2,24}?)\s*[:：]\s*(?<text>.*?)[)）\]】〕]?$/u,
    /^(?<label>[^:：]{2,24}?)(?:\s+[-–—]+\s*|\s*[-–—]+\s+|—+)(?<text>.*)$/u,
  ];
  for (const mark of marks) {
    const { label: typed = '', text = '' } = mark.exec(line)?.groups ?? {};
    const label = formLabel(typed);
    if (isSecretLabel(label)) return { kind: 'labelled', label, text };
  }
  const isAside =
    /^(?:privately|confidentially|off the record|between us|私下|私底下)(?!\p{sc=Latin})/iu;
  if (!isAside.test(line) || labelPlace(line)?.isShort === true) return undefined;
  return { kind: 'labelled', label: 'private', text: line };
}

const secretInText =
  /(?:^|[\s,，;；.。、(（[【])[(（[【]?(private(?:ly)?|confidential|(?:my )?objections?|off the record|私下|私底下|保密|反对(?:意见)?|反對(?:意見)?|异议|異議|意图|意圖|言下之意)(?:\s*[(（][^)）]*[)）])?\s*[:：]\s*/iu;
const noteInText =
  /(?:^|[\s,，;；.。、(（[【])[(（[【]?((?:my )?notes?|internal|备注|備註|备忘|備忘|内部|內部|means|they mean)\s*[:：]\s*/iu;

/** What stays with her may stand behind what does not, on the same line. */
function splitSecret(said: Said): readonly Said[] {
  if (said.kind === 'next' || said.kind === 'topic') return [said];
  if (said.kind === 'labelled' && (said.label === 'unknown' || isSecretLabel(said.label)))
    return [said];
  const secret = cutAt(said.text, secretInText);
  const label = formLabel(secret?.label ?? '');
  if (secret !== undefined && isSecretLabel(label)) {
    const rest: Labelled = { kind: 'labelled', label, text: secret.text };
    return [{ ...said, text: secret.before }, rest];
  }
  return splitHeadValue(said);
}

/** `place: Room 3   my view: ...`: a label nobody knows does not go on with a line of the head. */
function splitHeadValue(said: Said): readonly Said[] {
  const isHead =
    said.kind === 'labelled' && ['place', 'present', 'copy', 'job', 'client'].includes(said.label);
  const from = isHead ? unknownLabelInside(said.text) : undefined;
  if (!isHead || from === undefined) return [said];
  const rest: Labelled = { kind: 'labelled', label: 'unknown', text: said.text.slice(from) };
  return [{ ...said, text: said.text.slice(0, from).replace(/[\s,，;；]+$/u, '') }, rest];
}

function readNext(direction: FormLine['direction'], typed: string): Said {
  const marked = markedSecret(typed);
  const label = labelPlace(typed)?.label;
  const known = label === undefined ? undefined : formLabel(label);
  if (marked !== undefined) return marked;
  if (isSecretLabel(known)) {
    return { kind: 'labelled', label: known, text: labelPlace(typed)?.text ?? '' };
  }
  const cuts = [cutAt(typed, secretInText), cutAt(typed, noteInText)];
  const [first] = cuts
    .filter((cut) => cut !== undefined)
    .toSorted((one, other) => one.before.length - other.before.length);
  if (first === undefined || first.text === '') {
    return { kind: 'next', line: { direction, text: first?.before ?? typed } };
  }
  return { kind: 'next', line: { direction, text: first.before, note: first.text } };
}

type Cut = { readonly before: string; readonly label: string; readonly text: string };

function cutAt(text: string, pattern: RegExp): Cut | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index).replace(/[\s,，;；、(（[【]+$/u, '');
  const after = text.slice(found.index + found[0].length).trim();
  const isBracketed = /[(（[【]/u.test(found[0].slice(0, 2));
  return {
    before,
    label: found[1] ?? '',
    text: isBracketed ? after.replace(/[)）\]】]$/u, '') : after,
  };
}
