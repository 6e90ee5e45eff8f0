import type { Commitment } from '../domain/commitment/commitment.ts';
import type { ShownConflict } from '../domain/commitment/shown-conflict.ts';
import type { UnreadLine } from '../domain/commitment/note.ts';
import type { OrganisationId, PersonId } from '../domain/people/people.ts';
import type { MorningItem } from '../domain/review/morning-item.ts';
import type { LoggedAct } from '../wording/pages/log-lines.ts';
import type { SettingShown } from '../wording/pages/settings-lines.ts';

/** What a key acts on: the line under the mark, or what the open page is about. */
export type Target =
  | { readonly kind: 'none' }
  /** `conflict`: what of it is to be decided, where one thing is shown at a time. */
  | {
      readonly kind: 'commitment';
      readonly commitment: Commitment;
      readonly conflict?: ShownConflict;
    }
  | { readonly kind: 'unread'; readonly line: UnreadLine }
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'client'; readonly client: OrganisationId }
  | { readonly kind: 'act'; readonly act: LoggedAct }
  | { readonly kind: 'setting'; readonly setting: SettingShown };

export function targetOfItem(item: MorningItem | undefined): Target {
  if (item === undefined) return { kind: 'none' };
  switch (item.kind) {
    case 'promise':
    case 'wait':
      return { kind: 'commitment', commitment: item.commitment };
    case 'conflict':
      return { kind: 'commitment', commitment: item.commitment, conflict: item.conflict };
    case 'unread':
      return { kind: 'unread', line: item.line };
    case 'quiet':
      return { kind: 'person', person: item.contact.person.id };
  }
}

/** Whom a target is about, when it names somebody. */
export function personOf(target: Target): PersonId | undefined {
  if (target.kind === 'person') return target.person;
  return target.kind === 'commitment' ? target.commitment.who[0] : undefined;
}
