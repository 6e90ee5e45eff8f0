/** A command that is timed with ledgers of several sizes: one line of the table `npm run bench` prints. */
export interface Row {
  readonly title: string;
  /** `handle` is that of a promise made just before, when the row closes one. */
  readonly words: (handle: string) => readonly string[];
  readonly closesPromise?: true;
  /** What was written is taken back before the next round, so that the ledger stays as it is. */
  readonly isTakenBack?: true;
  /** Times a bare `node -e 0` of the same Node in the same rounds: design, section 6. */
  readonly budget?: number;
  readonly ambition?: number;
}

export const ROWS: readonly Row[] = [
  { title: '--version', words: () => ['--version'] },
  { title: 'list', words: () => ['list'], budget: 3, ambition: 2 },
  {
    title: 'done',
    words: (handle) => ['done', handle, '--gap', 'as'],
    closesPromise: true,
    budget: 3,
    ambition: 2,
  },
  {
    title: 'note',
    words: () => ['note', 'jane', 'hates', 'friday', 'calls'],
    isTakenBack: true,
    budget: 3,
    ambition: 2,
  },
  {
    title: 'add, date by our own rules',
    words: () => ['add', 'jane', 'another', 'deck', 'by', 'next', 'thu', 'noon', 'need', '2h'],
    isTakenBack: true,
    budget: 4,
    ambition: 2.5,
  },
  {
    title: 'add, date by chrono',
    words: () => ['add', 'jane', 'another', 'deck', 'by', '31/Dec/2031'],
    isTakenBack: true,
    budget: 5,
    ambition: 3.5,
  },
  { title: 'kept in a pipe', words: () => [], budget: 4, ambition: 3 },
  { title: 'find a common word', words: () => ['find', 'deck'] },
  { title: 'who', words: () => ['who', 'jane'] },
  { title: 'log', words: () => ['log'] },
];
