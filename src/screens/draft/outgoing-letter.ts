import type { LetterVia } from '../../domain/letters/letter-effect.ts';
import type { OrganisationId } from '../../domain/people/people.ts';
import type { LetterShown } from '../../wording/pages/letters-lines.ts';
import type { ReadyDraft } from './draft.ts';

/** A letter that is read on the screen, and which one it is. */
export type OutgoingLetter = {
  readonly ready: ReadyDraft;
  readonly kind: string;
  readonly via: LetterVia;
};

/**
 * Onto the clipboard, into a draft that waits, or into her mail program; `usual`: what suits the place where she
 * writes mail. Nothing is sent from here.
 */
export type LetterWay = 'copy' | 'keep' | 'open' | 'usual';

/** A status letter to be read; `client`: whom it is for. */
export type LetterRead = LetterShown & OutgoingLetter & { readonly client: OrganisationId };
