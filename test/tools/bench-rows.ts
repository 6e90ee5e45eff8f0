/** One line of the table that `npm run bench` prints. */
export interface Row {
  readonly title: string;
  /** How many commitments the ledger holds when the clock starts. */
  readonly commitments: number;
  readonly face: 'pipe' | 'terminal' | 'older Node';
  /** `handle` is that of an open promise made for this one run. */
  readonly words: (handle: string) => readonly string[];
  /** Times a bare `node -e 0` of the same Node in the same rounds: design, section 6. */
  readonly budget?: number;
  readonly ambition?: number;
}

const SEVERAL = 10_000;

export const ROWS: readonly Row[] = [
  { title: '--version', commitments: 0, face: 'pipe', words: () => ['--version'] },
  ...[0, SEVERAL].flatMap((commitments): readonly Row[] => [
    { title: 'list', commitments, face: 'pipe', words: () => ['list'], budget: 3, ambition: 2 },
    {
      title: 'done',
      commitments,
      face: 'pipe',
      words: (handle) => ['done', handle, '--gap', 'as'],
      budget: 3,
      ambition: 2,
    },
    {
      title: 'note',
      commitments,
      face: 'pipe',
      words: () => ['note', 'jane', 'hates', 'friday', 'calls'],
      budget: 3,
      ambition: 2,
    },
    {
      title: 'add, date by our own rules',
      commitments,
      face: 'pipe',
      words: () => ['add', 'jane', 'another', 'deck', 'by', 'fri', 'need', '2h'],
      budget: 4,
      ambition: 2.5,
    },
    {
      title: 'add, date by chrono',
      commitments,
      face: 'pipe',
      words: () => ['add', 'jane', 'another', 'deck', 'by', 'the', '3rd', 'of', 'march', '2031'],
      budget: 5,
      ambition: 3.5,
    },
    { title: 'kept in a pipe', commitments, face: 'pipe', words: () => [], budget: 4, ambition: 3 },
    {
      title: 'morning screen, first paint',
      commitments,
      face: 'terminal',
      words: () => [],
      budget: 7,
      ambition: 5,
    },
  ]),
  { title: 'list, handed over', commitments: 0, face: 'older Node', words: () => ['list'] },
];
