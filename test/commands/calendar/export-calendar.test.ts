import { Buffer } from 'node:buffer';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { checkCalendar, hasPython } from '../../support/check-calendar.ts';
import { realDesk, type RealDesk } from '../../support/real-desk.ts';

/** A desk with one of everything a calendar can show, and hostile words in it. */
async function busyDesk(): Promise<RealDesk> {
  const desk = realDesk();
  await desk.kept('config me.name Wei');
  await desk.kept(['add', 'Jane Li@acme', "Jane's deck, v2; final\\draft", 'by', 'thu noon']);
  await desk.kept(['add', '王敏@晨光', '周五前', '海报终稿'.repeat(12), '--as', '3 款，PDF']);
  await desk.kept('wait tom@acme brand guidelines by wed');
  await desk.kept(['meet', 'jane', 'fri 10am', 'status call', '--place', 'Acme, Room 5; left']);
  await desk.kept('heard jane where is it --complaint');
  await desk.kept(['add', 'tom', 'END:VEVENT\nBEGIN:VALARM', 'by', 'mon']);
  await desk.kept('add jane something without a date');
  return desk;
}

async function write(desk: RealDesk, name: string, line = ''): Promise<string> {
  const path = join(desk.folder, name);
  const ran = await desk.kept(`export --ics ${path} ${line}`);
  expect(ran).toMatchObject({ exitCode: 0, out: `${path}\n` });
  return path;
}

/** One property of each event, unfolded, in the order of the file. */
function values(path: string, property: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').replaceAll('\r\n ', '').split('\r\n');
  return lines.flatMap((line) => {
    const found = new RegExp(`^${property}(?:;[^:]*)?:(.*)$`, 'u').exec(line);
    return found?.[1] === undefined ? [] : [found[1]];
  });
}

test('every rule of the calendar checker holds, whatever was typed', async (context) => {
  if (!hasPython) context.skip('no python3 to run the checker with');
  const path = await write(await busyDesk(), 'own.ics');
  expect(checkCalendar(path, '--expect-count', '6')).toMatch(/^OK /u);
});

test('names of people and clients stay at home unless they are asked for', async () => {
  const desk = await busyDesk();
  const plain = readFileSync(await write(desk, 'plain.ics'), 'utf8').replaceAll('\r\n ', '');
  for (const name of ['Jane', 'Acme', 'Tom', '王敏', '晨光']) {
    expect(plain.toLowerCase()).not.toContain(name.toLowerCase());
  }
  const named = values(await write(desk, 'named.ics', '--names'), 'SUMMARY');
  expect(named).toContain(String.raw`Status call (Jane Li\, Acme)`);
});

test('nothing private is in it', async () => {
  const desk = realDesk();
  await desk.kept(
    'add jane@acme deck by fri need 3h --target wed --plan-b secret-plan --note secret-note',
  );
  const text = readFileSync(await write(desk, 'own.ics', '--names'), 'utf8');
  expect(text).not.toMatch(/secret|20261125/u);
});

test('an event keeps its UID, its number rises with a move, and what was dropped is cancelled', async (context) => {
  if (!hasPython) context.skip('no python3 to run the checker with');
  const desk = await busyDesk();
  const before = await write(desk, 'before.ics');
  await desk.kept('move 7k fri 5pm');
  await desk.kept('drop w2 no longer needed');
  await desk.kept('done p4');
  const after = await write(desk, 'after.ics');
  expect(checkCalendar(after, '--previous', before, '--expect-count', '6')).toMatch(/^OK /u);
  expect(values(after, 'SEQUENCE').toSorted()).toEqual(['0', '0', '0', '1', '1', '1']);
  expect(values(after, 'STATUS').filter((status) => status === 'CANCELLED')).toHaveLength(1);
  expect(values(after, 'SUMMARY').filter((line) => line.startsWith('Done: '))).toHaveLength(1);
});

test('what was undone is taken out of a calendar that had it, with a higher number', async (context) => {
  if (!hasPython) context.skip('no python3 to run the checker with');
  const desk = await busyDesk();
  await desk.kept('add jane a slip by fri');
  const before = await write(desk, 'before.ics');
  await desk.kept('undo');
  const after = await write(desk, 'after.ics');
  expect(checkCalendar(after, '--previous', before, '--expect-count', '7')).toMatch(/^OK /u);
  expect(values(after, 'STATUS').at(-1)).toBe('CANCELLED');
  expect(values(after, 'SEQUENCE').at(-1)).toBe('1');
});

