import type { Conflict } from '../entries/conflict.ts';
import type { Language } from '../language.ts';
import type { ReplyTimes } from '../settings/reply-times.ts';

declare const personBrand: unique symbol;
declare const organisationBrand: unique symbol;
export type PersonId = string & { readonly [personBrand]: true };
export type OrganisationId = string & { readonly [organisationBrand]: true };

/** A company is a client unless said otherwise; `ours` is our own side (`@us`, `@我们`). */
export type Side = 'client' | 'supplier' | 'ours';

export type Organisation = {
  readonly id: OrganisationId;
  readonly name: string;
  readonly side: Side;
  readonly domain?: string;
  readonly language?: Language;
  readonly zone?: string;
  /** Days between contacts, as she wants them. */
  readonly rhythm?: number;
  /** How soon its people are to be answered, where that is another time than the settings say. */
  readonly replyTimes?: Partial<ReplyTimes>;
  /** A supplier whose name may stand in a client's letter. */
  readonly isShareable?: boolean;
  /** What two machines said of it apart, and nobody has decided. Absent: nothing. */
  readonly conflicts?: readonly Conflict[];
};

export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly organisation?: OrganisationId;
  readonly nicknames: readonly string[];
  /** Pinyin initials of a Chinese name (`wm` for 王敏), worked out when the person is made. */
  readonly initials?: string;
  readonly email?: string;
  readonly role?: string;
  /** How letters address her: 王总, Ms Li. */
  readonly addressAs?: string;
  readonly channel?: string;
  readonly language?: Language;
  readonly zone?: string;
  readonly rhythm?: number;
  /** How soon she is to be answered, where that is another time than her company's. */
  readonly replyTimes?: Partial<ReplyTimes>;
  /** What two machines said of her apart, and nobody has decided. Absent: nothing. */
  readonly conflicts?: readonly Conflict[];
};
