import type { OrganisationId, PersonId, Side } from './people.ts';

/** An organisation as a line names it: one we know, or one the line makes (`jane@acme`). */
export type OrganisationSaid =
  | { readonly kind: 'known'; readonly id: OrganisationId }
  | { readonly kind: 'new'; readonly name: string; readonly side: Side; readonly domain?: string };

/** A person as a line names her: one we know, or one the line makes. */
export type PersonSaid =
  | {
      readonly kind: 'known';
      readonly id: PersonId;
      /** An address the line gives for her (`jane@acme.com`), when she had none. */
      readonly email?: string;
    }
  | {
      readonly kind: 'new';
      readonly name: string;
      readonly organisation?: OrganisationSaid;
      readonly email?: string;
    };

/**
 * Whom a line is about. No people and no organisation: a promise to oneself (`me`, 我).
 * People of one line may be several (`jane+tom`); `organisation` is the one it is filed under.
 */
export type WhoSaid = {
  readonly people: readonly PersonSaid[];
  readonly organisation?: OrganisationSaid;
  readonly isMyself: boolean;
};
