import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeClockDay } from '../sentences/describe-due.ts';
import { meant, type Line } from '../meaning.ts';
import { padToWidth, widthOf } from '../text/text-width.ts';
import type { Telling } from '../telling.ts';
import type { Words } from '../words.ts';

/** Somebody in the ledger, and when there was last a word between us (wall clock). */
export type Acquaintance = {
  readonly person: Person;
  readonly organisation?: Organisation;
  readonly last?: string;
  /** How long it has been against how long it may be, in days. */
  readonly over?: { readonly days: number; readonly rhythm: number };
};

/** Everybody, one a line: name, company, role, the last word. */
export function everybodyLines(
  words: Words,
  everybody: readonly Acquaintance[],
  telling: Telling,
): readonly Line[] {
  const rows = everybody.map(({ person, organisation, last, over }) => ({
    name: cleanForTerminal(person.name),
    company: cleanForTerminal(organisation?.name ?? ''),
    role: cleanForTerminal(person.role ?? ''),
    last: [
      ...(over === undefined ? [] : [words.morning.quietFor(over.days, over.rhythm)]),
      ...(last === undefined
        ? []
        : [
            words.look.lastWord(
              describeClockDay(words, Temporal.PlainDateTime.from(last), telling),
            ),
          ]),
    ].join('  '),
  }));
  const name = columnOf(rows.map((row) => row.name));
  const company = columnOf(rows.map((row) => row.company));
  const role = columnOf(rows.map((row) => row.role));
  return rows.map((row) => [
    {
      text:
        padToWidth(row.name, name) +
        padToWidth(row.company, company) +
        (role > 2 ? padToWidth(row.role, role) : ''),
    },
    meant('faint', row.last),
  ]);
}

/** The cells the widest text needs, with a gap of two. */
function columnOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf)) + 2;
}
