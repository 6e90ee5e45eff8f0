import { forecastFor, forecastOpen } from '../../src/actions/forecast-commitment.ts';
import { wire } from '../../src/wiring.ts';

// One cold process a question, as in life: node forecast-cost.ts warning|morning, with KEPT_HOME set.
// Prints the CPU milliseconds (user and system, every thread) of the forecast, the reading of the ledger included.
const [question = 'warning'] = process.argv.slice(2);
const wired = wire(process.env);
const world = wired.world();
world.ledger.people();
const before = process.cpuUsage();
if (question === 'morning') forecastOpen(world);
else forecastFor(world, { what: 'another deck', need: 480, due: { kind: 'none' } });
const { user, system } = process.cpuUsage(before);
wired.close();
console.log(((user + system) / 1000).toFixed(2));
