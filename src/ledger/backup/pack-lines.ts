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
  let rest = '';
  try {
    for await (const text of opened.pipe(unpacked).setEncoding('utf8')) {
      const lines = (rest + String(text)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    file.destroy();
  }
}

/** Bytes of a file as the kind of stream that encryption takes. */
export function webStream(source: Readable): ReadableStream<Uint8Array> {
  // Node's own declarations and the web's name the same streams by two types.
  return Readable.toWeb(source) as ReadableStream<Uint8Array>;
}
