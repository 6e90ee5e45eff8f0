import type { Problem } from '../../domain/problem.ts';
import type { Said } from '../catalogue/problem-words.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Words } from '../words.ts';

/** The refusals about files of hers: backups, and what is taken in or given out. */
export type FileProblem = Extract<
  Problem,
  {
    kind:
      | 'backup-not-read'
      | 'nothing-to-back-up'
      | 'file-taken'
      | 'place-refused'
      | 'needs-yes'
      | 'no-passphrase'
      | 'passphrases-differ'
      | 'import-not-read'
      | 'export-of-one';
  }
>;

/** What is wrong with a file, and what to type next. */
export function describeFileProblem(words: Words, problem: FileProblem): Said {
  switch (problem.kind) {
    case 'backup-not-read':
      return words.backup.notRead[problem.fault](cleanForTerminal(problem.path));
    case 'nothing-to-back-up':
      return words.backup.nothingYet;
    case 'file-taken':
      return words.backup.fileTaken(cleanForTerminal(problem.path));
    case 'place-refused':
      return words.backup.placeRefused[problem.why](cleanForTerminal(problem.path));
    case 'needs-yes':
      return words.backup.needsYes(cleanForTerminal(problem.line));
    case 'no-passphrase':
      return words.backup.noPassphrase;
    case 'passphrases-differ':
      return words.backup.passphrasesDiffer;
    case 'import-not-read':
      return words.exchange.notRead[problem.fault](
        cleanForTerminal(problem.path),
        problem.entry ?? 1,
      );
    case 'export-of-one':
      return words.exchange.ofOne(cleanForTerminal(problem.text));
  }
}
