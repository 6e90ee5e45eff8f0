import type { Intent, WhyOff } from '../../wording/catalogue/screen-words.ts';
import type { Target } from '../target.ts';

/** Where keys are read: a page, or a question that stands over it. */
export type Place =
  | 'morning'
  | 'detail'
  | 'card'
  | 'help'
  | 'walk'
  /** The walk, where machines said different things and one of them is to be chosen. */
  | 'deciding'
  | 'draft'
  | 'week'
  | 'log'
  | 'find'
  | 'settings'
  | 'letters'
  | 'letter'
  | 'finding'
  | 'line'
  | 'gap'
  | 'they-know'
  | 'released'
  | 'drop-line'
  | 'pasted'
  | 'form'
  | 'form-end'
  | 'actions';

/** A key and what it does: the handler, the footer, the help and the list of actions all come from here. */
export type Binding = {
  readonly intent: Intent;
  readonly places: readonly Place[];
  /** The first is shown; the others work too. */
  readonly keys: readonly string[];
  /** Which part of the help it stands in. */
  readonly group: 'look' | 'act' | 'ask';
  /** Its place in the footer, 1 first; absent: only in the help. */
  readonly hint?: number;
  /** Why it does nothing on this target; undefined: it works. */
  readonly whyOff?: (target: Target) => WhyOff | undefined;
};
