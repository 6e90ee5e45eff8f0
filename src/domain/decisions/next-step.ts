import type { Now } from '../calendar/now.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { addWorkingDays } from '../calendar/working-time.ts';
import { correctBy } from '../clocks/report-clock.ts';
import type { Commitment, ComplaintStep } from '../commitment/commitment.ts';
import { noDue, type Due } from '../commitment/due.ts';
import { commitmentChanges, type CommitmentChange } from '../entries/commitment-fields.ts';
import type { Fact } from '../entries/entry.ts';
import { commitmentId } from '../entries/ids.ts';

export type NextStepContext = {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  readonly newId: () => string;
  readonly takeHandle: () => string;
};

/**
 * What begins when something is done: a complaint that was acknowledged is to be put right, one that was put
 * right is to be asked about; a report that went out waits for its confirmation. Most things begin nothing.
 */
export function decideNextStep(done: Commitment, context: NextStepContext): readonly Fact[] {
  const { complaintStep, kind } = done;
  if (complaintStep !== undefined) return complaintFacts(done, complaintStep, context);
  if (kind !== 'report') return [];
  return [decideConfirmation(done, context)];
}

/** From now on they owe us their yes to it. */
export function decideConfirmation(about: Commitment, context: NextStepContext): Fact {
  const promised = correctBy(context.calendar, context.now);
  return begun(about, { direction: 'theirs', kind: 'confirmation', promised }, context);
}

function complaintFacts(
  done: Commitment,
  step: ComplaintStep,
  context: NextStepContext,
): readonly Fact[] {
  switch (step) {
    case 'acknowledge':
      return [begun(done, { kind: 'work', complaintStep: 'fix', promised: noDue }, context)];
    case 'fix': {
      const promised = nextWorkingDay(context);
      return [begun(done, { kind: 'reply', complaintStep: 'come-back', promised }, context)];
    }
    case 'come-back':
      return [];
  }
}

function nextWorkingDay({ calendar, now }: NextStepContext): Due {
  return { kind: 'day', day: addWorkingDays(calendar, now.wall.toPlainDate(), 1) };
}

function begun(done: Commitment, change: CommitmentChange, context: NextStepContext): Fact {
  const { who, organisation, what, job, id } = done;
  const isTheirs = change.direction === 'theirs';
  return {
    verb: isTheirs ? 'awaited' : 'promised',
    entity: 'commitment',
    entityId: commitmentId(context.newId()),
    changes: commitmentChanges({
      direction: 'mine',
      handle: context.takeHandle(),
      who,
      ...(organisation === undefined ? {} : { organisation }),
      ...(job === undefined ? {} : { job }),
      what,
      about: id,
      said: context.now.wall,
      isNeedAssumed: !isTheirs,
      serves: [],
      after: [],
      isShareable: false,
      ...change,
    }),
  };
}
