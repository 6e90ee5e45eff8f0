import type { Card } from '../../domain/people/card.ts';
import type { OrganisationId, PersonId } from '../../domain/people/people.ts';
import type { Week } from '../../domain/review/week.ts';
import type { ClientToWrite } from '../../wording/pages/letters-lines.ts';
import type { LoggedAct } from '../../wording/pages/log-lines.ts';
import type { SettingShown } from '../../wording/pages/settings-lines.ts';
import type { FoundThings } from '../browse/found-things.ts';

/** Whose card it is. */
export type CardAbout =
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'client'; readonly id: OrganisationId };

/** What a page on which things are picked shows. */
export type Browsed =
  | { readonly kind: 'week'; readonly week: Week }
  /** `isAll`: there is nothing older. */
  | { readonly kind: 'log'; readonly acts: readonly LoggedAct[]; readonly isAll: boolean }
  | { readonly kind: 'find'; readonly found: FoundThings }
  | { readonly kind: 'settings'; readonly settings: readonly SettingShown[] }
  | { readonly kind: 'letters'; readonly clients: readonly ClientToWrite[] }
  | { readonly kind: 'card'; readonly about: CardAbout; readonly card: Card };

/** `marked`: the id of the thing under the mark; `top`: the first line below the heading on view. */
export type BrowsePage = Browsed & {
  readonly marked: string | undefined;
  readonly top: number;
};

/** What a key opens or a new look at the ledger brings. */
export type BrowseWish =
  | { readonly kind: 'week' | 'settings' | 'letters' }
  | { readonly kind: 'log'; readonly most: number }
  | { readonly kind: 'find'; readonly words: string; readonly isOnlyTold: boolean }
  | { readonly kind: 'card'; readonly about: CardAbout };
