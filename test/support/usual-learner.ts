import { learnFromDeliveries } from '../../src/actions/learn-from-deliveries.ts';
import type { Learner } from '../../src/ledger/learnt-past.ts';
import { circumstances } from './circumstances.ts';

const { now, calendar } = circumstances();

/** Learns from the deliveries on the usual calendar. */
export const usualLearner: Learner = {
  under: () => 'the usual calendar',
  learn: (ledger, before) => learnFromDeliveries({ now: () => now, calendar, ledger }, before),
};
