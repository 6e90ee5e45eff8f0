import { chanceBytes } from './chance-bytes.ts';

const randomBits = 74n;

/**
 * Makes UUIDv7s (RFC 9562): 48 bits of the given milliseconds, then random. They sort by time as text; of one
 * process also those of the same millisecond, in the order they were made, and when the clock is set back.
 */
export function randomIds(epochMs: () => number): () => string {
  let ms = -1n;
  let random = 0n;
  return () => {
    const now = BigInt(Math.max(0, epochMs()));
    random = now > ms ? someRandom() : random + someStep();
    if (now > ms) ms = now;
    return uuid(ms, random);
  };
}

/** Unforeseeable is what an id begins with in its millisecond; from there a step of chance is enough. */
function someStep(): bigint {
  return 1n + BigInt(Math.floor(Math.random() * 2 ** 32));
}

/** The top bit is left free, so that counting on from it never runs over. */
function someRandom(): bigint {
  return BigInt(`0x${chanceBytes(10).toString('hex')}`) & ((1n << (randomBits - 1n)) - 1n);
}

function uuid(ms: bigint, random: bigint): string {
  const upper = random >> 62n;
  const lower = random & ((1n << 62n) - 1n);
  const bits = (ms << 80n) | (7n << 76n) | (upper << 64n) | (2n << 62n) | lower;
  const hex = bits.toString(16).padStart(32, '0');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
