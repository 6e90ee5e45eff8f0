import { createServer, type Server, type Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { describe, expect, onTestFinished, test } from 'vitest';
import { mailFile } from '../../../src/outside/mail/mail-file.ts';
import { sendMail, type MailRoute } from '../../../src/outside/mail/send-mail.ts';
import { tuesday } from '../../support/letter-world.ts';
import {
  hasOpenssl,
  pythonWithServer,
  smtpServer,
  type RunningServer,
} from '../../support/smtp-server.ts';

const letter = {
  from: { name: '魏来', address: 'wei@agency.example' },
  to: [
    { name: '王敏', address: 'min@acme.example' },
    { name: 'Tom', address: 'tom@acme.example' },
  ],
  subject: '晨光 每周进度，11月23日至27日'.repeat(4),
  text: '王总，您好！\n\n.\n..\nFrom here on: 修改稿 café\n',
  html: '<p>王总，您好！ 修改稿 café</p>\n',
};

const to = letter.to.map(({ address }) => address);

async function outgoing() {
  const bytes = await mailFile(letter, { now: tuesday, id: 'mail-1', as: 'sent' });
  return { from: 'wei@agency.example', to, bytes };
}

function routeTo(server: Pick<RunningServer, 'port'>, more: Partial<MailRoute> = {}): MailRoute {
  return {
    server: { host: '127.0.0.1', port: server.port },
    security: 'unencrypted',
    patience: 5000,
    ...more,
  };
}

const isMissing = pythonWithServer === undefined;

describe.skipIf(isMissing)(
  'a server that is not ours (python3-aiosmtpd, skipped without it)',
  () => {
    test('takes the mail as it was written, dots and all, and another reader reads it back', async () => {
      const server = await smtpServer();
      const mail = await outgoing();
      expect(await sendMail(routeTo(server), mail)).toEqual({ kind: 'sent', refused: [] });
      const taken = await server.mail();
      expect(taken).toMatchObject({ from: mail.from, to, encrypted: false });
      expect(taken.bytes.equals(mail.bytes)).toBe(true);
      const read = await PostalMime.parse(taken.bytes);
      expect(read).toMatchObject({ from: letter.from, to: letter.to, subject: letter.subject });
      expect(read.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.text.trimEnd());
      expect(read.headers.map(({ key }) => key)).not.toContain('x-unsent');
    });

    test('is told nothing about this machine', async () => {
      const server = await smtpServer();
      await sendMail(routeTo(server), await outgoing());
      expect((await server.mail()).hello).toBe('[127.0.0.1]');
    });

    test('that refuses one of two recipients has the mail for the other, and says whom it refused', async () => {
      const server = await smtpServer({ refuse: ['tom@acme.example'] });
      expect(await sendMail(routeTo(server), await outgoing())).toEqual({
        kind: 'sent',
        refused: [{ address: 'tom@acme.example', answer: '550 5.1.1 no such mailbox' }],
      });
      expect((await server.mail()).to).toEqual(['min@acme.example']);
    });

    test('that refuses every recipient has nothing', async () => {
      const server = await smtpServer({ refuse: to });
      expect(await sendMail(routeTo(server), await outgoing())).toMatchObject({
        kind: 'not-sent',
        why: 'recipients',
        answer: expect.stringContaining('550 5.1.1'),
      });
      expect(server.taken).toEqual([]);
    });

    test('that refuses the mail at its end has not got it: its answer is sure', async () => {
      const server = await smtpServer({ data: 'refused' });
      expect(await sendMail(routeTo(server), await outgoing())).toEqual({
        kind: 'not-sent',
        why: 'refused',
        answer: '554 5.7.1 not today',
      });
    });

    test('that is gone after the last dot may have the mail: nobody knows', async () => {
      const server = await smtpServer({ data: 'lost' });
      expect(await sendMail(routeTo(server), await outgoing())).toEqual({ kind: 'unsure' });
    });

    test('that knows no encryption gets nothing, unless the route says so in plain words', async () => {
      const server = await smtpServer();
      const route = routeTo(server, { security: 'starttls' });
      expect(await sendMail(route, await outgoing())).toMatchObject({
        kind: 'not-sent',
        why: 'no-encryption',
      });
      expect(server.taken).toEqual([]);
    });

    test.each([
      [{ user: 'wei', password: 'open sesame' }, { kind: 'sent' }],
      [
        { user: 'wei', password: 'wrong 口令' },
        { kind: 'not-sent', why: 'login' },
      ],
    ])('is logged in to as %j', async (login, answered) => {
      const server = await smtpServer({ login: { user: 'wei', password: 'open sesame' } });
      const sent = await sendMail(routeTo(server, login), await outgoing());
      expect(sent).toMatchObject(answered);
      const said = JSON.stringify(sent);
      for (const secret of [login.password, Buffer.from(login.password).toString('base64')])
        expect(said).not.toContain(secret);
      const users = answered.kind === 'sent' ? [(await server.mail()).user] : [];
      expect(server.taken.map(({ user }) => user)).toEqual(users);
    });

    describe.skipIf(!hasOpenssl)('with a certificate (openssl, skipped without it)', () => {
      test.each(['starttls', 'tls'] as const)(
        '%s is spoken before anything is told',
        async (security) => {
          const server = await smtpServer({ security, login: { user: 'wei', password: 'sesame' } });
          const trusted = server.certificate ?? '';
          const route = routeTo(server, { security, trusted, user: 'wei', password: 'sesame' });
          expect(await sendMail(route, await outgoing())).toEqual({ kind: 'sent', refused: [] });
          expect(await server.mail()).toMatchObject({ encrypted: true, user: 'wei' });
        },
      );

      test.each(['starttls', 'tls'] as const)(
        'that nobody vouches for gets nothing (%s)',
        async (security) => {
          const server = await smtpServer({ security });
          expect(await sendMail(routeTo(server, { security }), await outgoing())).toEqual({
            kind: 'not-sent',
            why: 'certificate',
          });
          expect(server.taken).toEqual([]);
        },
      );
    });
  },
);

/** A server that speaks only what it is given, line for line. */
async function scripted(answer: (line: string, socket: Socket) => void, greeting = '220 hi\r\n') {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined);
    if (greeting !== '') socket.write(greeting);
    let rest = '';
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) answer(line, socket);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
}

