/** What she should look at before a letter goes. The sentences are in `wording`. */
export type LetterWarning =
  /** The draft is addressed to a place that does not exist until she fills it in. */
  | { readonly kind: 'address-missing'; readonly name: string }
  | { readonly kind: 'address-unusable'; readonly name: string; readonly address: string }
  /** The address is at none of the domains her company is known by. */
  | { readonly kind: 'address-outside'; readonly address: string; readonly client: string }
  /** Two machines said different things of what the letter tells, and nobody has decided. */
  | { readonly kind: 'undecided'; readonly handle: string; readonly what: string }
  | { readonly kind: 'sender-address-missing' }
  | { readonly kind: 'sender-name-missing' }
  /** Free text of the letter holds the name of somebody who is nothing to this reader. */
  | { readonly kind: 'outsider-named'; readonly name: string; readonly text: string };
