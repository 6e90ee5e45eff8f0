import type { WorkSpan } from '../calendar/work-calendar.ts';
import { readLanguage } from '../language.ts';
import { readHours } from './read-hours.ts';
import { mailHomes, mailSecurities, readMailServer, type SmtpSettings } from './mail-settings.ts';
import { readReportTime } from './read-minutes.ts';
import { settingTable, type Expects, type SettingRow, type SettingValue } from './setting-table.ts';
import type { Settings } from './settings.ts';

/** A setting in the file that could not be read; its default holds instead. */
export type SettingComplaint = {
  readonly name: string;
  readonly value: string;
  readonly expects: Expects;
};

export type ParsedSettings = {
  readonly settings: Settings;
  readonly complaints: readonly SettingComplaint[];
  /** What was set, by name. */
  readonly values: ReadonlyMap<string, SettingValue>;
};

/** Reads what `settings.json` holds. Nothing in it can stop kept: what is not understood is said and left. */
export function parseSettings(stored: unknown): ParsedSettings {
  const complaints: SettingComplaint[] = [];
  const values = new Map<string, SettingValue>();
  for (const row of settingTable) {
    const value = valueAt(stored, row.name);
    if (value === undefined) continue;
    const read = readStored(row, value);
    if (read === undefined)
      complaints.push({ name: row.name, value: asText(value), expects: row.expects });
    else values.set(row.name, read);
  }
  const idle = idleWeek(values);
  if (idle !== undefined) {
    complaints.push({ name: idle, value: asText(values.get(idle)), expects: 'working-day' });
    for (const name of hoursNames) values.delete(name);
  }
  return { settings: settingsFrom(values), complaints, values };
}

/** A list whose parts may hold spaces is read part by part. */
function readStored({ read, readWords }: SettingRow, value: unknown): SettingValue | undefined {
  const isTexts = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return readWords !== undefined && isTexts ? readWords(value) : read(asText(value));
}

const usualValues: ReadonlyMap<string, SettingValue> = new Map(
  settingTable.flatMap(({ name, read, usual }) => {
    const value = usual === undefined ? undefined : read(usual);
    return value === undefined ? [] : [[name, value]];
  }),
);

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const hoursNames = weekdayNames.map((day) => `hours.${day}`);

/** The name of hours that are set so that no day of the week is worked; undefined when one is. */
function idleWeek(values: ReadonlyMap<string, SettingValue>): string | undefined {
  const isWorked = hoursNames.some((name) => {
    const hours = values.get(name) ?? usualValues.get(name);
    return typeof hours === 'string' && (readHours(hours) ?? []).length > 0;
  });
  return isWorked ? undefined : hoursNames.find((name) => values.has(name));
}

/** The settings of somebody who never set anything. */
export const defaultSettings: Settings = settingsFrom(new Map());

function settingsFrom(set: ReadonlyMap<string, SettingValue>): Settings {
  const values = new Map([...usualValues, ...set]);
  const text = (name: string): string | undefined => {
    const value = values.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const list = (name: string): readonly string[] => {
    const value = values.get(name);
    return typeof value === 'object' ? value : [];
  };
  const number = (name: string): number => {
    const value = values.get(name);
    return typeof value === 'number' ? value : 0;
  };
  const language = readLanguage(text('language') ?? '');
  const regions = values.has('holidays')
    ? list('holidays').filter((region) => region !== 'none')
    : undefined;
  return {
    ...(language === undefined ? {} : { language }),
    me: { ...part('name', text('me.name')), ...part('email', text('me.email')) },
    week: weekFrom(text),
    ...(regions === undefined ? {} : { regions }),
    daysOff: list('days.off'),
    daysOn: list('days.on'),
    dates: {
      ...part('next', either(text('dates.next'), ['next-week', 'coming'])),
      ...part('slash', either(text('dates.slash'), ['day-first', 'month-first'])),
    },
    buffer: { ok: number('buffer.ok'), tight: number('buffer.tight') },
    reply: {
      call: number('reply.call'),
      chat: number('reply.chat'),
      mail: number('reply.mail'),
      complaint: number('reply.complaint'),
    },
    report: {
      within: readReportTime(text('report.within') ?? '') ?? { minutes: 1440, counts: 'clock' },
      silence: either(text('report.silence'), ['accepted', 'ask']) ?? 'ask',
    },
    ask: { gap: either(text('ask.gap'), ['never', 'daily', 'always']) ?? 'daily' },
    mail: {
      ...part('home', either(text('mail.home'), mailHomes)),
      ...(values.has('mail.command') ? { command: list('mail.command') } : {}),
    },
    smtp: {
      ...part('server', readMailServer(text('smtp.server') ?? '')),
      ...part('user', text('smtp.user')),
      ...(values.has('smtp.password-command')
        ? { passwordCommand: list('smtp.password-command') }
        : {}),
      security: securityFrom(set, text),
      timeoutSeconds: number('smtp.timeout'),
    },
    screen: {
      glyphs: either(text('screen.glyphs'), ['auto', 'fine', 'plain']) ?? 'auto',
      ...(text('reader') === 'on' ? { reader: true } : {}),
    },
  };
}

/** Port 465 is encrypted from its first sign on; who never said how meant that. */
function securityFrom(
  set: ReadonlyMap<string, SettingValue>,
  text: (name: string) => string | undefined,
): SmtpSettings['security'] {
  const isTlsPort = readMailServer(text('smtp.server') ?? '')?.port === 465;
  if (!set.has('smtp.security') && isTlsPort) return 'tls';
  return either(text('smtp.security'), mailSecurities) ?? 'starttls';
}

function weekFrom(text: (name: string) => string | undefined): readonly (readonly WorkSpan[])[] {
  return weekdayNames.map((day) => readHours(text(`hours.${day}`) ?? '') ?? []);
}

function either<Value extends string>(
  text: string | undefined,
  values: readonly Value[],
): Value | undefined {
  return values.find((value) => value === text);
}

/** A part of an object: the key with its value, or nothing when there is none. */
function part<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [key in Key]?: Value } {
  const made: { [key in Key]?: Value } = {};
  if (value !== undefined) made[key] = value;
  return made;
}

/** `me.name` in `{ me: { name } }` or `{ "me.name": ... }`: conf writes the first, a hand may write the second. */
function valueAt(stored: unknown, name: string): unknown {
  if (!isObject(stored)) return undefined;
  if (name in stored) return stored[name];
  let here: unknown = stored;
  for (const key of name.split('.')) here = isObject(here) ? here[key] : undefined;
  return here;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list in a list, or an object, is no value of any setting, however deep it goes. */
function asText(value: unknown): string {
  return Array.isArray(value) ? value.map(plainText).join(' ') : plainText(value);
}

function plainText(value: unknown): string {
  if (Array.isArray(value)) return '[...]';
  return isObject(value) ? '{...}' : String(value);
}
