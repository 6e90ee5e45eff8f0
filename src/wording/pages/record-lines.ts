import type { ChanceHeld, OwnRecord } from '../../domain/review/own-record.ts';
import type { Tally } from '../../domain/review/tally.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
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
import { cutToWidth, padToWidth, widthOf } from '../text/text-width.ts';
import type { RecordWords } from '../catalogue/record-words.ts';
import type { Words } from '../words.ts';

export type RecordPage = Page & { readonly names: Names };

/** Her own record: by month, chance said against chance held, by client and kind, telling, too much room. */
export function recordLines(words: Words, record: OwnRecord, page: RecordPage): readonly Line[] {
  const say = words.record;
  if (record.tally.finished === 0) return [plain(say.none)];
  const column = labelColumn(Object.values(say.labels));
  const parts: readonly (readonly Labelled[])[] = [
    labelled(say.labels.months, monthTexts(words, record)),
    labelled(say.labels.chances, plot(words, record.chances)),
    labelled(say.labels.clients, clientTexts(words, record, page)),
    labelled(say.labels.kinds, kindTexts(words, record)),
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

function monthTexts({ record: say }: Words, { months }: OwnRecord): readonly string[] {
  const rows = months.map(({ month, tally }) => [
    say.month(month.year, month.month),
    bar(tally),
    `${Math.round((100 * tally.kept) / tally.finished)}%`.padStart(4),
    ...tallyCells(say, tally),
  ]);
  return [...inColumns(rows), say.barKey];
}

function clientTexts(
  { record: say }: Words,
  { clients }: OwnRecord,
  { names }: RecordPage,
): readonly string[] {
  return inColumns(
    clients.map(({ client, tally }) => [
      nameCell(organisationName(names, client)),
      ...tallyCells(say, tally),
    ]),
  );
}

/** By noun, with how its work or its dates ran. */
function kindTexts({ record: say }: Words, { kinds }: OwnRecord): readonly string[] {
  const rows = kinds.map(({ noun, tally, ran }) => [
    nameCell(noun),
    ...tallyCells(say, tally),
    ran === undefined ? '' : say.ran(ran.measure, Math.max(0.1, ran.ratio).toFixed(1)),
  ]);
  return [...inColumns(rows), ...(kinds.some(({ ran }) => ran !== undefined) ? [say.ranKey] : [])];
}

function tallyCells(say: RecordWords, tally: Tally): readonly string[] {
  const { movedWithNotice, late } = tally;
  return [
    say.kept(tally),
    movedWithNotice === 0 ? '' : say.moved(movedWithNotice),
    late === 0 ? '' : say.late(late),
  ];
}

const mostNameCells = 18;

function nameCell(name: string): string {
  return cutToWidth(cleanForTerminal(name), mostNameCells);
}

/** Each column as wide as its widest, two cells between them; one with nothing in it is left out. */
function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const cells = Array.from({ length: columns }, (_, at) =>
    Math.max(0, ...rows.map((row) => widthOf(row[at] ?? ''))),
  );
  return rows.map((row) =>
    row
      .flatMap((text, at) => (cells[at] === 0 ? [] : [padToWidth(text, (cells[at] ?? 0) + 2)]))
      .join('')
      .trimEnd(),
  );
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
  const rows = chances.map((each) => [
    words.warning.chance(each.tenth),
    track(each),
    words.record.held(each.held, each.count),
  ]);
  return [...inColumns(rows), words.record.plotKey];
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
