import { Buffer } from 'node:buffer';
import type { MailSent, RefusedRecipient } from '../../actions/letters/mail-door.ts';
import type { NotSentWhy } from '../../domain/letters/not-sent.ts';

/** What must not come back in a server's own words. */
export type Login = { readonly user?: string; readonly password?: string };

/** What the client tells of a fault; it has no type of its own for all of it. */
export type SmtpFailure = {
  readonly code?: string | undefined;
  readonly originalCode?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly timeoutType?: string | undefined;
  readonly recipient?: string | undefined;
};

export function asFailure(trouble: unknown): SmtpFailure {
  if (!(trouble instanceof Error)) throw trouble;
  return trouble as Error & SmtpFailure;
}

/** That it did not go, why, and in whose words. */
export function notSent(failure: SmtpFailure, login: Login): MailSent {
  const answer = answerOf(failure, login);
  return { kind: 'not-sent', why: whyOf(failure), ...(answer === undefined ? {} : { answer }) };
}

const certificateFault = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/u;

function whyOf({
  code,
  originalCode,
  command,
  responseCode,
  timeoutType,
}: SmtpFailure): NotSentWhy {
  if (originalCode !== undefined && certificateFault.test(originalCode)) return 'certificate';
  if (code === 'ETLS' || command === 'STARTTLS') return 'no-encryption';
  if (code === 'EAUTH') return 'login';
  if (command === 'MAIL FROM') return 'sender';
  if (command === 'RCPT TO') return 'recipients';
  if (responseCode !== undefined) return 'refused';
  if (timeoutType === 'GREETING_TIMEOUT') return 'no-greeting';
  if (timeoutType === 'SOCKET_TIMEOUT') return 'broken-off';
  return originalCode === undefined && code === 'ECONNECTION' ? 'broken-off' : 'no-connection';
}

/** Whom a server did not take the mail for. */
export function refusedOf(
  errors: readonly SmtpFailure[] | undefined,
  login: Login,
): readonly RefusedRecipient[] {
  return (errors ?? []).map((error) => ({
    address: error.recipient ?? '',
    answer: answerOf(error, login) ?? '',
  }));
}

/** The server's own words, without the password whatever it repeats; undefined when it said none. */
function answerOf({ response }: SmtpFailure, { user, password }: Login): string | undefined {
  if (response === undefined || response.trim() === '') return undefined;
  const secrets = password === undefined ? [] : spellingsOf(user ?? '', password);
  const clean = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), response);
  return clean.replaceAll(/\s+/gu, ' ').trim().slice(0, 200);
}

/** A password as it may come back: plain, and as the two usual ways of logging in spell it. */
function spellingsOf(user: string, password: string): readonly string[] {
  return [base64(`\0${user}\0${password}`), base64(password), password].filter(
    (secret) => secret !== '',
  );
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