test('a day is a day everywhere; a time is written in UTC, whatever zone it was said in', async () => {
  const desk = realDesk();
  await desk.kept('add jane@acme deck by fri');
  await desk.kept('edit jane --zone Europe/London');
  await desk.kept(['meet', 'jane', 'fri 10am', 'call', '--for', '40m']);
  const path = await write(desk, 'own.ics');
  expect(values(path, 'DTSTART').toSorted()).toEqual(['20261127', '20261127T020000Z']);
  expect(values(path, 'DTEND').toSorted()).toEqual(['20261127T024000Z', '20261128']);
});

test('a meeting to hand on has its words, time and place, and nothing that rings or is ours', async (context) => {
  const desk = await busyDesk();
  const path = await write(desk, 'call.ics', 'n6');
  const text = readFileSync(path, 'utf8').replaceAll('\r\n ', '');
  expect(text).toContain(String.raw`LOCATION:Acme\, Room 5\; left`);
  expect(text).not.toMatch(/VALARM|CLASS|ATTENDEE|ORGANIZER/u);
  if (!hasPython) context.skip('no python3 to run the checker with');
  expect(checkCalendar(path, '--expect-count', '1')).toMatch(/^OK /u);
});

test('a meeting can be handed on as it is planned', async () => {
  const desk = realDesk();
  const path = join(desk.folder, 'call.ics');
  const { out } = await desk.kept(`meet jane@acme fri 10am call --ics ${path}`);
  expect(out).toBe('7k\n');
  expect(values(path, 'SUMMARY')).toEqual(['Call']);
});

test('what has no date cannot stand in a calendar, and a file nobody may write to is refused', async () => {
  const desk = await busyDesk();
  expect(await desk.kept('export c3 --ics x.ics')).toMatchObject({ exitCode: 2, out: '' });
  const { exitCode, talk } = await desk.kept(`export --ics ${desk.folder}/none/own.ics`);
  expect(exitCode).toBe(2);
  expect(talk).toContain('There is no folder');
});

test('an empty ledger gives an empty calendar', async () => {
  const path = await write(realDesk(), 'own.ics');
  expect(readFileSync(path, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n(?:.+\r\n)+END:VCALENDAR\r\n$/u);
  // Nobody else on the machine reads it.
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('with - it is printed', async () => {
  const desk = await busyDesk();
  const { out } = await desk.kept('export --ics -');
  expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/u);
});

test("a report's next steps go along with it, each with who does it, and nothing of anybody else", async (context) => {
  const desk = realDesk();
  await desk.kept('config me.name Wei');
  await desk.kept('config me.email wei@agency.example');
  await desk.kept('wait jane@acme logo by fri');
  await desk.kept('edit jane --email jane@acme.example');
  await desk.pipe('met jane status call --stdin', [
    'decided: red',
    '> revised deck by thu noon',
    '< jane: brand guidelines by fri',
    'private: margin is thin',
  ]);
  const shown = await desk.kept('mail report p4 --ics');
  expect(shown.out).toContain('Attached: next-steps.ics\n');
  const { out } = await desk.kept(`mail report p4 --ics --eml ${desk.folder}/drafts-here`);
  const bytes = readFileSync(out.trim());
  const mail = await PostalMime.parse(bytes);
  expect(mail.attachments).toMatchObject([
    { filename: 'next-steps.ics', mimeType: 'text/calendar', disposition: 'attachment' },
  ]);
  // The parser mends line ends, which are what is looked at here.
  const [, base64 = ''] = /filename=next-steps\.ics\r\n\r\n([^-]+)/u.exec(bytes.toString()) ?? [];
  const path = join(desk.folder, 'steps.ics');
  writeFileSync(path, Buffer.from(base64, 'base64'));
  expect(values(path, 'SUMMARY')).toEqual(['Wei: Revised deck', 'Jane: Brand guidelines']);
  expect(values(path, 'METHOD')).toEqual(['PUBLISH']);
  if (!hasPython) context.skip('no python3 to run the checker with');
  expect(checkCalendar(path, '--expect-count', '2')).toMatch(/^OK /u);
});

test('a report of which nothing with a date came takes nothing along', async () => {
  const desk = realDesk();
  await desk.pipe('met jane@acme status call --stdin', ['decided: red']);
  expect((await desk.kept('mail report 7k --ics')).out).not.toContain('Attached');
});

test.each([[['export', '--ics', '']], [['export', '--ics', '  ']]])(
  'a file without a name is refused, and the ledger is not printed instead: %j',
  async (line) => {
    const desk = await busyDesk();
    expect(await desk.kept(line)).toMatchObject({ exitCode: 2, out: '' });
  },
);

test.each(['export 7k', 'export jane', 'export 7k --names'])(
  'who wants to hand on one thing is not given everything: %s',
  async (line) => {
    const desk = await busyDesk();
    const { exitCode, out, talk } = await desk.kept(line);
    expect([exitCode, out]).toEqual([2, '']);
    expect(talk).toContain('An export is of everything');
  },
);
