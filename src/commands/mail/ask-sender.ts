import type { Settings } from '../../domain/settings/settings.ts';
import { readAddress } from '../../domain/settings/setting-table.ts';
import { mayAsk, type Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { printProblem } from '../printing/envelope.ts';
import { wayOfFlags } from './ways/way.ts';

/**
 * Before her first letter on a terminal she is asked who signs it and where answers go. Asked once, together with
 * where she writes mail; what she leaves open stays a warning under each letter.
 */
export async function askSender(face: Face, flags: VerbLine['flags']): Promise<Face> {
  if (!isToBeOffered(face, flags)) return face;
  const { me, mail } = face.world().settings;
  const isKnown = me.name !== undefined && me.email !== undefined;
  if (isKnown || mail.home !== undefined) return face;
  const name = me.name ?? (await askLine(face, face.words.mail.askName));
  const email = me.email ?? (await askAddress(face));
  const said = {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
  };
  const saved = await face.outside.saveSettings({
    ...(name === undefined ? {} : { 'me.name': name }),
    ...(email === undefined ? {} : { 'me.email': email }),
  });
  if (!saved.ok) printProblem(face, saved.problem);
  return withSender(face, said);
}

/** Only then is she asked at all: a line that says where the letter goes is done, not talked about. */
function isToBeOffered(face: Face, flags: VerbLine['flags']): boolean {
  if (!face.output.isOutTerminal || !mayAsk(face) || flags.chat || flags.sent) return false;
  const way = wayOfFlags(flags);
  return way.ok && way.value === undefined;
}

async function askLine(face: Face, question: string): Promise<string | undefined> {
  return (await face.ask(question))?.trim() || undefined;
}

/** Twice, when the first is none; then the letters have a placeholder, as they say. */
async function askAddress(face: Face): Promise<string | undefined> {
  for (let tries = 0; tries < 2; tries += 1) {
    const typed = await askLine(face, face.words.mail.askAddress);
    if (typed === undefined) return undefined;
    const address = readAddress(typed);
    if (address !== undefined) return address;
    printProblem(face, { kind: 'address-not-read', text: typed });
  }
  return undefined;
}

/** The settings were read when kept started; this letter is hers already. */
function withSender(face: Face, me: Settings['me']): Face {
  const world = (): ReturnType<Face['world']> => {
    const usual = face.world();
    return { ...usual, settings: { ...usual.settings, me } };
  };
  return { ...face, world };
}
