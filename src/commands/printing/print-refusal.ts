import { jsonText } from '../../wording/text/json-text.ts';
import type { Said } from '../../wording/catalogue/problem-words.ts';
import type { Output } from '../face.ts';

/** A refusal or a failure: its code for scripts, its words for people. */
export type Refusal = { readonly code: string; readonly words: Said };

/** Says what is wrong where there is no face yet: lines on the side, or under `--json` the one envelope. */
export function printRefusal(
  streams: Pick<Output, 'out' | 'talk'>,
  { code, words: { said, tryThis } }: Refusal,
  form: 'json' | 'text',
): void {
  if (form === 'json') {
    const problem = { code, text: said, ...(tryThis === undefined ? {} : { try: tryThis }) };
    streams.out(jsonText({ schema: 'kept/1', ok: false, problem, warnings: [] }));
    return;
  }
  streams.talk(said);
  if (tryThis !== undefined) streams.talk(tryThis);
}
