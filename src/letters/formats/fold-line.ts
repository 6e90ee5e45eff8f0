import { graphemesOf } from '../../wording/text/text-width.ts';

/** Bytes of a line in UTF-8, its end left out (RFC 5545, 3.1). */
const mostBytes = 75;

/** A long line on as many as it needs, the later ones behind a space. No sign is cut apart. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let now = '';
  let bytes = 0;
  for (const sign of graphemesOf(line).flatMap(partsOf)) {
    const size = utf8Length(sign);
    if (bytes + size > mostBytes) {
      lines.push(now);
      now = ' ';
      bytes = 1;
    }
    now += sign;
    bytes += size;
  }
  return [...lines, now].join('\r\n');
}

/** A letter under a heap of marks may be longer than a line. */
function partsOf(grapheme: string): readonly string[] {
  return utf8Length(grapheme) < mostBytes ? [grapheme] : [...grapheme];
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
