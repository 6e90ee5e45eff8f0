import { dropCommitments, dropUnreadLine } from '../../actions/drop-commitment.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import type { UnreadLine } from '../../domain/commitment/note.ts';
import { describeDrop } from '../../wording/sentences/describe-change.ts';
import { askKey } from '../asking/choose.ts';
import { textFlag } from '../reading/flag-values.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import { mayAsk, type ExitCode, type Face } from '../face.ts';
import { findItems, findUnread } from '../reading/find-item.ts';
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
  const said = textFlag(flags, 'why') ?? (rest === '' ? undefined : rest);
  const why = said ?? (await askWhy(face));
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

/** Released by them, or are we saying no? Asked before it is dropped; Enter leaves the reason open. */
async function askWhy(face: Face): Promise<string | undefined> {
  if (!mayAsk(face)) return undefined;
  const { ask, act } = face.words;
  const key = await askKey(face, ask.released, ['r', 'n']);
  if (key === 'r') return act.releasedByThem;
  return key === 'n' ? (await face.ask(ask.why))?.trim() || undefined : undefined;
}

function dropLine(face: Face, line: UnreadLine): ExitCode {
  const dropped = dropUnreadLine(face.world(), line);
  if (!dropped.ok) return printProblem(face, dropped.problem);
  if (face.common.json) printEnvelope(face, { unread: { handle: line.handle } });
  else face.output.talk(face.words.act.lineDropped(line.handle));
  return 0;
}
