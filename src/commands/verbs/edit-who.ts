import { editOrganisation, editPerson } from '../../actions/edit-people.ts';
import type { OrganisationChange } from '../../domain/entries/organisation-fields.ts';
import type { PersonChange } from '../../domain/entries/person-fields.ts';
import { readLanguage, type Language } from '../../domain/language.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { readReplyTimes } from '../../domain/settings/read-reply-times.ts';
import type { ReplyTimes } from '../../domain/settings/settings.ts';
import { readAddress } from '../../domain/settings/setting-table.ts';
import { describeFieldChanges } from '../../wording/sentences/describe-edit.ts';
import { describePerson } from '../../wording/sentences/describe-commitment.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { clientFlag } from '../reading/capture-flags.ts';
import { sideOf, textFlag, textPart } from '../reading/flag-values.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { JsonObject } from '../printing/json.ts';
import type { WhoAbout } from '../reading/find-who-about.ts';
import { strayFlag } from '../reading/stray-flag.ts';
import type { FlagName, VerbLine } from '../flag-table.ts';

type Flags = VerbLine['flags'];

/** Mends the facts of a person or a company. */
export async function editWho(face: Face, about: WhoAbout, { flags }: VerbLine): Promise<ExitCode> {
  const stray = strayFlag(flags, about.kind);
  if (stray !== undefined) {
    const problem = { kind: 'flag-not-for', flag: `--${stray}`, about: about.kind } as const;
    return printProblem(face, problem);
  }
  return about.kind === 'person'
    ? person(face, about.person, flags)
    : organisation(face, about.organisation, flags);
}

function person(face: Face, known: Person, flags: Flags): ExitCode {
  const change = readPersonChange(known, flags);
  if (!change.ok) return printProblem(face, change.problem);
  const at = clientFlag(face, flags);
  const edited = editPerson(face.world(), known, {
    ...change.value,
    ...(at === undefined ? {} : { at }),
    ...textPart(flags, 'note', 'note'),
  });
  if (!edited.ok) return printProblem(face, edited.problem);
  const was = companyOf(face, known);
  const now = companyOf(face, face.world().ledger.person(known.id) ?? known);
  return say(face, {
    name: describePerson(face.words, known, was),
    ...textPart(flags, 'note', 'note'),
    before: { ...known, organisation: was && cleanForTerminal(was.name) },
    change: {
      ...change.value,
      ...(at === undefined || now === undefined
        ? {}
        : { organisation: cleanForTerminal(now.name) }),
    },
  });
}

function companyOf(face: Face, { organisation: id }: Person): Organisation | undefined {
  return id === undefined ? undefined : face.world().ledger.organisation(id);
}

function organisation(face: Face, known: Organisation, flags: Flags): ExitCode {
  const change = readOrganisationChange(known, flags);
  if (!change.ok) return printProblem(face, change.problem);
  const edited = editOrganisation(face.world(), known, {
    ...change.value,
    ...textPart(flags, 'note', 'note'),
  });
  if (!edited.ok) return printProblem(face, edited.problem);
  return say(face, {
    name: cleanForTerminal(known.name),
    before: known,
    change: change.value,
    ...textPart(flags, 'note', 'note'),
  });
}

function say(
  face: Face,
  edited: {
    readonly name: string;
    readonly before: object;
    readonly change: JsonObject;
    readonly note?: string;
  },
): ExitCode {
  if (face.common.json) {
    printEnvelope(face, { edited: edited.change });
    return 0;
  }
  face.output.talk(face.words.act.edited(edited.name));
  for (const line of describeFieldChanges(face.words, edited.before, edited.change))
    face.output.talk(`    ${line}`);
  if (edited.note !== undefined)
    face.output.talk(`    ${face.words.act.extras.note(cleanForTerminal(edited.note))}`);
  return 0;
}

