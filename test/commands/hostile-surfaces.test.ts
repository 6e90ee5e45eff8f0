import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { dangerousOnTerminal, hostileTexts } from '../support/hostile-texts.ts';
import { realDesk, type RealDesk } from '../support/real-desk.ts';

/** A ledger in which the text stands wherever a person can put one. */
async function deskFullOf(text: string): Promise<RealDesk> {
  const desk = realDesk({ KEPT_BACKUPS: 'off' });
  await desk.kept(['add', 'tom@acme', 'deck', 'by', 'fri', 'need', '1h']);
  await desk.kept(['edit', '7k', '--what', text]);
  await desk.kept(['edit', 'tom', '--email', 'tom@acme.example', '--name', `Tom ${text}`]);
  await desk.kept(['edit', 'acme', '--name', `Acme ${text}`]);
  await desk.kept(['config', 'me.name', `Wei ${text}`]);
  await desk.kept(['config', 'me.email', 'wei@agency.example']);
  await desk.kept(['meet', 'tom', 'thu', '10am', 'kickoff', '--place', text]);
  await desk.kept(['note', 'tom', text, '--decision']);
  return desk;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** What a letter's parts hold that a reader's program would obey; line ends and tabs are its own. */
function harmIn(text: string): readonly string[] {
  const found = dangerousOnTerminal.exec(text.replaceAll(/[\r\n\t]/gu, ' '));
  return found ? [JSON.stringify(text.slice(Math.max(0, found.index - 20), found.index + 20))] : [];
}

test.each(hostileTexts)(
  '%s steers no mail, no calendar and no completion: each is what it was to be',
  async (_, text) => {
    const desk = await deskFullOf(text);
    await lookAtMails(desk);
    await lookAtCalendar(desk, text);
    await lookAtCompletion(desk);
    expect((await desk.kept('doctor')).out).not.toContain('BAD');
  },
);

/** Its file, its head, its words and its page. */
async function lookAtMails(desk: RealDesk): Promise<void> {
  const folder = join(desk.folder, 'letters');
  await desk.kept(['mail', 'status', '--all', '--eml', folder]);
  const paths = filesBelow(folder);
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) {
    expect(path.slice(folder.length + 1)).toMatch(/^[a-z0-9\p{sc=Han}/-]+\.(?:eml|ics)$/u);
    if (!path.endsWith('.eml')) continue;
    const bytes = readFileSync(path);
    // The file itself is plain signs: whatever else there is, is encoded.
    expect(bytes.toString('latin1')).toMatch(/^[\t\r\n\x20-\x7E]*$/u);
    const mail = await PostalMime.parse(bytes);
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.to?.map(({ address }) => address)).toEqual(['tom@acme.example']);
    expect(mail.from?.address).toBe('wei@agency.example');
    expect([mail.subject ?? '', mail.text ?? '', mail.html ?? ''].flatMap(harmIn)).toEqual([]);
    expect(mail.html ?? '').not.toMatch(/<(?:script|img)\b[^>]*(?:onerror|alert)/iu);
  }
}

/** One event, and no property that nobody wrote. */
async function lookAtCalendar(desk: RealDesk, text: string): Promise<void> {
  const file = join(desk.folder, 'meeting.ics');
  await desk.kept(['meet', 'tom', 'fri', '11am', `review ${text}`, '--place', text, '--ics', file]);
  const calendar = readFileSync(file, 'utf8');
  expect(harmIn(calendar)).toEqual([]);
  const properties = calendar
    .split('\r\n')
    .map((each) => /^[A-Z-]+(?=[:;])|^ |^$/u.exec(each)?.[0]);
  // What goes on begins with a space; a line of anything else would be a property that nobody wrote.
  expect(properties.filter((name) => name === undefined)).toEqual([]);
  expect(calendar.match(/^BEGIN:VEVENT/gmu)).toHaveLength(1);
  expect(calendar).not.toMatch(/^(?:ATTENDEE|ATTACH|URL|BCC)/imu);
}

/** One line for each candidate. */
async function lookAtCompletion(desk: RealDesk): Promise<void> {
  for (const line of ['kept note ', 'kept done ', 'kept who ', 'kept add ']) {
    const { out } = await desk.kept(['completion', `--line=${line}`]);
    expect(harmIn(out.replaceAll('\n', ' '))).toEqual([]);
    for (const candidate of out.trimEnd().split('\n'))
      expect(candidate.split('\t').length).toBeLessThanOrEqual(2);
  }
}
