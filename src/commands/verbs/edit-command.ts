import { isHandleShaped } from '../../domain/commitment/handle.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import { editItem } from './edit-item.ts';
import { editWho } from './edit-who.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findItems, findUnread, itemContext } from '../reading/find-item.ts';
import { findWhoAbout } from '../reading/find-who-about.ts';
import type { VerbLine } from '../flag-table.ts';
import { findItem } from '../../capture/read-item.ts';

/** `kept edit ITEM|WHO`: mends the words of a promise, or the facts of a person or a client. */
export async function runEdit(face: Face, line: VerbLine): Promise<ExitCode> {
  const [first, ...rest] = line.words;
  if (first === undefined) return printProblem(face, { kind: 'words-missing', missing: 'item' });
  const unread = findUnread(face, [first]);
  if (unread) return mendUnread(face, { ...line, words: rest }, unread);
  if (isHandleShaped(first.toLowerCase())) {
    const found = findItem([first], itemContext(face));
    return found.ok
      ? editItem(face, found.value, { ...line, words: rest })
      : printProblem(face, found.problem);
  }
  const about = findWhoAbout(face, line.words);
  if (about.ok) return editWho(face, about.value, line);
  const found = await findItems(face, line.words);
  const [item] = found.ok ? found.value.items : [];
  if (item) return editItem(face, item, { ...line, words: [] });
  return printProblem(face, about.problem);
}

/** `kept edit p4 jane deck by thursday`: a line that was not understood, read again. */
async function mendUnread(face: Face, line: VerbLine, unread: UnreadLine): Promise<ExitCode> {
  const { mendLine } = await import('./add-command.ts');
  return mendLine(face, line, unread);
}
