import type { FlagName, VerbLine } from '../flag-table.ts';

/** What `edit` can mend. */
type Mended = 'item' | 'person' | 'organisation';

const both = ['item', 'person', 'organisation'] as const;
const people = ['person', 'organisation'] as const;

/** Of what each flag of `edit` says something; a flag that says nothing of what is mended would be dropped in silence. */
const saysOf: readonly (readonly [FlagName, readonly Mended[]])[] = [
  ['by', ['item']],
  ['need', ['item']],
  ['as', ['item']],
  ['via', ['item']],
  ['said', ['item']],
  ['target', ['item']],
  ['owner', ['item']],
  ['plan-b', ['item']],
  ['job', ['item']],
  ['for', ['item']],
  ['after', ['item']],
  ['what', ['item']],
  ['who', ['item']],
  ['note', both],
  ['client', both],
  ['shareable', ['item', 'organisation']],
  ['name', people],
  ['zone', people],
  ['rhythm', people],
  ['lang', people],
  ['email', ['person']],
  ['role', ['person']],
  ['channel', ['person']],
  ['address-as', ['person']],
  ['nickname', ['person']],
  ['domain', ['organisation']],
  ['supplier', ['organisation']],
  ['ours', ['organisation']],
];

/** The first flag that says nothing of what is to be mended. */
export function strayFlag(flags: VerbLine['flags'], about: Mended): FlagName | undefined {
  return saysOf.find(([flag, says]) => flags[flag] !== undefined && !says.includes(about))?.[0];
}
