import { readHolidayFile } from '../../capture/read-holiday-file.ts';
import { readDays } from '../../domain/settings/read-days.ts';
import type { SettingValue } from '../../domain/settings/setting-table.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';

type DaysSetting = 'days.off' | 'days.on';
type DaysBySetting = { readonly [name in DaysSetting]?: readonly string[] };

/** `kept config days.off 2027-02-08..2027-02-12`, `... FILE.ics`, `... 2027-02-08 --unset`: one list of days more or fewer. */
export async function changeDays(
  face: Face,
  line: { readonly name: DaysSetting; readonly typed: string; readonly does: 'add' | 'remove' },
): Promise<ExitCode> {
  const { name, typed, does } = line;
  const named = /\.ics$/iu.test(typed) ? daysInFile(face, typed) : daysNamed(name, typed);
  if (named === undefined)
    return printProblem(face, { kind: 'setting-not-read', name, value: typed, expects: 'days' });
  const changes = does === 'add' ? withDays(face, named) : withoutDays(face, named);
  const saved = await face.outside.saveSettings(
    Object.fromEntries(
      Object.entries(changes).map(([each, days]) => [each, days.length > 0 ? days : undefined]),
    ),
  );
  if (!saved.ok) return printProblem(face, saved.problem);
  say(face, { changes, named, does });
  return 0;
}

function daysNamed(name: DaysSetting, typed: string): DaysBySetting | undefined {
  const days = readDays(typed);
  return days === undefined ? undefined : { [name]: days };
}

/** A calendar file gives its free days and the ones worked instead, whichever list was named. */
function daysInFile(face: Face, path: string): DaysBySetting | undefined {
  const text = face.outside.readTextFile(path);
  if (text === undefined) return undefined;
  const read = readHolidayFile(text, face.world().now().wall.year);
  return read === undefined ? undefined : { 'days.off': read.off, 'days.on': read.on };
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** Both lists with days added; a day cannot be off and on, and the last word counts. */
function withDays(face: Face, named: DaysBySetting): Lists {
  const other: DaysBySetting = {
    'days.off': named['days.on'] ?? [],
    'days.on': named['days.off'] ?? [],
  };
  return changed(face, (name, held) =>
    [...new Set([...held, ...(named[name] ?? [])])].filter((day) => !other[name]?.includes(day)),
  );
}

function withoutDays(face: Face, named: DaysBySetting): Lists {
  return changed(face, (name, held) => held.filter((day) => !named[name]?.includes(day)));
}

function changed(
  face: Face,
  change: (name: DaysSetting, held: readonly string[]) => readonly string[],
): Lists {
  const lists: Record<string, readonly string[]> = {};
  for (const name of ['days.off', 'days.on'] as const) {
    const held = storedDays(face, name);
    const days = change(name, held).toSorted();
    if (days.join() !== held.join()) lists[name] = days;
  }
  return lists;
}

function storedDays(face: Face, name: DaysSetting): readonly string[] {
  const value: SettingValue | undefined = face.outside.storedSettings.get(name);
  return typeof value === 'object' ? value : [];
}

function say(
  face: Face,
  {
    changes,
    named,
    does,
  }: { readonly changes: Lists; readonly named: DaysBySetting; readonly does: 'add' | 'remove' },
): void {
  if (face.common.json) return printEnvelope(face, { settings: changes });
  for (const name of ['days.off', 'days.on'] as const) {
    const held = storedDays(face, name);
    const days = changes[name] ?? held;
    const touched = (named[name] ?? []).filter((day) => held.includes(day) !== days.includes(day));
    if (named[name] === undefined || named[name].length === 0) continue;
    const { daysAdded, daysRemoved } = face.words.act;
    face.output.talk((does === 'add' ? daysAdded : daysRemoved)(name, touched, days.length));
  }
}
