import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

const settings = { 'me.name': 'Wei', 'me.email': 'wei@agency.example' };

/** A letter whose subject is longer than a terminal is wide. */
async function letter(streams: { readonly columns?: number }): Promise<readonly string[]> {
  const desk = commandDesk({ streams, settings });
  await desk.kept('add jane@acme the revised deck with all seven formats by thu noon need 1h');
  await desk.kept('edit jane --email jane@acme.example');
  await desk.kept('move 7k fri 6pm');
  const { out } = await desk.kept('mail headsup 7k');
  return out.join('\n').split('\n');
}

test('the subject of a heads-up is broken between words on a terminal, never inside a time', async () => {
  const lines = await letter({ columns: 60 });
  const at = lines.findIndex((line) => line.startsWith('Subject: '));
  const [subject = '', rest = ''] = lines.slice(at);
  expect(subject.length).toBeLessThanOrEqual(60);
  expect(`${subject} ${rest.trim()}`).toMatch(/Friday 27 November, 18:00$/u);
});

test('in a pipe it stays on one line', async () => {
  const lines = await letter({});
  expect(lines.find((line) => line.startsWith('Subject: '))).toMatch(/November, 18:00$/u);
});
