import { dropCommitments, dropUnreadLine } from '../../actions/drop-commitment.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import { describeDrop } from '../../wording/sentences/describe-change.ts';
import { askKey } from '../asking/choose.ts';
import { textFlag } from '../reading/flag-values.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import { mayAsk, type ExitCode, type Face } from '../face.ts';
import { findItems, findUnread } from '../reading/find-item.ts';
import { withoutWordsBehind } from '../reading/words-behind.ts';
import { printChanged } from '../printing/print-changed.ts';
import { othersWarnings, sayOthers } from '../printing/say-others.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept drop ITEM [WHY]`: no longer owed. Behind a handle the rest of the line is the reason. */
export async function runDrop(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const unread = findUnread(face, words);
  if (unread) return dropLine(face, unread);
  const found = await findItems(face, words);
  if (!found.ok) return printProblem(face, found.problem);
  const { items, rest } = found.value;
  const given = textFlag(flags, 'why');
  if (given !== undefined) {
    const clear = await withoutWordsBehind(face, found.value, 'drop');
    if (!clear.ok) return printProblem(face, clear.problem);
  }
  const said = given ?? (rest === '' ? undefined : rest);
  const why = said ?? (await askWhy(face, items));
  const note = textFlag(flags, 'note');
  const { done: dropped, others } = watchOthers(face.world(), items, () =>
    dropCommitments(face.world(), {
      commitments: items,
      drop: { isWhyPrivate: flags.private === true, ...(why === undefined ? {} : { why }) },
      ...(note === undefined ? {} : { note }),
    }),
  );
  if (!dropped.ok) return printProblem(face, dropped.problem);
  const after = dropped.value.map((changed) => changed.after);
  printChanged(
    face,
    after,
    (one) => describeDrop(face.words, one, tellingOf(face)),
    othersWarnings(face, others),
  );
  sayOthers(face, others);
  return 0;
}

/** Who let whom off, or who says no? Asked before it is dropped; Enter leaves the reason open. */
async function askWhy(face: Face, [item]: readonly Commitment[]): Promise<string | undefined> {
  if (item === undefined || !mayAsk(face)) return undefined;
  const { ask, act } = face.words;
  const isMine = item.direction === 'mine';
  const key = await askKey(face, isMine ? ask.released : ask.letOff, ['r', 'n']);
  if (key === 'r') return isMine ? askReleasedBy(face, item) : act.letThemOff;
  return key === 'n' ? (await face.ask(ask.why))?.trim() || undefined : undefined;
}

/** The one person it is for; of several, or of nobody in particular, she says who it was. */
async function askReleasedBy(face: Face, item: Commitment): Promise<string> {
  const { ask, act } = face.words;
  const { people, organisation } = tellingOf(face).nameOf(item);
  const names = people.map(({ name }) => name);
  const [only] = names;
  const usual = act.names(names.length > 0 ? names : [organisation?.name ?? '']);
  const said =
    names.length === 1 ? only : (await face.ask(ask.releasedByWhom, usual))?.trim() || usual;
  return act.releasedBy(said ?? usual);
}

function dropLine(face: Face, line: UnreadLine): ExitCode {
  const dropped = dropUnreadLine(face.world(), line);
  if (!dropped.ok) return printProblem(face, dropped.problem);
  if (face.common.json) printEnvelope(face, { unread: { handle: line.handle } });
  else face.output.talk(face.words.act.lineDropped(line.handle));
  return 0;
}