test('a server that never greets is waited for no longer than she said', async () => {
  const server = await scripted(() => undefined, '');
  expect(await sendMail(routeTo(server, { patience: 60 }), await outgoing())).toEqual({
    kind: 'not-sent',
    why: 'no-greeting',
  });
});

test('a server that falls silent before the mail has not got it; after its last dot nobody knows', async () => {
  const silent = await scripted((line, socket) => {
    if (line.startsWith('EHLO')) socket.write('250 hi\r\n');
  });
  expect(await sendMail(routeTo(silent, { patience: 80 }), await outgoing())).toEqual({
    kind: 'not-sent',
    why: 'broken-off',
  });
  const late = await scripted((line, socket) => {
    if (line === 'DATA') socket.write('354 go on\r\n');
    else if (/^(?:EHLO|MAIL|RCPT)/u.test(line)) socket.write('250 ok\r\n');
  });
  expect(await sendMail(routeTo(late, { patience: 200 }), await outgoing())).toEqual({
    kind: 'unsure',
  });
});

test('where nobody listens the mail is not sent', async () => {
  const server = await scripted(() => undefined);
  const closed = createServer();
  await new Promise<void>((resolve) => void closed.listen(0, '127.0.0.1', resolve));
  const address = closed.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  await new Promise<void>((resolve) => void closed.close(() => resolve()));
  expect(server.port).not.toBe(port);
  expect(await sendMail(routeTo({ port }), await outgoing())).toEqual({
    kind: 'not-sent',
    why: 'no-connection',
  });
});

test('a server that repeats the password is quoted without it', async () => {
  const server = await scripted((line, socket) => {
    if (line.startsWith('EHLO')) socket.write('250-hi\r\n250 AUTH PLAIN\r\n');
    if (line.startsWith('AUTH PLAIN')) {
      const plain = Buffer.from(line.slice(11), 'base64').toString();
      socket.write(`535 no: ${line.slice(11)} ${plain.split('\0')[2] ?? ''}\r\n`);
    }
  });
  const route = routeTo(server, { user: 'wei', password: 'open sesame' });
  expect(await sendMail(route, await outgoing())).toEqual({
    kind: 'not-sent',
    why: 'login',
    answer: '535 no: *** ***',
  });
});
