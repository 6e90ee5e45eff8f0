import { expect, test } from 'vitest';
import { parseSettings } from '../../../src/domain/settings/parse-settings.ts';
import { commandText, readCommand } from '../../../src/domain/settings/read-command.ts';
import { readMailServer } from '../../../src/domain/settings/mail-settings.ts';

test.each([
  [['msmtp -t'], ['msmtp', '-t']],
  [
    ['/opt/my mail/send', '-t'],
    ['/opt/my mail/send', '-t'],
  ],
  [['"/opt/my mail/send" -t --from="Wei Zhang"'], ['/opt/my mail/send', '-t', '--from=Wei Zhang']],
  [["op read 'op://work/mail; rm -rf $HOME'"], ['op', 'read', 'op://work/mail; rm -rf $HOME']],
  [['mutt -H -'], ['mutt', '-H', '-']],
  [['发信 -t'], ['发信', '-t']],
])('%j is a program and its arguments, and no shell', (typed, parts) => {
  expect(readCommand(typed)).toEqual(parts);
});

test.each([[['']], [['   ']], [['msmtp "-t']], [['msmtp', 'a\nb']], [['""']]])(
  '%j is no command',
  (typed) => {
    expect(readCommand(typed)).toBeUndefined();
  },
);

test('a command shown is read as the same command again', () => {
  for (const parts of [
    ['a', 'b c'],
    ['a', "it's"],
    ['a', 'say "hi"'],
    ['a', ''],
  ])
    expect(readCommand([commandText(parts)])).toEqual(parts);
});

test('a command in the settings file keeps the parts it was stored with', () => {
  const { settings, complaints } = parseSettings({
    mail: { home: 'thunderbird', command: ['/opt/my mail/send', '-t'] },
    smtp: { server: 'mail.agency.example', 'password-command': ['pass', 'show', 'work mail'] },
  });
  expect(complaints).toEqual([]);
  expect(settings.mail).toEqual({ home: 'thunderbird', command: ['/opt/my mail/send', '-t'] });
  expect(settings.smtp).toEqual({
    server: { host: 'mail.agency.example', port: 587 },
    passwordCommand: ['pass', 'show', 'work mail'],
    security: 'starttls',
    timeoutSeconds: 30,
  });
});

test.each([
  ['mail.agency.example', { host: 'mail.agency.example', port: 587 }],
  ['mail.agency.example:465', { host: 'mail.agency.example', port: 465 }],
  ['127.0.0.1:2525', { host: '127.0.0.1', port: 2525 }],
  ['[::1]:2525', { host: '::1', port: 2525 }],
  ['mail agency', undefined],
  ['mail.agency.example:99999', undefined],
  ['-x', undefined],
  ['smtp://mail.agency.example', undefined],
])('the server %s is %j', (typed, server) => {
  expect(readMailServer(typed)).toEqual(server);
});

test.each([
  [{ server: 'm.example:465' }, 'tls'],
  [{ server: 'm.example:465', security: 'starttls' }, 'starttls'],
  [{ server: 'm.example' }, 'starttls'],
  [{ server: 'm.example', security: 'unencrypted' }, 'unencrypted'],
  [{ server: 'm.example', security: 'whatever' }, 'starttls'],
])('the line with %j is %s', (smtp, security) => {
  expect(parseSettings({ smtp }).settings.smtp.security).toBe(security);
});
