import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT, filesIn } from '../tools/checkout.ts';

/** Everything a program can call another machine with. */
const callers =
  /(?:from|import\(|require\()\s*['"](?:(?:node:)?(?:net|tls|https?|http2|dgram|dns(?:\/promises)?)|nodemailer(?!\/lib\/mail-composer)[\w/-]*)['"]|\bfetch\(|\bWebSocket\b|\bEventSource\b/u;

const sources = filesIn('src/**/*.{ts,tsx}');

test('one file calls another machine, and only when she sends a mail', () => {
  expect(sources.length).toBeGreaterThan(100);
  const calling = sources.filter((file) =>
    callers.test(readFileSync(join(CHECKOUT, file), 'utf8')),
  );
  expect(calling).toEqual(['src/outside/mail/send-mail.ts']);
});

test('it is loaded when a mail is sent, and at no other time', () => {
  const loading = sources.filter((file) =>
    readFileSync(join(CHECKOUT, file), 'utf8').includes('/send-mail.ts'),
  );
  expect(loading).toEqual(['src/outside/mail/mail-door.ts']);
  const door = readFileSync(join(CHECKOUT, 'src/outside/mail/mail-door.ts'), 'utf8');
  expect(door.match(/send-mail\.ts/gu)).toHaveLength(1);
  expect(door).toContain("await import('./send-mail.ts')");
});
