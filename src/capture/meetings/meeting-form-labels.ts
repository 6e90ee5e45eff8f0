import { formLabels, type FormLabel } from '../../domain/commitment/form-label.ts';
import { editDistance } from '../../domain/edit-distance.ts';
import { foldName } from '../text/plain-form.ts';

/** The labels in three languages, as people write them. */
const labels: { readonly [label in FormLabel]: string } = {
  client: 'client|客户|客戶',
  job: 'job|job number|项目号|项目|項目|專案編號|專案',
  when: 'when|date|time|时间|時間',
  place: 'place|where|location|venue|地点|地點',
  present: 'present|attendees|who|参会|參會|出席|与会|與會',
  copy: 'copy|cc|抄送|副本',
  discussed: 'discussed|discussion|讨论|討論',
  decided: 'decided|decision|agreed|决定|決定|决议|決議|确认|確認',
  objection:
    'objection|objections|my objection|our objection|concern|my concern|反对|反對|反对意见|反對意見|异议|異議',
  private:
    'private|privately|internal|internally|confidential|note|notes|my note|my notes|off the record|between us|内部|內部|保密|私下|私底下|私人|不公开|不公開|备注|備註|备忘|備忘',
  means: 'means|they mean|meaning|intent|意图|意圖|言下之意|弦外之音',
  goal: 'goal|goals|objective|目标|目標',
  problem: 'problem|问题|問題',
  audience: 'audience|target group|受众|受眾',
  budget: 'budget|预算|預算',
  limits: 'limits|limit|mandatories|限制',
  supplies: 'client supplies|supplies|they supply|客户提供|客戶提供',
};

const byWord: ReadonlyMap<string, FormLabel> = new Map(
  formLabels.flatMap((label) =>
    labels[label].split('|').map((word): [string, FormLabel] => [foldName(word), label]),
  ),
);

/** The label a line begins with; what stands in brackets behind it does not count: `objection (mine)`. */
export function formLabel(typed: string): FormLabel | undefined {
  const word = foldName(typed.replace(/[(（][^)）]*[)）]\s*$/u, ''));
  return byWord.get(word) ?? slippedLabel(word) ?? secretInside(word);
}

/** The labels of what stays with her. */
export type SecretLabel = 'objection' | 'private' | 'means';

export function isSecretLabel(label: string | undefined): label is SecretLabel {
  return label === 'objection' || label === 'private' || label === 'means';
}

/** `objection from me`, `private for Wei`, 我的反对意见: one such word in a label is enough. */
function secretInside(word: string): SecretLabel | undefined {
  if (/\bobjections?\b|反对|反對|异议|異議/u.test(word)) return 'objection';
  if (/\b(?:private|privately|internal|confidential)\b|私下|私人|保密|内部|內部/u.test(word))
    return 'private';
  return /意图|意圖|言下之意/u.test(word) ? 'means' : undefined;
}

/** "privat:" must not go on with what was decided, and so out of the house: one slip in a long word is forgiven. */
function slippedLabel(word: string): FormLabel | undefined {
  if (!/^[a-z]{5,}$/u.test(word)) return undefined;
  const near = [...byWord.keys()].filter(
    (known) => known.length >= 5 && editDistance(word, known, 1) <= 1,
  );
  const [first] = near;
  return first === undefined ? undefined : byWord.get(first);
}
