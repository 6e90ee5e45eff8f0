import type { WorkingMinutes } from '../../domain/commitment/commitment.ts';
import { readEffort } from './read-effort.ts';

/** Words of an item as typed, without what was said of the time it took. */
export type TookTaken = { readonly words: string; readonly took?: WorkingMinutes };

const marker =
  /^(?:and\s+)?(?:it\s+)?(?:took|taking)(?:\s+me|\s+us)?\s+|^(?:一共|总共|總共|共)?(?:用时|用時|花了?|用了?|耗时|耗時|费时|費時)\s*/iu;

/** Takes `took 8h`, `took about a day`, 用了8小时, 花了一天 off the end of a text. Anything else stays as it is. */
export function takeTook(text: string): TookTaken {
  for (const { index } of text.matchAll(/(?<=^|[\s,，、;；])\S|[一总總共花用耗费費]/gu)) {
    const said = text.slice(index);
    const lead = marker.exec(said)?.[0];
    const took = lead === undefined ? undefined : readEffort(said.slice(lead.length));
    if (took !== undefined)
      return { words: text.slice(0, index).replace(/[\s,，、;；]+$/u, ''), took };
  }
  return { words: text };
}
