/** Fields that are set together, decided together: by those of `telling` it is told that they differ. */
export type Matter = {
  readonly about: string;
  readonly telling: readonly string[];
  readonly along: readonly string[];
};

const date: Matter = {
  about: 'promised',
  telling: ['promised'],
  along: [
    'firstPromised',
    'moved',
    'told',
    'target',
    'isTargetSaid',
    'chanceSaid',
    'forecastMinutes',
  ],
};

/** What goes along with a promised date. */
export const dateFields: ReadonlySet<string> = new Set(date.along);

/** Fields that do not stand alone; any other field is a matter of its own. */
export const matters: readonly Matter[] = [
  date,
  { about: 'standing', telling: ['delivered', 'dropped'], along: [] },
  { about: 'who', telling: ['who', 'organisation'], along: [] },
  { about: 'need', telling: ['need'], along: ['isNeedAssumed'] },
  { about: 'target', telling: ['target'], along: ['isTargetSaid'] },
];

/**
 * What nobody has to decide: that they were told twice is true twice, and kept's own reckonings, names and
 * handles are made anew when they are wanted.
 */
export const undecidedFields: ReadonlySet<string> = new Set([
  ...date.along,
  'mailed',
  'isNeedAssumed',
  'handle',
  'initials',
  'undone',
]);
