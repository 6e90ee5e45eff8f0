import type { World } from '../../src/actions/world.ts';
import { storyClock } from '../../src/demo/story-clock.ts';
import { writeDemoLedger, type DemoWish } from '../../src/demo/write-demo-ledger.ts';
import { workCalendarFrom } from '../../src/domain/calendar/work-calendar-from-settings.ts';
import { openLedger } from '../../src/ledger/opening/open-ledger.ts';
import { systemClock } from '../../src/outside/system-clock.ts';
import { onTestFinished } from 'vitest';
import { countingIds } from '../support/ledger-facts.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { usualSettings } from '../support/usual-settings.ts';

export const tuesdayMorning = '2026-11-24T08:40+08:00[Asia/Shanghai]';

export type Demo = Partial<Pick<DemoWish, 'seed' | 'count' | 'open' | 'language' | 'cast'>> & {
  /** The present, with its zone. */
  readonly now?: string;
};

/** A demo in a real ledger of its own, with ids that count. */
export function demoWorld({ now = tuesdayMorning, ...wish }: Demo = {}): World {
  const present = systemClock({ KEPT_NOW: now })();
  const clock = storyClock(present);
  const newId = countingIds();
  const calendar = workCalendarFrom(usualSettings, present.zone);
  const ledger = openLedger({ folder: tempFolder(), now: clock.now, newId, actor: 'me' });
  onTestFinished(ledger.close);
  writeDemoLedger({ seed: 1, count: 160, language: 'en', ...wish, ledger, clock, newId, calendar });
  return { ledger, newId, calendar, now: clock.now, settings: usualSettings };
}
