import type { Reporter } from 'knip';

/** knip prints nothing when all is well, and nothing when it looked at nothing. */
const countProcessed: Reporter = ({ counters }) => {
  process.stdout.write(`processed ${counters.processed} files\n`);
};

export default countProcessed;
