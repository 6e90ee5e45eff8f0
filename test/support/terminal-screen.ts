import { graphemesOf, widthOf } from '../../src/wording/text/text-width.ts';

/** What a terminal shows after all that was sent to it. */
export type TerminalScreen = {
  readonly feed: (sent: string) => void;
  /** The rows, without the spaces at their ends. */
  readonly rows: () => readonly string[];
  readonly text: () => string;
  /** The cell at which a text begins, in the first row that holds it; -1 when none does. */
  readonly columnOf: (text: string) => number;
  readonly cursor: () => { readonly x: number; readonly y: number };
  readonly isOnAlternateScreen: () => boolean;
  readonly isCursorShown: () => boolean;
  readonly isPasteBracketed: () => boolean;
  /** True while something is drawn in colour or reverse after the last reset. */
  readonly hasStyleLeft: () => boolean;
  readonly resize: (columns: number, rows: number) => void;
};

type Grid = { cells: string[][]; x: number; y: number };

/**
 * A small terminal: as much as Ink sends. It fails on a sequence it does not know, so that nothing kept
 * sends goes unlooked at.
 */
export function terminalScreen(size: { columns: number; rows: number }): TerminalScreen {
  let { columns, rows } = size;
  const blank = (): Grid => ({ cells: Array.from({ length: rows }, () => []), x: 0, y: 0 });
  const primary = blank();
  let alternate = blank();
  let isAlternate = false;
  let isCursorShown = true;
  let isPasteBracketed = false;
  let hasStyle = false;
  let rest = '';
  const grid = () => (isAlternate ? alternate : primary);

  function put(text: string): void {
    const here = grid();
    const width = widthOf(text);
    if (width === 0) return;
    if (here.x + width > columns) {
      here.x = 0;
      lineFeed();
    }
    const row = (here.cells[here.y] ??= []);
    while (row.length < here.x) row.push(' ');
    row[here.x] = text;
    if (width === 2) row[here.x + 1] = '';
    here.x += width;
  }

  function lineFeed(): void {
    const here = grid();
    if (here.y < rows - 1) here.y += 1;
    else here.cells = [...here.cells.slice(1), []];
  }

  function control(parameters: string, final: string): void {
    const here = grid();
    const numbers = parameters.split(';').map((text) => Number.parseInt(text, 10));
    const count = Math.max(1, numbers[0] || 1);
    switch (final) {
      case 'A':
        here.y = Math.max(0, here.y - count);
        return;
      case 'B':
        here.y = Math.min(rows - 1, here.y + count);
        return;
      case 'C':
        here.x = Math.min(columns - 1, here.x + count);
        return;
      case 'D':
        here.x = Math.max(0, here.x - count);
        return;
      case 'E':
        here.y = Math.min(rows - 1, here.y + count);
        here.x = 0;
        return;
      case 'F':
        here.y = Math.max(0, here.y - count);
        here.x = 0;
        return;
      case 'G':
        here.x = Math.min(columns, count) - 1;
        return;
      case 'H':
        here.y = Math.min(rows, numbers[0] || 1) - 1;
        here.x = Math.min(columns, numbers[1] || 1) - 1;
        return;
      case 'J':
        if (parameters === '2') here.cells = blank().cells;
        else {
          erase(here.x, columns, here.cells[here.y]);
          for (let y = here.y + 1; y < rows; y += 1) here.cells[y] = [];
        }
        return;
      case 'K':
        if (parameters === '2') here.cells[here.y] = [];
        else if (parameters === '1') erase(0, here.x + 1, here.cells[here.y]);
        else erase(here.x, columns, here.cells[here.y]);
        return;
      // Where is the cursor? Whoever feeds the screen answers, see kept-in-terminal.ts.
      case 'n':
        return;
      case 'm':
        hasStyle =
          parameters !== '' && parameters !== '0' && !/^(?:22|27|39|49)$/u.test(parameters);
        return;
      case 'h':
      case 'l':
        mode(parameters, final === 'h');
        return;
    }
    throw new Error(`a terminal sequence nobody looked at: CSI ${parameters}${final}`);
  }

  function mode(parameter: string, isOn: boolean): void {
    switch (parameter) {
      case '?25':
        isCursorShown = isOn;
        return;
      case '?1049':
        isAlternate = isOn;
        if (isOn) alternate = blank();
        return;
      case '?2004':
        isPasteBracketed = isOn;
        return;
      // Begin and end of a picture that is to be shown at once.
      case '?2026':
        return;
    }
    throw new Error(`a terminal mode nobody looked at: ${parameter}`);
  }

  function feed(sent: string): void {
    let left = rest + sent;
    rest = '';
    while (left !== '') {
      // oxlint-disable-next-line no-control-regex -- a terminal lives on control characters
      const sequence = /^\u001B\[([0-?]*)([@-~])/u.exec(left);
      if (sequence) {
        control(sequence[1] ?? '', sequence[2] ?? '');
        left = left.slice(sequence[0].length);
      } else if (left.startsWith('\u001B')) {
        if (left.length > 24)
          throw new Error(`not a sequence: ${JSON.stringify(left.slice(0, 24))}`);
        rest = left;
        return;
      } else if (left.startsWith('\r')) {
        grid().x = 0;
        left = left.slice(1);
      } else if (left.startsWith('\n')) {
        lineFeed();
        left = left.slice(1);
      } else {
        // oxlint-disable-next-line no-control-regex -- as above
        const plain = /^[^\u001B\r\n]+/u.exec(left)?.[0] ?? '';
        for (const grapheme of graphemesOf(plain)) put(grapheme);
        left = left.slice(plain.length);
      }
    }
  }

  const seen = () =>
    grid().cells.map((row) =>
      Array.from(row, (cell) => cell ?? ' ')
        .join('')
        .trimEnd(),
    );
  return {
    feed,
    rows: seen,
    text: () => seen().join('\n').trimEnd(),
    columnOf: (text) => {
      const row = grid().cells.find((cells) => cells.join('').includes(text)) ?? [];
      return row.findIndex((_, x) => row.slice(x).join('').startsWith(text) && row[x] !== '');
    },
    cursor: () => ({ x: grid().x, y: grid().y }),
    isOnAlternateScreen: () => isAlternate,
    isCursorShown: () => isCursorShown,
    isPasteBracketed: () => isPasteBracketed,
    hasStyleLeft: () => hasStyle,
    resize: (nextColumns, nextRows) => {
      columns = nextColumns;
      rows = nextRows;
      for (const each of [primary, alternate]) {
        // A lower window keeps the row of the cursor: what is above it goes.
        const gone = Math.max(0, each.y - (rows - 1));
        each.cells = Array.from(
          { length: rows },
          (_, y) => each.cells[y + gone]?.slice(0, columns) ?? [],
        );
        each.y -= gone;
        each.x = Math.min(each.x, columns - 1);
      }
    },
  };
}

function erase(from: number, to: number, row: string[] | undefined): void {
  for (let x = from; x < Math.min(to, row?.length ?? 0); x += 1) if (row) row[x] = ' ';
}
