import { readLanguage } from '../language.ts';
import { mailHomes, mailSecurities, readMailServer, readSeconds } from './mail-settings.ts';
import { readCommand } from './read-command.ts';
import { readDays } from './read-days.ts';
import { readHours } from './read-hours.ts';
import { readMinutes, readReportTime } from './read-minutes.ts';

/** What a setting's value must look like; the words for it are in `wording`. */
export type Expects =
  | 'language'
  | 'text'
  | 'address'
  | 'hours'
  | 'working-day'
  | 'regions'
  | 'days'
  | 'next'
  | 'slash'
  | 'share'
  | 'effort'
  | 'report-time'
  | 'silence'
  | 'gap'
  | 'glyphs'
  | 'switch'
  | 'mail-home'
  | 'command'
  | 'mail-server'
  | 'mail-security'
  | 'seconds';

/** One setting: its name, what it takes, and how typed text becomes what `settings.json` holds. */
export type SettingRow = {
  readonly name: string;
  readonly expects: Expects;
  /** The stored value for a typed text; undefined when it cannot be read. */
  readonly read: (text: string) => SettingValue | undefined;
  /** For a list whose parts may hold spaces: reads the words as they were typed, or as they are stored. */
  readonly readWords?: (words: readonly string[]) => SettingValue | undefined;
  /** What holds while it was never set, as she would type it. */
  readonly usual?: string;
};

export type SettingValue = string | number | readonly string[];

const knownRegions = ['CN', 'HK', 'TW', 'SG', 'US', 'GB', 'none'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Every setting there is. `kept config` lists them, `parse-settings.ts` reads the file by them. */
export const settingTable: readonly SettingRow[] = [
  { name: 'language', expects: 'language', read: readLanguage },
  { name: 'me.name', expects: 'text', read: readText },
  { name: 'me.email', expects: 'address', read: readAddress },
  ...weekdays.map((day, index) => ({
    name: `hours.${day}`,
    expects: 'hours' as const,
    read: readHoursText,
    usual: index < 5 ? '09:00-18:00' : 'off',
  })),
  { name: 'holidays', expects: 'regions', read: readRegions },
  { name: 'days.off', expects: 'days', read: readDays },
  { name: 'days.on', expects: 'days', read: readDays },
  { name: 'dates.next', expects: 'next', read: oneOf('next-week', 'coming') },
  { name: 'dates.slash', expects: 'slash', read: oneOf('day-first', 'month-first') },
  { name: 'buffer.ok', expects: 'share', read: readShare, usual: '0.8' },
  { name: 'buffer.tight', expects: 'share', read: readShare, usual: '0.5' },
  { name: 'reply.call', expects: 'effort', read: readMinutes, usual: '1h' },
  { name: 'reply.chat', expects: 'effort', read: readMinutes, usual: '1h' },
  { name: 'reply.mail', expects: 'effort', read: readMinutes, usual: '4h' },
  { name: 'reply.complaint', expects: 'effort', read: readMinutes, usual: '1h' },
  {
    name: 'report.within',
    expects: 'report-time',
    read: (text) => readReportTime(text) && text.trim(),
    usual: '24h',
  },
  { name: 'report.silence', expects: 'silence', read: oneOf('accepted', 'ask'), usual: 'ask' },
  { name: 'ask.gap', expects: 'gap', read: oneOf('never', 'daily', 'always'), usual: 'daily' },
  { name: 'mail.home', expects: 'mail-home', read: oneOf(...mailHomes) },
  commandRow('mail.command'),
  {
    name: 'smtp.server',
    expects: 'mail-server',
    read: (text) => readMailServer(text) && text.trim(),
  },
  { name: 'smtp.user', expects: 'text', read: readText },
  commandRow('smtp.password-command'),
  {
    name: 'smtp.security',
    expects: 'mail-security',
    read: oneOf(...mailSecurities),
    usual: 'starttls',
  },
  { name: 'smtp.timeout', expects: 'seconds', read: readSeconds, usual: '30s' },
  { name: 'screen.glyphs', expects: 'glyphs', read: oneOf('auto', 'fine', 'plain'), usual: 'auto' },
  { name: 'reader', expects: 'switch', read: oneOf('on', 'off'), usual: 'off' },
];

/** The row of a name as she may type it (`hours` alone means Monday to Friday, see `config`). */
export function settingRow(name: string): SettingRow | undefined {
  return settingTable.find((row) => row.name === name.toLowerCase());
}

/** The names a shorthand stands for: `hours` is the five weekdays. */
export function settingNames(name: string): readonly string[] {
  const plain = name.toLowerCase();
  if (plain === 'hours') return weekdays.slice(0, 5).map((day) => `hours.${day}`);
  if (plain === 'lang') return ['language'];
  return [plain];
}

/** A program and its arguments: never a line for a shell. */
function commandRow(name: string): SettingRow {
  return {
    name,
    expects: 'command',
    read: (text) => readCommand([text]),
    readWords: readCommand,
  };
}

function oneOf(...values: readonly string[]): (text: string) => string | undefined {
  return (text) => values.find((value) => value === text.trim().toLowerCase());
}

function readText(text: string): string | undefined {
  return text.trim() || undefined;
}

/** An address as mail takes it: one @, no spaces, a dot in the domain. */
export function readAddress(text: string): string | undefined {
  const plain = text.trim();
  return /^[^\s@<>"(),:;\\[\]\p{Cc}]+@[^\s@<>"(),:;\\[\]\p{Cc}]+\.[^\s@<>"(),:;\\[\]\p{Cc}]+$/u.test(
    plain,
  )
    ? plain
    : undefined;
}

function readHoursText(text: string): string | undefined {
  return readHours(text) === undefined ? undefined : text.trim().toLowerCase();
}

function readRegions(text: string): readonly string[] | undefined {
  const regions = text
    .split(/[\s,，、+]+/u)
    .filter(Boolean)
    .map((region) => (region.toLowerCase() === 'none' ? 'none' : region.toUpperCase()));
  const areKnown = regions.length > 0 && regions.every((region) => knownRegions.includes(region));
  return areKnown ? regions : undefined;
}

/** `0.8`, `80%` or `8`: a share of ten, between 0.1 and 1. */
function readShare(text: string): number | undefined {
  const matched = /^(\d+(?:\.\d+)?)(%?)$/u.exec(text.trim());
  if (!matched) return undefined;
  const number = Number(matched[1]);
  const share = matched[2] === '%' ? number / 100 : number > 1 ? number / 10 : number;
  return share >= 0.1 && share <= 1 ? share : undefined;
}
