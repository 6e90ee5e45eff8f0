import { sideValue, type SideValue } from '../../domain/commitment/shown-conflict.ts';
import type { Conflict } from '../../domain/entries/conflict.ts';
import type { Telling } from '../../wording/telling.ts';
import { dueJson } from './due-json.ts';
import type { JsonObject } from './json.ts';

/** What machines said apart of a commitment: each field with its sides, the one that holds first. */
export function conflictsJson(
  conflicts: readonly Conflict[],
  telling: Telling,
): readonly JsonObject[] {
  return conflicts.map(({ about, sides }) => ({
    field: about,
    sides: sides.map(({ at, actor, changes }) => ({
      at,
      by: actor,
      ...valueJson(sideValue(about, changes, telling.handleOf)),
    })),
  }));
}

/** What a side says, under the key its kind has elsewhere; `value` where there is none. */
function valueJson(value: SideValue): JsonObject {
  switch (value.kind) {
    case 'due':
      return dueJson(value.due);
    case 'minutes':
      return { need: value.minutes };
    case 'people':
      return { who: [...value.who], client: value.organisation };
    case 'standing':
      return { state: value.standing.kind };
    case 'items':
      return { value: [...value.handles] };
    case 'flag':
      return { value: value.isOn };
    case 'text':
      return { value: value.text };
    case 'nothing':
      return {};
  }
}
