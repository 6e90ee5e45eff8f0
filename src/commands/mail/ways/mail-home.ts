import { mailHomes, type MailHome } from '../../../domain/settings/mail-settings.ts';
import { settingRow } from '../../../domain/settings/setting-table.ts';
import { chooseOne } from '../../asking/choose.ts';
import type { Face } from '../../face.ts';
import { printProblem } from '../../printing/envelope.ts';

/** Where she writes mail, and the program there if it is one of her own. */
export type KnownHome = { readonly home: MailHome; readonly command?: readonly string[] };

/** What is set; otherwise asked once and remembered. Undefined: she did not say. */
export async function mailHome(face: Face): Promise<KnownHome | undefined> {
  const { home, command } = face.world().settings.mail;
  if (home !== undefined) return { home, ...(command === undefined ? {} : { command }) };
  const { mail: say } = face.words;
  const chosen = await chooseOne(
    face,
    say.whereHome,
    mailHomes.map((value) => ({ value, says: say.homes[value] })),
  );
  if (chosen === undefined) {
    face.output.talk(say.homeLater);
    return undefined;
  }
  const asked = chosen === 'command' ? await askCommand(face) : command;
  const known = { home: chosen, ...(asked === undefined ? {} : { command: asked }) };
  const saved = await face.outside.saveSettings({
    'mail.home': chosen,
    ...(asked === undefined ? {} : { 'mail.command': asked }),
  });
  if (!saved.ok) printProblem(face, saved.problem);
  else face.output.talk(say.homeKept(say.homes[chosen]));
  return known;
}

async function askCommand(face: Face): Promise<readonly string[] | undefined> {
  const known = face.world().settings.mail.command;
  if (known !== undefined) return known;
  const typed = (await face.ask(face.words.mail.whichCommand))?.trim();
  const read = typed ? settingRow('mail.command')?.read(typed) : undefined;
  return typeof read === 'object' ? read : undefined;
}