function readPersonChange(known: Person, flags: Flags): Result<PersonChange> {
  const common = readCommon(known, flags);
  if (!common.ok) return common;
  const email = addressFlag(flags);
  if (!email.ok) return email;
  const nickname = textFlag(flags, 'nickname');
  return ok({
    ...common.value,
    ...(email.value === undefined ? {} : { email: email.value }),
    ...(nickname === undefined ? {} : { nicknames: [...new Set([...known.nicknames, nickname])] }),
    ...textPart(flags, 'role', 'role'),
    ...textPart(flags, 'channel', 'channel'),
    ...textPart(flags, 'address-as', 'addressAs'),
  });
}

function readOrganisationChange(known: Organisation, flags: Flags): Result<OrganisationChange> {
  const client = textFlag(flags, 'client');
  // A company is a client or it is not; it is at none.
  if (client !== undefined) return wrong('client', client, 'nothing');
  const common = readCommon(known, flags);
  if (!common.ok) return common;
  const side = sideOf(flags);
  return ok({
    ...common.value,
    ...textPart(flags, 'domain', 'domain'),
    ...(side === undefined ? {} : { side }),
    ...(flags.shareable ? { isShareable: true } : {}),
  });
}

type Common = {
  name?: string;
  language?: Language;
  zone?: string;
  rhythm?: number;
  replyTimes?: Partial<ReplyTimes> | null;
};

function readCommon(known: Person | Organisation, flags: Flags): Result<Common> {
  const lang = textFlag(flags, 'lang');
  const language = lang === undefined ? undefined : readLanguage(lang);
  if (lang !== undefined && language === undefined) return wrong('lang', lang, 'language');
  const zone = textFlag(flags, 'zone');
  if (zone !== undefined && !isZone(zone)) return wrong('zone', zone, 'zone');
  const habits = readHabits(known, flags);
  if (!habits.ok) return habits;
  return ok({
    ...textPart(flags, 'name', 'name'),
    ...(language === undefined ? {} : { language }),
    ...(zone === undefined ? {} : { zone }),
    ...habits.value,
  });
}

/** How often they are to hear from her, and how soon. */
function readHabits(
  known: Person | Organisation,
  flags: Flags,
): Result<Pick<Common, 'rhythm' | 'replyTimes'>> {
  const every = textFlag(flags, 'rhythm');
  const rhythm = every === undefined ? undefined : readDays(every);
  if (every !== undefined && rhythm === undefined) return wrong('rhythm', every, 'rhythm');
  const soon = textFlag(flags, 'reply');
  const replyTimes = soon === undefined ? undefined : replyTimesFrom(soon, known);
  if (soon !== undefined && replyTimes === undefined) return wrong('reply', soon, 'reply-times');
  return ok({
    ...(rhythm === undefined ? {} : { rhythm }),
    ...(replyTimes === undefined ? {} : { replyTimes }),
  });
}

/** What is named is set beside what was; `usual` takes all of it back. */
function replyTimesFrom(
  text: string,
  { replyTimes }: Person | Organisation,
): Partial<ReplyTimes> | null | undefined {
  if (/^(?:usual|照常)$/iu.test(text)) return null;
  const read = readReplyTimes(text);
  return read && { ...replyTimes, ...read };
}

function wrong(flag: FlagName, value: string, expects: string): Result<never> {
  return refuse({ kind: 'flag-not-read', flag: `--${flag}`, value, expects });
}

function addressFlag(flags: Flags): Result<string | undefined> {
  const text = textFlag(flags, 'email');
  if (text === undefined) return ok(undefined);
  const email = readAddress(text);
  return email === undefined ? refuse({ kind: 'address-not-read', text }) : ok(email);
}

function isZone(text: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(text) || text === 'UTC';
}

/** `14d`, `14`, `2w`: days between contacts. */
function readDays(text: string): number | undefined {
  const matched = /^(?:every\s+)?(\d{1,3})\s*(d|days?|天|w|weeks?|周|週)?$/iu.exec(
    text.normalize('NFKC').trim(),
  );
  if (!matched) return undefined;
  const days = Number(matched[1]) * (/^[w周週]/iu.test(matched[2] ?? '') ? 7 : 1);
  return days > 0 ? days : undefined;
}
