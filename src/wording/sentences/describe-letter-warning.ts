import type { LetterWarning } from '../../domain/letters/letter-warning.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Words } from '../words.ts';

/** What to look at before a letter goes, in one line. */
export function describeLetterWarning({ letter: say }: Words, warning: LetterWarning): string {
  switch (warning.kind) {
    case 'address-missing':
      return say.addressMissing(cleanForTerminal(warning.name));
    case 'address-unusable':
      return say.addressUnusable(cleanForTerminal(warning.name), cleanForTerminal(warning.address));
    case 'address-outside':
      return say.addressOutside(
        cleanForTerminal(warning.address),
        cleanForTerminal(warning.client),
      );
    case 'undecided':
      return say.undecided(warning.handle, cleanForTerminal(warning.what));
    case 'sender-address-missing':
      return say.senderAddressMissing;
    case 'sender-name-missing':
      return say.senderNameMissing;
    case 'outsider-named':
      return say.outsiderNamed(cleanForTerminal(warning.name), cleanForTerminal(warning.text));
  }
}
