import { readFileSync } from 'node:fs';

// What https://sqlite.org/fileformat2.html#walformat says: a head of 32 bytes, before each page 24.
const headLength = 32;
const frameHeadLength = 24;
const salts = { inHead: 16, inFrame: 8, length: 8 };

/** Whether the write-ahead log beside a ledger holds a page (counted from 1). Reads the whole log. */
export function isPageInLog(ledger: string, page: number): boolean {
  const log = readFileSync(`${ledger}-wal`);
  if (log.length < headLength) return false;
  const frameLength = frameHeadLength + log.readUInt32BE(8);
  const salt = log.subarray(salts.inHead, salts.inHead + salts.length);
  for (let at = headLength; at + frameLength <= log.length; at += frameLength) {
    const own = log.subarray(at + salts.inFrame, at + salts.inFrame + salts.length);
    if (own.equals(salt) && log.readUInt32BE(at) === page) return true;
  }
  return false;
}
