import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { widthOf } from '../../wording/text/text-width.ts';
import {
  editLine,
  emptyLine,
  lineText,
  lineWith,
  type LineField,
} from '../parts/line-field-state.ts';

/** Several lines being typed, and which of them has the cursor. There is always one. */
export type TextArea = { readonly lines: readonly LineField[]; readonly at: number };

export type AreaEvent =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'key'; readonly name: string };

/** A text to be gone on with; the cursor behind the first `label:` below the heading, where the filling in begins. */
export function areaWith(text: string): TextArea {
  const lines = text.replace(/\n$/u, '').split('\n').map(lineWith);
  const heading = lines.findIndex((line) => lineText(line).startsWith('#'));
  const open = lines.findIndex(
    (line, index) => index > heading && /[:：]\s*$/u.test(lineText(line)),
  );
  return { lines, at: Math.max(0, open) };
}

export function areaText({ lines }: TextArea): string {
  return lines.map(lineText).join('\n');
}

/** The area after a key, or after a typed or pasted text; what it does not know leaves it as it is. */
export function editArea(area: TextArea, event: AreaEvent): TextArea {
  if (event.kind === 'typed') return insertText(area, event.text);
  const { cursor, graphemes } = lineAt(area);
  switch (event.name) {
    case 'enter':
      return splitLine(area);
    case 'up':
      return goTo(area, area.at - 1);
    case 'down':
      return goTo(area, area.at + 1);
    case 'pageup':
      return goTo(area, area.at - pageLines);
    case 'pagedown':
      return goTo(area, area.at + pageLines);
    case 'left':
      return cursor > 0 || area.at === 0 ? editHere(area, event) : atEnd(area, area.at - 1);
    case 'right':
      return cursor < graphemes.length || isLast(area) ? editHere(area, event) : goToStart(area);
    case 'backspace':
      return cursor > 0 || area.at === 0 ? editHere(area, event) : joinLines(area, area.at - 1);
    case 'delete':
      return cursor < graphemes.length || isLast(area)
        ? editHere(area, event)
        : joinLines(area, area.at);
  }
  return editHere(area, event);
}

const pageLines = 10;

function lineAt({ lines, at }: TextArea): LineField {
  return lines[at] ?? emptyLine;
}

function isLast({ lines, at }: TextArea): boolean {
  return at >= lines.length - 1;
}

function editHere(area: TextArea, event: AreaEvent): TextArea {
  return { ...area, lines: area.lines.with(area.at, editLine(lineAt(area), event)) };
}

/** To another line, at the same cell, or at its end where it is shorter. */
function goTo(area: TextArea, wanted: number): TextArea {
  const at = Math.min(area.lines.length - 1, Math.max(0, wanted));
  if (at === area.at) return area;
  const from = lineAt(area);
  const cells = widthOf(from.graphemes.slice(0, from.cursor).join(''));
  const to = area.lines[at] ?? emptyLine;
  let cursor = 0;
  let before = 0;
  for (const grapheme of to.graphemes) {
    before += widthOf(grapheme);
    if (before > cells) break;
    cursor += 1;
  }
  return { lines: area.lines.with(at, { ...to, cursor }), at };
}

function atEnd(area: TextArea, at: number): TextArea {
  const line = area.lines[at] ?? emptyLine;
  return { lines: area.lines.with(at, { ...line, cursor: line.graphemes.length }), at };
}

function goToStart(area: TextArea): TextArea {
  const at = area.at + 1;
  return { lines: area.lines.with(at, { ...(area.lines[at] ?? emptyLine), cursor: 0 }), at };
}

function splitLine(area: TextArea): TextArea {
  const { graphemes, cursor } = lineAt(area);
  const before = { graphemes: graphemes.slice(0, cursor), cursor };
  const after = { graphemes: graphemes.slice(cursor), cursor: 0 };
  return { lines: area.lines.toSpliced(area.at, 1, before, after), at: area.at + 1 };
}

function joinLines({ lines }: TextArea, at: number): TextArea {
  const above = lines[at] ?? emptyLine;
  const below = lines[at + 1] ?? emptyLine;
  const joined = lineWith(lineText(above) + lineText(below));
  return {
    lines: lines.toSpliced(at, 2, { ...joined, cursor: above.graphemes.length }),
    at,
  };
}

/** A pasted text keeps its lines. */
function insertText(area: TextArea, text: string): TextArea {
  const [first = '', ...more] = text.split(/\r\n|[\r\n]/u).map(cleanForTerminal);
  let next = editHere(area, { kind: 'typed', text: first });
  for (const line of more) next = editHere(splitLine(next), { kind: 'typed', text: line });
  return next;
}
