import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import type { MailSent, OutgoingMail } from '../../actions/letters/mail-door.ts';
import type { SmtpSettings } from '../../domain/settings/mail-settings.ts';
import { asFailure, notSent, refusedOf, type SmtpFailure } from './smtp-failure.ts';
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
