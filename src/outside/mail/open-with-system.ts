import { spawn } from 'node:child_process';
import type { MailHome } from '../../domain/settings/mail-settings.ts';

export type OpenerPlaces = {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
};

/**
 * Opens a file or a `mailto:` address with what the system has for it, or with her own mail program where the
 * system would choose another. False when nothing could be started.
 */
export async function openWithSystem(
  { target, home }: { readonly target: string; readonly home?: MailHome | undefined },
  places: OpenerPlaces,
): Promise<boolean> {
  for (const command of openers(target, home, places.platform))
    if (await isStarted(command, places)) return true;
  return false;
}

/** What each is called as an application of macOS, where a double click on a draft opens Apple Mail. */
const applications: { readonly [home in MailHome]?: string } = {
  outlook: 'Microsoft Outlook',
  thunderbird: 'Thunderbird',
};

function openers(
  target: string,
  home: MailHome | undefined,
  platform: NodeJS.Platform,
): readonly (readonly string[])[] {
  const application = home && applications[home];
  if (platform === 'darwin')
    return [
      ...(application === undefined ? [] : [['open', '-a', application, target]]),
      ['open', target],
    ];
  // What `start` does, without the shell that would read the signs of an address.
  if (platform === 'win32') return [['rundll32.exe', 'url.dll,FileProtocolHandler', target]];
  return [
    ['xdg-open', target],
    ['wslview', target],
  ];
}

/** An opener that is still there after this is the program itself. */
const patience = 3000;

async function isStarted(
  [program = '', ...words]: readonly string[],
  { env }: OpenerPlaces,
): Promise<boolean> {
  return new Promise((resolve) => {
    const opener = spawn(program, words, { env, stdio: 'ignore', detached: true });
    const waited = setTimeout(() => settle(true), patience);
    const settle = (isOpen: boolean): void => {
      clearTimeout(waited);
      opener.unref();
      resolve(isOpen);
    };
    opener.on('error', () => settle(false));
    opener.on('exit', (code) => settle(code === 0));
  });
}
