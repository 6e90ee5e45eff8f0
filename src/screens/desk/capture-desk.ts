import { addCommitment } from '../../actions/add-commitment.ts';
import { hear } from '../../actions/hear.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import { readNote } from '../../capture/read-note.ts';
import { describeItem, describeWho } from '../../wording/sentences/describe-commitment.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { problem, said, saidWithOthers, tellingOf, type Desk } from './desk-outcome.ts';
import { meet } from './meeting-desk.ts';
import type { Outcome } from './outcome.ts';
import { itemContext, readDraft, type LineWish } from './world-reading.ts';

export function add(desk: Desk, line: string, wish: LineWish): Outcome {
  const { world, words, reader } = desk;
  const read = readDraft(reader, line, wish);
  if (!read.ok) return problem(desk, read.problem);
  const { draft, asksDate } = read.value;
  const { done: added, others } = watchOthers(world, [draft], () =>
    addCommitment(world, draft, { isStrict: false }),
  );
  if (!added.ok) return problem(desk, added.problem);
  const { commitment, forecast } = added.value;
  const telling = tellingOf(world);
  const parts = [
    describeItem(words, commitment, telling),
    describeDue(words, commitment.promised, telling),
  ];
  const warning =
    forecast?.chance === undefined || forecast.state === 'ok'
      ? []
      : [words.look.states[forecast.state]];
  const outcome = saidWithOthers(desk, words.morning.joined([...parts, ...warning]), others);
  return asksDate ? { ...outcome, asksDate: commitment } : outcome;
}

export function mend(desk: Desk, captureId: string, line: string): Outcome {
  const mends = desk.world.ledger.unreadLines().find((each) => each.id === captureId);
  if (mends === undefined) return problem(desk, { kind: 'nothing-to-mend' });
  if (mends.verb === 'meet') return meet(desk, line, mends);
  return add(desk, line, { direction: mends.verb === 'wait' ? 'theirs' : 'mine', mends });
}

/** They asked: an answer is owed. The line is WHO and what they said, as after `kept heard`. */
export function heard(desk: Desk, line: string): Outcome {
  const { world, words, reader } = desk;
  const read = readNote([line], itemContext(reader));
  if (!read.ok) return problem(desk, read.problem);
  if (read.value.kind !== 'who') return problem(desk, { kind: 'words-missing', missing: 'who' });
  const { who, text } = read.value;
  const done = hear(world, { who, text, kind: 'question' });
  if (!done.ok) return problem(desk, done.problem);
  const { commitment } = done.value;
  const telling = tellingOf(world);
  const asked = words.clock.asked(
    describeWho(words, telling.nameOf(commitment)),
    cleanForTerminal(commitment.what),
  );
  return said(words.morning.joined([asked, describeDue(words, commitment.promised, telling)]));
}
