import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';

/** How bytes are encrypted on their way to a file. */
export type Seal = (bytes: ReadableStream<Uint8Array>) => Promise<ReadableStream<Uint8Array>>;

/** How they are read back; throws when the key does not fit. */
export type Unseal = Seal;

const pieceLength = 1 << 20;

/** Lines as gzip, piece by piece: what follows one another is one gzip file, which `zcat` reads too. */
export function* packedLines(lines: Iterable<string>): Generator<Uint8Array> {
  let held: string[] = [];
  let length = 0;
  for (const line of lines) {
    held.push(line, '\n');
    length += line.length;
    if (length >= pieceLength) {
      yield gzipSync(held.join(''), { level: 4 });
      held = [];
      length = 0;
    }
  }
  yield gzipSync(held.join(''), { level: 4 });
}

/** The lines of a packed file. Throws when it is cut short or was changed. */
export async function* unpackedLines(path: string, unseal?: Unseal): AsyncGenerator<string> {
  const file = createReadStream(path);
  const opened = unseal ? Readable.fromWeb(await unseal(webStream(file))) : file;
  const unpacked = createGunzip();
  // An error of what flows in would otherwise leave the reader waiting for ever.
  file.on('error', (error) => unpacked.destroy(error));
  opened.on('error', (error: Error) => unpacked.destroy(error));
  try {
    yield* linesIn(opened.pipe(unpacked).setEncoding('utf8'));
  } finally {
    file.destroy();
  }
}

/** No entry is as long as this; a file of a few bytes can unpack to a line that fills the memory. */
const longestLine = 1 << 26;

/** What comes in pieces, as lines. A line is put together once, when its end has come. */
export async function* linesIn(pieces: AsyncIterable<unknown>): AsyncGenerator<string> {
  let held: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const [first = '', ...others] = String(piece).split('\n');
    held.push(first);
    length += first.length;
    if (length > longestLine) throw new LineTooLong();
    for (const other of others) {
      yield held.join('');
      held = [other];
      length = other.length;
    }
  }
  if (length > 0) yield held.join('');
}

class LineTooLong extends Error {
  readonly code = 'ERR_LINE_TOO_LONG';
}

/** Bytes of a file as the kind of stream that encryption takes. */
export function webStream(source: Readable): ReadableStream<Uint8Array> {
  // Node's own declarations and the web's name the same streams by two types.
  return Readable.toWeb(source) as ReadableStream<Uint8Array>;
}
