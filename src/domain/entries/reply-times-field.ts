import { replyWays, type ReplyTimes } from '../settings/reply-times.ts';
import { countField, partOf, type StoredField } from './stored-field.ts';

/** Some reply times, in working minutes. */
export const replyTimesField: StoredField<Partial<ReplyTimes>> = {
  store: (times) =>
    Object.fromEntries(
      replyWays.flatMap((way) => (times[way] === undefined ? [] : [[way, times[way]]])),
    ),
  read: (stored) => {
    const known = replyWays.flatMap((way) => {
      const part = partOf(stored, way);
      const minutes = part === undefined ? undefined : countField.read(part);
      return minutes === undefined ? [] : [[way, minutes] as const];
    });
    return known.length === 0 ? undefined : Object.fromEntries(known);
  },
};
