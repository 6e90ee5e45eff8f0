import type { Tally } from '../../domain/review/tally.ts';
import type { JsonObject } from './json.ts';

/** How finished promises went, as `--json` shows it. */
export function tallyJson({ finished, kept, movedWithNotice, late }: Tally): JsonObject {
  return { finished, kept, movedWithNotice, late };
}
