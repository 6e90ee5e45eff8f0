import type { Found } from '../../wording/pages/find-lines.ts';
import type { Target } from '../target.ts';

/** What was found, and what each line of it is. */
export type FoundThings = Found & { readonly things: ReadonlyMap<string, Target> };
