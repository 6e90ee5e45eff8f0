import type { Organisation, Person } from '../../domain/people/people.ts';

/** Somebody of the story before she has an id. */
export type PersonCard = Omit<Person, 'id' | 'organisation' | 'initials' | 'nicknames'> & {
  /** Days without a word, for those who go quiet. */
  readonly quietFor?: number;
};

/** A company of the story and its people, the one who decides first. */
export type HouseCard = {
  readonly organisation: Omit<Organisation, 'id'>;
  readonly people: readonly PersonCard[];
};

/** Everybody of a demo in one language. The first seven clients have the parts of the morning. */
export type CastCards = {
  readonly clients: readonly HouseCard[];
  /** A photographer first, then a printer. */
  readonly suppliers: readonly HouseCard[];
  readonly ours: HouseCard;
  /** Whose demo it is: what letters are signed with. */
  readonly me: { readonly name: string; readonly email: string };
};
