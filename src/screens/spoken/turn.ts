import type { SectionName } from '../../domain/review/morning-item.ts';

/** Where a listener is on the morning: at a section, at what can be done with the marked item, or with all else. */
export type SpokenPlace =
  | { readonly kind: 'section'; readonly name: SectionName }
  | { readonly kind: 'item' }
  | { readonly kind: 'more' };

/** What a choice leads to: keys to be pressed, another place, or out. */
export type SpokenChoice = { readonly says: string } & (
  | { readonly kind: 'keys'; readonly keys: readonly string[]; readonly to?: SpokenPlace }
  | { readonly kind: 'go'; readonly to: SpokenPlace }
  | { readonly kind: 'leave' }
);

/** What is said next, and what is asked: one of the choices (0 is the last of them), or a line. */
export type SpokenTurn =
  | { readonly kind: 'line'; readonly says: readonly string[]; readonly label: string }
  | {
      readonly kind: 'choices';
      readonly says: readonly string[];
      readonly choices: readonly SpokenChoice[];
      readonly zero: SpokenChoice;
    };
