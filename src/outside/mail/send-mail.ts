import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import type { MailSent, OutgoingMail, RefusedRecipient } from '../../actions/letters/mail-door.ts';
import type { NotSentWhy } from '../../domain/letters/not-sent.ts';
import type { SmtpSettings } from '../../domain/settings/mail-settings.ts';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';

/** The server, how to reach it, and who we are to it. */
export type MailRoute = Omit<SmtpSettings, 'server' | 'passwordCommand' | 'timeoutSeconds'> & {
  readonly server: NonNullable<SmtpSettings['server']>;
  readonly password?: string;
  /** Milliseconds for the connection and for the greeting; twice as long for every answer after that. */
  readonly patience: number;
  /** A certificate to trust beside the system's. */
  readonly trusted?: string;
};

/**
 * Hands a mail to a server. Encrypted, or not at all, unless the route says otherwise; the only place where
 * kept calls anybody. The SMTP client is loaded here and nowhere else.
 */
export async function sendMail(route: MailRoute, mail: OutgoingMail): Promise<MailSent> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const connection = new Connection(optionsOf(route));
  const message = Readable.from([Buffer.from(mail.bytes)]);
  let isHandedOver = false;
  message.once('end', () => {
    isHandedOver = true;
  });
  try {
    const { rejectedErrors } = await converse(connection, { route, mail, message });
    connection.quit();
    return { kind: 'sent', refused: refusedOf(rejectedErrors, route) };
  } catch (trouble) {
    connection.close();
    const failure = asFailure(trouble);
    // The last dot is out and nothing came back: it may have been taken.
    if (isHandedOver && failure.responseCode === undefined) return { kind: 'unsure' };
    return notSent(failure, route);
  }
}

function optionsOf({ server, security, patience, trusted }: MailRoute) {
  return {
    host: server.host,
    port: server.port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'unencrypted',
    // What she calls her machine is nobody's business.
    name: '[127.0.0.1]',
    connectionTimeout: patience,
    greetingTimeout: patience,
    // The answer to a mail takes longest, and giving up on it is what leaves nobody knowing.
    socketTimeout: patience * 2,
    dnsTimeout: patience,
    socketCloseTimeout: 500,
    allowInternalNetworkInterfaces: true,
    ...(trusted === undefined ? {} : { tls: { ca: trusted } }),
  };
}

type Conversation = {
  readonly route: MailRoute;
  readonly mail: OutgoingMail;
  readonly message: Readable;
};

type Accepted = { readonly rejectedErrors?: readonly SmtpFailure[] };

async function converse(
  connection: SMTPConnection,
  { route, mail, message }: Conversation,
): Promise<Accepted> {
  // A fault of the line is told as an event, whatever is being waited for.
  return new Promise<Accepted>((resolve, reject) => {
    connection.on('error', reject);
    const send = (): void => {
      const envelope = { from: mail.from, to: [...mail.to], size: mail.bytes.length };
      connection.send(envelope, message, (error, sent) => {
        if (error !== null || sent === undefined) reject(error ?? new Error('no answer'));
        else
          resolve(sent.rejectedErrors === undefined ? {} : { rejectedErrors: sent.rejectedErrors });
      });
    };
    connection.connect((error) => {
      if (error) reject(error);
      else if (route.user === undefined || route.password === undefined) send();
      else
        connection.login({ user: route.user, pass: route.password }, (refused) => {
          if (refused) reject(refused);
          else send();
        });
    });
  });
}

/** What the client tells of a fault; it has no type of its own for all of it. */
type SmtpFailure = {
  readonly code?: string | undefined;
  readonly originalCode?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly timeoutType?: string | undefined;
  readonly recipient?: string | undefined;
};

function asFailure(trouble: unknown): SmtpFailure {
  if (!(trouble instanceof Error)) throw trouble;
  return trouble as Error & SmtpFailure;
}

function notSent(failure: SmtpFailure, route: MailRoute): MailSent {
  const answer = answerOf(failure, route);
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

function refusedOf(
  errors: readonly SmtpFailure[] | undefined,
  route: MailRoute,
): readonly RefusedRecipient[] {
  return (errors ?? []).map((error) => ({
    address: error.recipient ?? '',
    answer: answerOf(error, route) ?? '',
  }));
}

/** The server's own words, without the password whatever it repeats; undefined when it said none. */
function answerOf({ response }: SmtpFailure, { user, password }: MailRoute): string | undefined {
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
