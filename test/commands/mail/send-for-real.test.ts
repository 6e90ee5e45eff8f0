import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { realDesk } from '../../support/real-desk.ts';
import { pythonWithServer, smtpServer, type ServerWish } from '../../support/smtp-server.ts';

/** kept as it is wired, over a real folder, and a mail server that is not ours. */
async function deskWithServer(wish: ServerWish = {}) {
  const server = await smtpServer(wish);
  const desk = realDesk({ KEPT_SMTP_PASSWORD: 'open sesame', KEPT_BACKUPS: 'off' });
  for (const typed of [
    'config me.name 魏来',
    'config me.email wei@agency.example',
    `config smtp.server 127.0.0.1:${server.port}`,
    'config smtp.security unencrypted',
    'add min@acme 修改稿 by thu noon need 1h',
    'edit min --email min@acme.example --name 王敏 --lang zh-Hans',
    'edit acme --domain acme.example',
  ])
    expect({ typed, ...(await desk.kept(typed)) }).toMatchObject({ exitCode: 0 });
  return { desk, server };
}

const headsUp = 'mail headsup 7k 周五 --why 照片晚到 --send --yes --to min@acme.example';

/** Every file kept has written, as text. */
function everythingWritten(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

/** What is another in each mail: its ids. And its line ends, which the desk has for its own. */
function steady(text: string): string {
  return text.replaceAll(/<[\w-]+@agency|_NmP-\w+/gu, 'ID').replaceAll('\r\n', '\n');
}

describe.skipIf(pythonWithServer === undefined)(
  'with a mail server that is not ours (python3-aiosmtpd, skipped without it)',
  () => {
    test('a heads-up goes, arrives as it was written, and is told', async () => {
      const { desk, server } = await deskWithServer();
      const sent = await desk.kept(headsUp);
      expect(sent).toMatchObject({ exitCode: 0 });
      const { bytes, from, to } = await server.mail();
      expect({ from, to }).toEqual({ from: 'wei@agency.example', to: ['min@acme.example'] });
      const mail = await PostalMime.parse(bytes);
      expect(mail).toMatchObject({
        from: { name: '魏来', address: 'wei@agency.example' },
        to: [{ name: '王敏', address: 'min@acme.example' }],
      });
      expect(mail.subject).toContain('修改稿');
      expect(mail.text).toContain('照片晚到');
      expect((await desk.kept('show 7k --json')).out).toContain('"promised":"2026-11-27"');
      expect(await desk.kept('mail --ready')).toMatchObject({ out: '', exitCode: 0 });
    });

    test('the bytes that came are those of the copy that is kept, and those of --dry-run but for their ids', async () => {
      const { desk, server } = await deskWithServer();
      const dry = (await desk.kept(headsUp.replace('--yes --to min@acme.example', '--dry-run')))
        .out;
      await desk.kept(headsUp);
      const { bytes } = await server.mail();
      const [copy = ''] = readdirSync(join(desk.folder, 'drafts', 'acme', 'sent'));
      const kept = readFileSync(join(desk.folder, 'drafts', 'acme', 'sent', copy));
      expect(kept.equals(bytes)).toBe(true);
      expect(steady(dry)).toBe(steady(bytes.toString()));
    });

    test('an answer that was lost is said to be, and what she then says is written once', async () => {
      const { desk, server } = await deskWithServer({ data: 'lost' });
      const lost = await desk.kept(headsUp);
      expect(lost.exitCode).toBe(1);
      expect(lost.talk).toContain('Nobody knows whether');
      await server.mail();
      expect((await desk.kept(headsUp)).exitCode).toBe(1);
      expect(server.taken).toHaveLength(1);
      expect((await desk.kept('mail --ready --sent')).exitCode).toBe(0);
      expect((await desk.kept('mail --ready --sent')).exitCode).toBe(5);
      const story = (await desk.kept('show 7k')).out;
      expect(story.match(/moved to/gu)).toHaveLength(1);
    });

    test('the password is nowhere: not in what is said, not in what is written', async () => {
      const login = { user: 'wei', password: 'another' };
      const { desk } = await deskWithServer({ login });
      await desk.kept('config smtp.user wei');
      const refused = await desk.kept(headsUp);
      expect(refused).toMatchObject({ exitCode: 1 });
      expect(refused.talk).toContain('did not accept the user or the password');
      const said = refused.out + refused.talk + (await desk.kept('config')).out;
      const everything = said + everythingWritten(desk.folder);
      for (const secret of ['open sesame', Buffer.from('open sesame').toString('base64')])
        expect(everything).not.toContain(secret);
    });
  },
);
