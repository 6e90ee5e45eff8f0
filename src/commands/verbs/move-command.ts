import { moveCommitments, type Moved, type MoveSaid } from '../../actions/move-commitment.ts';
import { tellCommitments } from '../../actions/tell.ts';
import { watchOthers, type Watched } from '../../actions/watch-others.ts';
import { loadChrono } from '../../capture/due/chrono-reader.ts';
import type { ItemContext } from '../../capture/capture-context.ts';
import { readMove, type MoveRead } from '../../capture/read-move.ts';
import { saysNo } from '../../capture/take-sayings.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { noDue, type Due } from '../../domain/commitment/due.ts';
import type { Result } from '../../domain/result.ts';
import { describeMove, describeUntold } from '../../wording/sentences/describe-change.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { textFlag } from '../reading/flag-values.ts';
import { askKeyAgain } from '../asking/choose.ts';
import { printProblem, tellingOf } from '../printing/envelope.ts';
import { mayAsk, type ExitCode, type Face } from '../face.ts';
import { asUnread, itemContext } from '../reading/find-item.ts';
import { printChanged } from '../printing/print-changed.ts';
import { dateWarnings, isWarning, printWarning, warningsOf } from '../printing/print-warning.ts';
import { describeDatedOtherwise, toldWarnings } from '../printing/say-told-otherwise.ts';
import { othersWarnings, sayOthers } from '../printing/say-others.ts';
import { settleReading } from '../reading/settle-reading.ts';
import { dateReaders, dueContext } from '../reading/reading.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept move ITEM WHEN [told]`: a new date; asks whether they know. */
export async function runMove(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  if (words.length === 0) return printProblem(face, { kind: 'words-missing', missing: 'item' });
  const read = await readMoveLine(face, words);
  if (!read.ok) return printProblem(face, read.problem);
  const settled = await settleReading(face, read.value.when.read);
  if (!settled.ok) return printProblem(face, settled.problem);
  const note = textFlag(flags, 'note');
  const { items } = read.value;
  const { done: moved, others } = watchOthers(face.world(), items, () =>
    moveCommitments(face.world(), {
      commitments: items,
      move: moveSaid(read.value, settled.value.reading.due, flags),
      ...(note === undefined ? {} : { note }),
    }),
  );
  if (!moved.ok) return printProblem(face, moved.problem);
  return sayMoved(face, moved.value, others);
}

async function readMoveLine(face: Face, words: readonly string[]): Promise<Result<MoveRead>> {
  const context = { ...itemContext(face), ...dateReaders(dueContext(face)) };
  const first = readMove(words, context);
  if (first.ok || first.problem.kind !== 'date-not-read') return asUnread(face, words, first);
  return readMove(words, await withChrono(face, context));
}

async function withChrono(face: Face, context: ItemContext): Promise<ItemContext> {
  const dates = dueContext(face, { chrono: await loadChrono() });
  return { ...context, ...dateReaders(dates) };
}

function moveSaid({ isTold, why }: MoveRead, to: Due, flags: VerbLine['flags']): MoveSaid {
  const reason = textFlag(flags, 'why') ?? why;
  return {
    to,
    ...(reason === undefined ? {} : { why: reason }),
    ...toldSaid(isTold, textFlag(flags, 'told')),
  };
}

/** `--told no` says that they do not know; anything else is how they were told. */
function toldSaid(isTold: boolean, via: string | undefined): Pick<MoveSaid, 'told'> {
  if (via !== undefined && saysNo(via)) return {};
  if (via !== undefined) return { told: { via } };
  return isTold ? { told: {} } : {};
}

/** The move stands already; then the warning, and whether they know. */
async function sayMoved(
  face: Face,
  moved: readonly Moved[],
  others: Watched<Moved>['others'],
): Promise<ExitCode> {
  const byId = new Map(moved.map((one) => [one.after.id, one]));
  const otherwise = moved.flatMap(({ after }) => describeDatedOtherwise(face, after));
  const warnings = [
    ...moved.flatMap(({ forecast }) => warningsOf(face, forecast)),
    ...dateWarnings(face, moved[0]?.after.promised ?? noDue),
    ...toldWarnings(otherwise),
  ];
  printChanged(
    face,
    moved.map(({ after }) => after),
    (after) => {
      const changed = byId.get(after.id);
      const lines = changed ? describeMove(face.words, changed, tellingOf(face)) : [];
      return mayAsk(face) ? lines : [...lines, ...describeUntold(face.words, after)];
    },
    [...warnings, ...othersWarnings(face, others)],
  );
  if (face.common.json) return 0;
  for (const line of otherwise) face.output.talk(line);
  for (const { forecast } of moved) if (isWarning(forecast)) printWarning(face, forecast);
  sayOthers(face, others);
  await askIfTheyKnow(
    face,
    moved.filter(({ after }) => after.direction === 'mine' && after.told === undefined),
  );
  return 0;
}

async function askIfTheyKnow(face: Face, untold: readonly Moved[]): Promise<void> {
  const [first] = untold;
  if (first === undefined || !mayAsk(face)) return;
  const { people } = tellingOf(face).nameOf(first.after);
  const names = face.words.act.names(people.map((person) => cleanForTerminal(person.name)));
  const key = await askKeyAgain(face, face.words.ask.doTheyKnow(names), ['h', 't', 'l']);
  if (key === 'h') await draftFor(face, untold);
  else if (key === 't') sayTold(face, untold);
  else for (const { after } of untold) sayUntold(face, after);
}

function sayTold(face: Face, untold: readonly Moved[]): void {
  const told = tellCommitments(face.world(), { commitments: untold.map(({ after }) => after) });
  if (told.ok) face.output.talk(face.words.act.theyKnow(undefined));
}

function sayUntold(face: Face, after: Commitment): void {
  for (const line of describeUntold(face.words, after)) face.output.talk(line);
}

/** A letter for each promise that moved; they know once she has sent it and said so. */
async function draftFor(face: Face, untold: readonly Moved[]): Promise<void> {
  const { showHeadsUp } = await import('../mail/show-heads-up.ts');
  for (const { after } of untold) await showHeadsUp(face, after);
}
