import { readFileSync } from 'node:fs';

// What https://sqlite.org/fileformat2.html#walformat says: a head of 32 bytes, before each page 24.
const headLength = 32;
const frameHeadLength = 24;
const salts = { inHead: 16, inFrame: 8, length: 8 };
const littleEndianSums = 0x377f0682;

type Frame = { readonly page: number; readonly head: Buffer; readonly image: Buffer };

/** Whether the write-ahead log beside a ledger holds a page (counted from 1). Reads the whole log. */
export function isPageInLog(ledger: string, page: number): boolean {
  return framesOf(readFileSync(`${ledger}-wal`)).some((frame) => frame.page === page);
}

/** A ledger's file with everything written into it that its log has committed. Reads both and touches neither. */
export function fileWithLog(ledger: string): Buffer {
  const log = readFileSync(`${ledger}-wal`);
  const whole = committed(log, framesOf(log));
  const file = readFileSync(ledger);
  const last = whole.at(-1);
  if (!last) return file;
  const bytes = Buffer.alloc(last.head.readUInt32BE(4) * last.image.length);
  file.copy(bytes);
  for (const { page, image } of whole) image.copy(bytes, (page - 1) * image.length);
  return bytes;
}

/** Those of the log as it was begun last: what an earlier round left behind has other salts. */
function framesOf(log: Buffer): readonly Frame[] {
  if (log.length < headLength) return [];
  const pageLength = log.readUInt32BE(8);
  const salt = log.subarray(salts.inHead, salts.inHead + salts.length);
  const frames: Frame[] = [];
  for (let at = headLength; at + frameHeadLength + pageLength <= log.length;) {
    const head = log.subarray(at, at + frameHeadLength);
    const own = head.subarray(salts.inFrame, salts.inFrame + salts.length);
    if (!own.equals(salt)) break;
    at += frameHeadLength + pageLength;
    frames.push({ page: head.readUInt32BE(0), head, image: log.subarray(at - pageLength, at) });
  }
  return frames;
}

/** Up to the last that ends a transaction, as long as the sums are right: what follows was never said to be there. */
function committed(log: Buffer, frames: readonly Frame[]): readonly Frame[] {
  if (frames.length === 0) return [];
  const isLittle = log.readUInt32BE(0) === littleEndianSums;
  let sums = sumsOver(log.subarray(0, 24), [0, 0], isLittle);
  if (sums[0] !== log.readUInt32BE(24) || sums[1] !== log.readUInt32BE(28)) return [];
  let count = 0;
  for (const [index, { head, image }] of frames.entries()) {
    sums = sumsOver(image, sumsOver(head.subarray(0, 8), sums, isLittle), isLittle);
    if (sums[0] !== head.readUInt32BE(16) || sums[1] !== head.readUInt32BE(20)) break;
    if (head.readUInt32BE(4) > 0) count = index + 1;
  }
  return frames.slice(0, count);
}

type Sums = readonly [number, number];

function sumsOver(bytes: Buffer, [first, second]: Sums, isLittle: boolean): Sums {
  const word = (at: number): number => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  let [one, other] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    one = (one + word(at) + other) >>> 0;
    other = (other + word(at + 4) + one) >>> 0;
  }
  return [one, other];
}
