import { commandInText } from './command-in-text.ts';
import { graphemesOf, takeCells, widthOf } from './text-width.ts';

/** A text broken into lines of at most `cells`: between words, between Chinese characters, and inside a word only when it is longer than a line. */
export function wrapToWidth(text: string, cells: number): readonly string[] {
  return wrapped(text.trim(), { first: cells, next: cells });
}

/**
 * One line as lines of at most `cells`. What does not fit goes on below where the text begins: behind its
 * indent, or behind a label with its gap ("7k  Jane, Acme: ...", "TOLD   launch moves").
 */
export function wrapHanging(text: string, cells: number): readonly string[] {
  if (widthOf(text) <= cells) return [text];
  const hang = hangOf(text, cells);
  const indent = indentOf(text);
  const room = { first: cells - indent.length, next: cells - hang };
  return wrapped(text.slice(indent.length), room).map((line, at) =>
    at === 0 ? indent + line : ' '.repeat(hang) + line,
  );
}

function indentOf(text: string): string {
  return /^ */u.exec(text)?.[0] ?? '';
}

const label = /^ *(?:\S+(?: \S+){0,3}? {2,})?/u;

function hangOf(text: string, cells: number): number {
  const labelled = widthOf(label.exec(text)?.[0] ?? '');
  if (labelled > 0 && labelled <= cells / 2) return labelled;
  return Math.min(indentOf(text).length || 2, Math.floor(cells / 3));
}

type Room = { readonly first: number; readonly next: number };

function wrapped(text: string, room: Room): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(text, Math.min(room.first, room.next))) {
    const cells = Math.max(2, lines.length === 0 ? room.first : room.next);
    if (widthOf((line + unit).trimEnd()) <= cells) {
      line += line === '' && lines.length > 0 ? unit.trimStart() : unit;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    const [last, ...full] = cutWord(unit.trimStart(), Math.max(2, room.next)).toReversed();
    lines.push(...full.toReversed());
    line = last ?? '';
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** A word longer than a line, in pieces of whole characters. */
function cutWord(word: string, cells: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (widthOf(rest) > cells) {
    const piece = takeCells(rest, cells) || (graphemesOf(rest)[0] ?? rest);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

const han = '\\p{sc=Han}\\u3000-\\u30FF\\uAC00-\\uD7A3\\uFF00-\\uFFEF';
const pieces = `\\s+|[${han}]|[^\\s${han}]+`;
const words = new RegExp(pieces, 'gu');
/** Units of two or more characters, which one would not part either. */
const longUnits = '小时|小時|分钟|分鐘|个工作日|個工作天|个月|個月|个字|個字|成把握';
/** "12 次", "第 2 件", "1小时": a number and what it counts. */
const counted = `(?:第\\s?)?\\d[\\d.,:/]*\\s?(?:${longUnits}|\\p{sc=Han})`;
const wholePieces = new RegExp(`${commandInText}[.,;:!?)\\]}"']*|${counted}|${pieces}`, 'gu');
/** What may not stand at the beginning of a line, and what may not stand at its end. */
const closing = /^[、。，．：；！？…—～·〉》」』】〕）”’％,.;:!?%)\]}"']+$/u;
const opening = /^[〈《「『【〔（“‘([{"']+$/u;

/** A command to be typed, and a number with what it counts, is one piece where a line has room for it. */
function piecesOf(text: string, cells: number): readonly string[] {
  return [...text.matchAll(wholePieces)].flatMap(([piece]) =>
    widthOf(piece) <= cells ? [piece] : [...piece.matchAll(words)].map(([word]) => word),
  );
}

/** The pieces a text may be broken between; each brings the spaces before it. */
function unitsOf(text: string, cells: number): readonly string[] {
  const units: string[] = [];
  let lead = '';
  for (const piece of piecesOf(text, cells)) {
    const isFresh = lead.trim() === '' && (lead !== '' || units.length === 0);
    if (/^\s/u.test(piece)) lead += piece;
    else if (opening.test(piece) && (isFresh || !closing.test(piece))) lead += piece;
    else if (closing.test(piece) && lead === '' && units.length > 0)
      units[units.length - 1] += piece;
    else {
      units.push(lead + piece);
      lead = '';
    }
  }
  return lead === '' ? units : [...units, lead];
}
