import type { Buffer } from 'node:buffer';

/** A file's bytes as text: UTF-8, or UTF-16 where its mark says so (what PowerShell makes of `>`), without the mark. */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return bytes
      .subarray(2, bytes.length & ~1)
      .swap16()
      .toString('utf16le');
  }
  return bytes.toString('utf8').replace(/^\uFEFF/u, '');
}
