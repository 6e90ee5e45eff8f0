import { readDue } from '../../capture/due/read-due.ts';
import { readName } from '../../capture/names/read-name.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { CommitmentChange } from '../../domain/entries/commitment-fields.ts';
import type { WhoSaid } from '../../domain/people/who-said.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { mayAsk, type Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { clientFlag, readCaptureFlags } from './capture-flags.ts';
import { findLinked } from './find-item.ts';
import { textFlag } from './flag-values.ts';
import { namesContext } from './names-context.ts';
import { readWithChrono, settleReading } from './settle-reading.ts';

/** What is to be mended of a commitment: its fields, whom it is for, and a note to go along. */
type ReadChange = {
  readonly change: CommitmentChange;
  readonly who?: WhoSaid;
  readonly note?: string;
};

/** Reads what flags, or the words behind the handle, change of a commitment; on a terminal asks for new words. */
export async function readItemChange(
  face: Face,
  commitment: Commitment,
  line: VerbLine,
): Promise<Result<ReadChange>> {
  const { flags } = line;
  const parts = readCaptureFlags(face, flags);
  if (!parts.ok) return parts;
  const promised = await readPromised(face, textFlag(flags, 'by'));
  if (!promised.ok) return promised;
  const who = readWho(face, commitment, flags);
  if (!who.ok) return who;
  const links = readLinks(face, flags);
  if (!links.ok) return links;
  const { note, side: _side, ...fields } = parts.value;
  const change: CommitmentChange = {
    ...fields,
    ...links.value,
    ...(fields.need === undefined ? {} : { isNeedAssumed: false }),
    ...(fields.target === undefined ? {} : { isTargetSaid: true }),
    ...(promised.value === undefined ? {} : { promised: promised.value }),
  };
  const isNothing = Object.keys(change).length === 0 && who.value === undefined;
  const what = await newWords(face, commitment, { line, isNothing });
  if (isNothing && what === undefined) return refuse({ kind: 'nothing-to-change' });
  return ok({
    change: what === undefined ? change : { ...change, what },
    ...(who.value === undefined ? {} : { who: who.value }),
    ...(note === undefined ? {} : { note }),
  });
}

/** `--what`, the words behind the handle, or what she makes of the old words on a terminal. */
async function newWords(
  face: Face,
  commitment: Commitment,
  { line, isNothing }: { readonly line: VerbLine; readonly isNothing: boolean },
): Promise<string | undefined> {
  const typed = textFlag(line.flags, 'what') ?? line.words.join(' ').trim();
  if (typed !== '') return typed;
  if (!isNothing || !mayAsk(face)) return undefined;
  const { ask, act } = face.words;
  return (
    (await face.ask(ask.editField(act.fields['what'] ?? ''), commitment.what))?.trim() || undefined
  );
}

async function readPromised(
  face: Face,
  text: string | undefined,
): Promise<Result<Due | undefined>> {
  if (text === undefined) return ok(undefined);
  const read = await readWithChrono(face, (context) => readDue(text, context));
  const settled = await settleReading(face, read);
  return settled.ok ? ok(settled.value.reading.due) : settled;
}

/** `--who`: somebody else; `--client`: the same people, filed under another client. */
function readWho(
  face: Face,
  { who }: Commitment,
  flags: VerbLine['flags'],
): Result<WhoSaid | undefined> {
  const text = textFlag(flags, 'who');
  const organisation = clientFlag(face, flags);
  const read =
    text === undefined
      ? ok({ people: who.map((id) => ({ kind: 'known' as const, id })), isMyself: false })
      : readName(text, namesContext(face));
  if (!read.ok || organisation === undefined) return text === undefined ? ok(undefined) : read;
  return ok({ ...read.value, isMyself: false, organisation });
}

function readLinks(face: Face, flags: VerbLine['flags']): Result<CommitmentChange> {
  const serves = linkFlag(face, flags, 'for');
  if (!serves.ok) return serves;
  const after = linkFlag(face, flags, 'after');
  if (!after.ok) return after;
  return ok({
    ...(serves.value === undefined ? {} : { serves: [serves.value] }),
    ...(after.value === undefined ? {} : { after: [after.value] }),
  });
}

function linkFlag(
  face: Face,
  flags: VerbLine['flags'],
  flag: 'for' | 'after',
): ReturnType<typeof findLinked> | Result<undefined> {
  const text = textFlag(flags, flag);
  return text === undefined ? ok(undefined) : findLinked(face, text);
}
