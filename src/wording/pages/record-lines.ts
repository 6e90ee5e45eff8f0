import type { ChanceHeld, OwnRecord } from '../../domain/review/own-record.ts';
import type { Tally } from '../../domain/review/tally.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import { describeRan } from '../sentences/describe-reasons.ts';
import {
  labelColumn,
  labelledLines,
  leftAndRight,
  rule,
  type Labelled,
  type Page,
} from './labelled-lines.ts';
import { plain, type Line } from '../meaning.ts';
import { organisationName, type Names } from '../names.ts';
import { padToWidth, widthOf } from '../text/text-width.ts';
import type { Words } from '../words.ts';

export type RecordPage = Page & { readonly names: Names };

/** Her own record: by month, chance said against chance held, by client and kind, telling, too much room. */
export function recordLines(words: Words, record: OwnRecord, page: RecordPage): readonly Line[] {
  const say = words.record;
  if (record.tally.finished === 0) return [plain(say.none)];
  const column = labelColumn(Object.values(say.labels));
  const parts: readonly (readonly Labelled[])[] = [
    labelled(
      say.labels.months,
      columns(
        record.months.map(({ month, tally }) => [
          say.month(month.year, month.month),
          `${bar(tally)}  ${say.tally(tally)}`,
        ]),
      ),
    ),
    labelled(say.labels.chances, plot(words, record.chances)),
    labelled(
      say.labels.clients,
      columns(
        record.clients.map(({ client, tally }) => [
          organisationName(page.names, client),
          say.tally(tally),
        ]),
      ),
    ),
    labelled(
      say.labels.kinds,
      columns(
        record.kinds.map(({ noun, tally, ran }) => [
          cleanForTerminal(noun),
          words.morning.joined([
            say.tally(tally),
            ...(ran === undefined ? [] : [describeRan(words, ran)]),
          ]),
        ]),
      ),
    ),
    labelled(say.labels.telling, [tellingText(words, record)]),
    labelled(
      say.labels.room,
      record.early.map((habit) => say.early(organisationName(page.names, habit.client), habit)),
    ),
  ];
  return [
    leftAndRight(page, { text: say.title, meaning: 'title' }, say.tally(record.tally)),
    rule(page),
    ...parts.flat().flatMap((each) => labelledLines(page, column, each)),
  ];
}

function labelled(label: string, texts: readonly string[]): readonly Labelled[] {
  return texts.map((text, index) => ({ label: index === 0 ? label : '', text }));
}

/** Names in a column as wide as the widest, what is said of each beside it. */
function columns(rows: readonly (readonly [name: string, text: string])[]): readonly string[] {
  const cells = Math.max(0, ...rows.map(([name]) => widthOf(name))) + 2;
  return rows.map(([name, text]) => padToWidth(name, cells) + text);
}

const barCells = 10;

/** Kept as #, moved with notice as +, late as a dot. */
function bar({ finished, kept, movedWithNotice }: Tally): string {
  const cellsOf = (count: number): number => Math.round((barCells * count) / finished);
  const full = '#'.repeat(cellsOf(kept));
  const well = '+'.repeat(Math.max(0, cellsOf(kept + movedWithNotice) - full.length));
  return (full + well).padEnd(barCells, '.');
}

/** A line for each chance that was said: where it was said to be, and where it came out. */
function plot(words: Words, chances: readonly ChanceHeld[]): readonly string[] {
  if (chances.length === 0) return [];
  const rows = chances.map(
    (each) =>
      [
        words.warning.chance(each.tenth),
        `${track(each)}  ${words.record.held(each.held, each.count)}`,
      ] as const,
  );
  return [...columns(rows), words.record.plotKey];
}

const cellsPerTenth = 2;

function track({ tenth, held, count }: ChanceHeld): string {
  const said = tenth * cellsPerTenth;
  const came = Math.round((10 * cellsPerTenth * held) / count);
  return Array.from({ length: 10 * cellsPerTenth + 1 }, (_, cell) => {
    if (cell === said) return cell === came ? '@' : '|';
    return cell === came ? 'o' : '.';
  }).join('');
}

function tellingText({ record }: Words, { telling }: OwnRecord): string {
  const { before, after, never } = telling;
  return before + after + never === 0 ? record.nothingMoved : record.telling(telling);
}
