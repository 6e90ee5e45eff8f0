import { expect, test } from 'vitest';
import { undoLast } from '../../../src/actions/undo-act.ts';
import { readEventHistory } from '../../../src/domain/calendar-events/event-history.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import { fakeLedger } from '../../support/fake-ledger.ts';
import { act, changing, countingIds, promising, stoppedClock } from '../../support/ledger-facts.ts';
import { due, homeZone, wall } from '../../support/make-commitment.ts';
import { usualSettings } from '../../support/usual-settings.ts';

function desk() {
  const clock = stoppedClock();
  const newId = countingIds();
  const ledger = fakeLedger({ now: clock.now, newId });
  const calendar = workCalendarFrom(usualSettings, homeZone);
  const world = { now: clock.now, newId, settings: usualSettings, calendar, ledger };
  return {
    world,
    ledger,
    sequence: () => readEventHistory(ledger.entries()).sequenceOf('id-of-7k'),
  };
}

test('a sequence number rises with every change and with undoing it, and never goes down', () => {
  const { world, ledger, sequence } = desk();
  act(ledger, promising('7k'));
  expect(sequence()).toBe(0);
  act(ledger, changing('7k', { promised: due('2026-11-27') }, 'moved'));
  expect(sequence()).toBe(1);
  undoLast(world);
  expect(sequence()).toBe(2);
});

test('what a calendar does not show raises no sequence number', () => {
  const { ledger, sequence } = desk();
  act(ledger, promising('7k'));
  act(ledger, changing('7k', { told: { at: wall('2026-11-23T09:10') } }, 'told'));
  act(ledger, changing('7k', { mailed: wall('2026-11-23T09:20') }, 'mailed'));
  expect(sequence()).toBe(0);
});
