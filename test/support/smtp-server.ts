import { Buffer } from 'node:buffer';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { MailSecurity } from '../../src/domain/settings/mail-settings.ts';
import { CHECKOUT } from '../tools/checkout.ts';
import { tempFolder } from './temp-folder.ts';

/** How the server behaves; without a wish it takes everything. */
export type ServerWish = {
  readonly security?: MailSecurity;
  readonly login?: { readonly user: string; readonly password: string };
  /** Recipients it knows nothing of. */
  readonly refuse?: readonly string[];
  /** The mail is taken and the answer lost, or it is refused at its end. */
  readonly data?: 'lost' | 'refused';
};

type TakenMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Buffer;
  readonly encrypted: boolean;
  readonly user: string | null;
  readonly hello: string;
};

export type RunningServer = {
  readonly port: number;
  readonly taken: readonly TakenMail[];
  /** The mail it took, in this test's only sending. */
  readonly mail: () => Promise<TakenMail>;
  /** What to trust of an encrypted one. */
  readonly certificate?: string;
};

/** The Python that has aiosmtpd, the server that is not ours (`apt-get install python3-aiosmtpd`). */
export const pythonWithServer = ['/usr/bin/python3', 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import aiosmtpd']).status === 0,
);

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** Starts it on a port of its own; it ends with the test. */
export async function smtpServer(wish: ServerWish = {}): Promise<RunningServer> {
  if (pythonWithServer === undefined) throw new Error('no mail server is installed');
  const { security = 'unencrypted', ...others } = wish;
  const files = security === 'unencrypted' ? undefined : makeCertificate();
  const server = spawn(
    pythonWithServer,
    [
      join(CHECKOUT, 'test', 'support', 'smtp-server.py'),
      JSON.stringify({ ...others, ...files, security }),
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  onTestFinished(() => void server.kill());
  const taken: TakenMail[] = [];
  const first = Promise.withResolvers<TakenMail>();
  const lines = createInterface({ input: server.stdout });
  const port = await new Promise<number>((resolve, reject) => {
    server.on('exit', () => reject(new Error('the mail server ended')));
    lines.on('line', (line) => {
      const said = JSON.parse(line) as { port?: number } & Omit<TakenMail, 'bytes'> & {
          bytes: string;
        };
      if (said.port !== undefined) resolve(said.port);
      else {
        const mail = { ...said, bytes: Buffer.from(said.bytes, 'base64') };
        taken.push(mail);
        first.resolve(mail);
      }
    });
  });
  const certificate = files && readFileSync(files.certificate, 'utf8');
  return {
    port,
    taken,
    mail: async () => first.promise,
    ...(certificate === undefined ? {} : { certificate }),
  };
}

function makeCertificate(): { readonly certificate: string; readonly key: string } {
  const folder = tempFolder();
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const what = ['req', '-x509', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  const how = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const where = ['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate];
  execFileSync('openssl', [...what, ...how, ...where], { stdio: 'ignore' });
  return { certificate, key };
}
