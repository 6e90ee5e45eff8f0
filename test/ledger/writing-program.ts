// A process of its own that writes promises into the ledger of a folder: one act each, and says so when the
// ledger said that it is kept. `node writing-program.ts FOLDER NAME COUNT`
import { writeSync } from 'node:fs';
import { randomIds } from '../../src/outside/random-id.ts';
import { systemClock } from '../../src/outside/system-clock.ts';
import { openLedger } from '../../src/ledger/opening/open-ledger.ts';
import { promising } from '../support/ledger-facts.ts';

const [, , folder = '', name = '', count = '0'] = process.argv;
const ledger = openLedger({
  folder,
  now: systemClock({}),
  newId: randomIds(() => Date.now()),
  actor: name,
});
for (let index = 0; index < Number(count); index += 1) {
  ledger.write((desk) => {
    const fact = promising(desk.takeHandle(), { what: `${name} ${index}` });
    return { ok: true, value: { facts: [fact], value: undefined } };
  });
  writeSync(1, `${name} ${index}\n`);
}
ledger.close();
