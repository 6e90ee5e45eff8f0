import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dangerousOnTerminal } from '../support/hostile-texts.ts';
import { realDesk, type RealDesk } from '../support/real-desk.ts';

type Told = { readonly entries: readonly Record<string, unknown>[] };

/** An export with something of every kind in it. */
async function livelyExport(): Promise<Told> {
  const desk = realDesk();
  for (const line of [
    'add jane@acme revised deck by fri need 1h --note "for me" --job 1042 --plan-b "six slides"',
    'wait tom@globex brand guidelines by thu --for 7k',
    'meet jane thu 10am kickoff --place "at theirs"',
    'heard jane when does it come',
    'note jane likes tea --likes',
    'move 7k mon --why "photos late"',
    'told 7k',
    'add jane something by thrusday',
    'edit jane --email jane@acme.example --nickname JJ --zone Europe/London --rhythm 7',
    'done 7k --gap over --took 2h',
    'drop p4 --why "no longer wanted"',
    'undo',
  ])
    await desk.kept(line);
  return JSON.parse((await desk.kept('export')).out) as Told;
}

const looks = [
  '',
  '--json',
  'week',
  'show 7k --json',
  'who jane --json',
  'find --told jane',
  'export --ics -',
  'mail status acme --internal',
  'list --all',
  'list --json',
  'who',
  'who jane',
  'who tom',
  'log',
  'log --all',
  'show 7k',
  'find deck',
  'mail status --all',
  'who me',
  'doctor',
  'undo',
  'redo',
];

/** What went wrong in a look at a ledger; nothing when every command answered with a code of ours. */
async function faultsIn(desk: RealDesk): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    try {
      const { exitCode, out, talk } = await desk.kept(look);
      if (![0, 1, 2, 3, 4, 5, 10].includes(exitCode)) faults.push(`${look}: exit ${exitCode}`);
      const harm = look.includes('--ics') ? null : dangerousOnTerminal.exec(out + talk);
      if (harm) faults.push(`${look}: steers the terminal`);
      const odd = /.*(?:\[object|native code|NaN|\bundefined\b).*/u.exec(out + talk);
      if (odd) faults.push(`${look}: ${odd[0]}`);
    } catch (failure) {
      faults.push(`${look}: ${failure instanceof Error ? (failure.stack ?? '') : String(failure)}`);
    }
  }
  return faults;
}

const awkward = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    '',
    'x'.repeat(5000),
    '\0',
    '\uD800',
    '2026-02-30',
    '2026-13-45T99:99',
    'not a date',
    -1,
    1e300,
    0.5,
    { day: 'tomorrow' },
    { at: '2026-11-26T12:00', zone: 'Nowhere/Land' },
    { at: '2026-11-26T12:00', zone: {} },
    { day: '-271821-04-20' },
    { day: '9999-12-31' },
    '__proto__',
    'constructor',
    'a\u001B[31mb',
    2 ** 53,
    { kind: 'work' },
    [[]],
    [null],
    { __proto__: null },
  ),
);

test('no value in an export, whatever it is, makes kept fall over: it is refused, or it can be looked at', async () => {
  const whole = await livelyExport();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      awkward,
      async (which, field, isDeep, value) => {
        const told = structuredClone(whole);
        const entry = told.entries[which % told.entries.length] ?? {};
        const owner = isDeep ? (entry['changes'] as Record<string, unknown>) : entry;
        const names = Object.keys(owner);
        const name = names[field % Math.max(1, names.length)] ?? 'what';
        owner[name] = value;
        const desk = realDesk();
        const path = join(desk.folder, 'kept.json');
        writeFileSync(path, JSON.stringify(told));
        const { exitCode } = await desk.kept(['import', path, '--yes']);
        expect([0, 2]).toContain(exitCode);
        expect({ name, value, faults: await faultsIn(desk) }).toEqual({ name, value, faults: [] });
      },
    ),
    {
      numRuns: 40,
      // Found by it: a need that is no whole number of minutes.
      examples: [[1_094_688_475, 69_342_973, true, -5e-324]],
    },
  );
});

type Mend = (entry: Record<string, unknown>, changes: Record<string, unknown>) => void;

/** Sets one value of every entry of a verb. */
function inEvery(verb: string, mend: Mend): Mend {
  return (entry, changes) => {
    if (entry['verb'] === verb) mend(entry, changes);
  };
}

test.each<readonly [string, Mend]>([
  [
    'a zone nobody knows',
    inEvery('promised', (_, changes) => {
      changes['promised'] = { at: '2026-11-26T12:00', zone: 'Nowhere/Land' };
    }),
  ],
  [
    'a zone that is no name',
    inEvery('moved', (_, changes) => {
      changes['target'] = { at: '2026-11-26T12:00', zone: { day: 'x' } };
    }),
  ],
  [
    'a date at the end of all calendars',
    inEvery('moved', (_, changes) => {
      changes['promised'] = { day: '-271821-04-20' };
    }),
  ],
  [
    'a number too large for a script',
    inEvery('undone', (_, changes) => {
      changes['undone'] = 2 ** 53;
    }),
  ],
  [
    "a verb that is every object's",
    inEvery('told', (entry) => {
      entry['verb'] = 'constructor';
    }),
  ],
  [
    'a verb with a colour',
    inEvery('told', (entry) => {
      entry['verb'] = 'to\u001B[31mld';
    }),
  ],
  [
    "a zone of a person that steers the terminal, and a channel that is every object's",
    inEvery('edited', (_, changes) => {
      Object.assign(changes, { zone: 'Asia/\u001B[2J', channel: '__proto__' });
    }),
  ],
])('%s in an import stops no command and steers no terminal', async (_, mend) => {
  const told = await livelyExport();
  for (const entry of told.entries) mend(entry, entry['changes'] as Record<string, unknown>);
  const desk = realDesk();
  const path = join(desk.folder, 'kept.json');
  writeFileSync(path, JSON.stringify(told));
  expect((await desk.kept(['import', path, '--yes'])).exitCode).toBe(0);
  expect(await faultsIn(desk)).toEqual([]);
});
