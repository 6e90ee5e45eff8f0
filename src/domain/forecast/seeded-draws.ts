/** A stream of numbers from 0 up to 1 that is the same for the same seed, on every machine. */
export type Draws = () => number;

/**
 * The draws are even over the pile, one in each of so many equal parts, so 128 say the chance to 0.6 of a hundredth
 * (root mean square against 40,000 draws, queues of 1 to 100 promises); 500 say it to 0.3. What is said is a tenth.
 */
export const drawCount = 128;

/** A seed from any text, such as the handle of a promise (FNV-1a, 32 bits). */
export function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Puts the numbers in an order that the seed decides, with the draws of `drawsFrom`. They are written out here:
 * two hundred promises are shuffled in every command, before anything has been compiled, and calls are dear then.
 */
export function shuffle(numbers: Float64Array, seed: number): void {
  let state = seed | 0;
  for (let last = numbers.length - 1; last > 0; last -= 1) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const other = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * (last + 1));
    const moved = numbers[last] ?? 0;
    numbers[last] = numbers[other] ?? 0;
    numbers[other] = moved;
  }
}

/** The numbers in an order that the seed decides: the same seed, the same order. */
export function shuffled(numbers: Float64Array, seed: number): Float64Array {
  const order = numbers.slice();
  shuffle(order, seed);
  return order;
}

/** Mulberry32: small, quick, and good enough to shuffle five hundred numbers. */
export function drawsFrom(seed: number): Draws {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
