import { zoneNamed } from '../../domain/calendar/known-zone.ts';
import type { OrganisationChange } from '../../domain/entries/organisation-fields.ts';
import type { PersonChange } from '../../domain/entries/person-fields.ts';
import { readLanguage, type Language } from '../../domain/language.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { readReplyTimes } from '../../domain/settings/read-reply-times.ts';
import type { ReplyTimes } from '../../domain/settings/reply-times.ts';
import { readAddress } from '../../domain/settings/setting-table.ts';
import type { FlagName, VerbLine } from '../flag-table.ts';
import { sideOf, textFlag, textPart } from './flag-values.ts';

type Flags = VerbLine['flags'];

/** What flags say of a person. */
export function readPersonChange(known: Person, flags: Flags): Result<PersonChange> {
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

/** What flags say of a company. */
export function readOrganisationChange(
  known: Organisation,
  flags: Flags,
): Result<OrganisationChange> {
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
  const typed = textFlag(flags, 'zone');
  const zone = typed === undefined ? undefined : zoneNamed(typed);
  if (typed !== undefined && zone === undefined) return wrong('zone', typed, 'zone');
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

/** `14d`, `14`, `2w`: days between contacts. */
function readDays(text: string): number | undefined {
  const matched = /^(?:every\s+)?(\d{1,3})\s*(d|days?|天|w|weeks?|周|週)?$/iu.exec(
    text.normalize('NFKC').trim(),
  );
  if (!matched) return undefined;
  const days = Number(matched[1]) * (/^[w周週]/iu.test(matched[2] ?? '') ? 7 : 1);
  return days > 0 ? days : undefined;
}
