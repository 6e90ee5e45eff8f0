/** What a line in the form of a meeting or a brief is about. */
export const formLabels = [
  'client',
  'job',
  'when',
  'place',
  'present',
  'copy',
  'discussed',
  'decided',
  'objection',
  'private',
  'means',
  'goal',
  'problem',
  'audience',
  'budget',
  'limits',
  'supplies',
] as const;

export type FormLabel = (typeof formLabels)[number];

/** The headings of a brief, in the order they are written in. */
export const briefLabels = [
  'goal',
  'problem',
  'audience',
  'budget',
  'limits',
  'supplies',
] as const satisfies readonly FormLabel[];

export type BriefLabel = (typeof briefLabels)[number];
