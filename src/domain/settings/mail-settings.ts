/** Where she writes mail; what Enter does after a letter's preview goes by it. */
export const mailHomes = [
  'outlook',
  'apple-mail',
  'thunderbird',
  'gmail',
  'chat',
  'command',
] as const;

export type MailHome = (typeof mailHomes)[number];

/** `starttls` and `tls` are both encrypted; `unencrypted` is for a server on the same machine. */
export const mailSecurities = ['starttls', 'tls', 'unencrypted'] as const;

export type MailSecurity = (typeof mailSecurities)[number];

export type MailServer = { readonly host: string; readonly port: number };

/** The way out through her own server; without a server there is none. */
export type SmtpSettings = {
  readonly server?: MailServer;
  readonly user?: string;
  /** A program and its arguments; its first line is the password. */
  readonly passwordCommand?: readonly string[];
  readonly security: MailSecurity;
  readonly timeoutSeconds: number;
};

/** "mail.agency.example", "mail.agency.example:465", "[::1]:2525". Without a port: 587, the one for sending. */
export function readMailServer(text: string): MailServer | undefined {
  const found =
    /^(?<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::(?<port>\d{1,5}))?$/u.exec(
      text.trim(),
    )?.groups;
  const port = Number(found?.['port'] ?? 587);
  if (found === undefined || port < 1 || port > 65_535) return undefined;
  return { host: (found['host'] ?? '').replaceAll(/[[\]]/gu, ''), port };
}

/** "30", "30s": seconds, one to six hundred. */
export function readSeconds(text: string): number | undefined {
  const seconds = Number(/^(\d{1,3})\s*s?$/u.exec(text.trim())?.[1] ?? Number.NaN);
  return seconds >= 1 && seconds <= 600 ? seconds : undefined;
}
