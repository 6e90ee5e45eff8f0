import type { WorkingMinutes } from '../../domain/commitment/commitment.ts';
import type { Meaning } from '../meaning.ts';

/** Signs a bar is made of; blocks are two cells wide in some Chinese terminals. */
export type BarSigns = 'blocks' | 'ascii';

const signs = {
  blocks: { full: '█', free: '░' },
  ascii: { full: '#', free: '.' },
} as const;

export type Load = { readonly there: WorkingMinutes; readonly promised: WorkingMinutes };

/** "####..": working time promised of the working time there is; `!` ends a bar that is over-full. */
export function loadBar({ there, promised }: Load, cells: number, bars: BarSigns): string {
  const { full, free } = signs[bars];
  if (promised > there) return `${full.repeat(cells - 1)}!`;
  const share = there === 0 ? 0 : promised / there;
  const filled = Math.min(cells, Math.max(promised > 0 ? 1 : 0, Math.round(share * cells)));
  return full.repeat(filled) + free.repeat(cells - filled);
}

/** Over-full, nearly full, or as it should be. */
export function loadMeaning({ there, promised }: Load): Meaning | undefined {
  if (promised > there) return 'alarm';
  return promised > there * nearlyFull ? 'warn' : undefined;
}

const nearlyFull = 0.85;
