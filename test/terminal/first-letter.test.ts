import { expect, test } from 'vitest';
import { makeHome, MONDAY, openKept } from '../support/kept-in-terminal.ts';

test('the first letter asks who signs and where she writes mail, and Enter keeps it for that', async () => {
  const home = makeHome();
  home.run(MONDAY, 'add', 'jane@acme', 'poster', 'by', '18', 'dec', 'need', '1h');
  home.run(MONDAY, 'edit', 'jane', '--email', 'jane@acme.example');
  const type = (line: string) => openKept(home, { shell: `exec "$NODE" "$KEPT" ${line}` });
  const kept = type('mail status acme');
  await kept.shows('Your name, as letters are signed:');
  kept.send('Wei Zhang\r');
  await kept.shows('Your mail address:');
  kept.send('wei@agency.example\r');
  await kept.shows('Where do you write mail?');
  kept.send('1\r');
  await kept.shows('Enter: open the draft in Outlook');
  kept.send('d\r');
  await kept.shows('status-2026-11-23.eml');
  expect((await kept.ended).exitCode).toBe(0);
  expect(home.run(MONDAY, 'config', 'mail.home')).toContain('outlook');
  expect(home.run(MONDAY, 'mail', '--ready')).toContain('Acme status, 23-27 November');
  const again = type('mail status acme');
  await again.shows('Enter: open the draft in Outlook');
  again.send('\u0003');
  expect((await again.ended).exitCode).toBe(130);
});
