import { asksGap } from '../../actions/asks-gap.ts';
import { deliverCommitments, recordGap } from '../../actions/deliver-commitment.ts';
import type { AskedChange } from '../../actions/change-commitment.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import { takeTook } from '../../capture/effort/read-took.ts';
import type { Commitment, Gap } from '../../domain/commitment/commitment.ts';
import { timesToldOfDelay } from '../../domain/commitment/times-told.ts';
import type { Delivery } from '../../domain/decisions/deliver.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { describeDelivery } from '../../wording/sentences/describe-change.ts';
import { effortFlag, textFlag } from '../reading/flag-values.ts';
import { askKey } from '../asking/choose.ts';
import { printProblem, tellingOf } from '../printing/envelope.ts';
import { mayAsk, type ExitCode, type Face } from '../face.ts';
import { findItems } from '../reading/find-item.ts';
import { withoutWordsBehind } from '../reading/words-behind.ts';
import { printChanged } from '../printing/print-changed.ts';
import { sayNextStep } from '../printing/say-next-step.ts';
import { othersWarnings, sayOthers } from '../printing/say-others.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept done ITEM [took 8h]`: delivered; asks how it compared with what they expected. */
export async function runDone(face: Face, line: VerbLine): Promise<ExitCode> {
  const { words, flags } = withTook(line);
  const found = await findItems(face, words);
  if (!found.ok) return printProblem(face, found.problem);
  const items = await withoutWordsBehind(face, found.value, 'done');
  return items.ok
    ? deliver(face, { words, flags }, items.value)
    : printProblem(face, items.problem);
}

/** `took 8h` behind the item is said as `--took 8h` is. */
function withTook(line: VerbLine): VerbLine {
  if (line.flags.took !== undefined) return line;
  const { words, took } = takeTook(line.words.join(' '));
  if (took === undefined || words === '') return line;
  return { words: [words], flags: { ...line.flags, took: `${took}m` } };
}

/** `kept got ITEM`: something I waited for is in. */
export async function runGot(face: Face, line: VerbLine): Promise<ExitCode> {
  const found = await findItems(face, line.words, { direction: 'theirs' });
  if (!found.ok) return printProblem(face, found.problem);
  const items = await withoutWordsBehind(face, found.value, 'got');
  if (!items.ok) return printProblem(face, items.problem);
  const promise = items.value.find((one) => one.direction === 'mine');
  if (promise)
    return printProblem(face, { kind: 'wrong-direction', commitment: promise, verb: 'got' });
  return deliver(face, line, items.value);
}

async function deliver(
  face: Face,
  line: VerbLine,
  commitments: readonly Commitment[],
): Promise<ExitCode> {
  const said = await deliverySaid(face, line);
  if (!said.ok) return printProblem(face, said.problem);
  const { done: delivered, others } = watchOthers(face.world(), commitments, () =>
    deliverCommitments(face.world(), { commitments, ...said.value }),
  );
  if (!delivered.ok) return printProblem(face, delivered.problem);
  const after = delivered.value.map((changed) => changed.after);
  printChanged(
    face,
    after,
    (one) => describeDelivery(face.words, deliveredOf(face, one), tellingOf(face)),
    othersWarnings(face, others),
  );
  sayOthers(face, others);
  sayNextStep(face, after);
  sayPaceKnown(face, after.filter(isWorkOfMine).length);
  if (said.value.gap === undefined) await askGap(face, after.filter(isWorkOfMine));
  return 0;
}

function deliveredOf(face: Face, after: Commitment) {
  return { after, toldOfDelay: timesToldOfDelay(face.world().ledger.story(after.id)) };
}

/** From so many finished promises on the assumed need is her own. */
const knownFrom = 10;

/** Said once, by the delivery that makes them ten. */
function sayPaceKnown(face: Face, just: number): void {
  if (just === 0 || face.common.json) return;
  const finished = face
    .world()
    .ledger.deliveredPromises(knownFrom + just)
    .filter(isWorkOfMine);
  const isNews = finished.length >= knownFrom && finished.length - just < knownFrom;
  if (isNews) face.output.talk(face.words.act.knowsPace);
}

/** An answer or a report is compared with nothing. */
function isWorkOfMine({ direction, kind }: Commitment): boolean {
  return direction === 'mine' && kind === 'work';
}

type DeliverySaid = Partial<Delivery> & Pick<AskedChange, 'note'>;

async function deliverySaid(face: Face, { flags }: VerbLine): Promise<Result<DeliverySaid>> {
  const took = effortFlag(flags, 'took');
  if (!took.ok) return took;
  const at = flags.at === undefined ? ok(undefined) : await readAt(face, flags);
  if (!at.ok) return at;
  const gap = gapFlag(textFlag(flags, 'gap'));
  if (!gap.ok) return gap;
  const note = textFlag(flags, 'note');
  return ok({
    ...(took.value === undefined ? {} : { took: took.value }),
    ...(at.value === undefined ? {} : { at: at.value }),
    ...(gap.value === undefined ? {} : { gap: gap.value }),
    ...(note === undefined ? {} : { note }),
  });
}

/** Only `--at` needs the readers of dates. */
async function readAt(face: Face, flags: VerbLine['flags']) {
  const { momentFlag } = await import('../reading/date-flags.ts');
  return momentFlag(face, flags, 'at');
}

function gapFlag(text: string | undefined): Result<Gap | undefined> {
  const gap = (['over', 'as', 'under'] as const).find((one) => one === text?.toLowerCase());
  return text === undefined || gap !== undefined
    ? ok(gap)
    : refuse({ kind: 'flag-not-read', flag: '--gap', value: text, expects: 'gaps' });
}

const gapKeys = { '-': 'under', '=': 'as', '+': 'over' } as const;

/** The delivery stands already; the answer only adds to it, and Enter leaves it as it is. */
async function askGap(face: Face, delivered: readonly Commitment[]): Promise<void> {
  if (delivered.length === 0 || !mayAsk(face)) return;
  if (
    !asksGap(
      face.world(),
      delivered.map(({ id }) => id),
    )
  )
    return;
  const key = await askKey(face, face.words.ask.gap, ['-', '=', '+']);
  if (key === undefined) return;
  const gap = gapKeys[key];
  if (recordGap(face.world(), delivered, gap).ok) face.output.talk(face.words.act.gapNoted[gap]);
}
