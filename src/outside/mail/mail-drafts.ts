import { Buffer } from 'node:buffer';
import { dirname, join, resolve } from 'node:path';
import { withoutEscapes } from '../../domain/escape-sequences.ts';
import { LedgerTrouble } from '../../domain/ledger-trouble.ts';
import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import { makeOwnFolder } from '../own-folder.ts';
import { isAboutThePlace } from '../place-fault.ts';
import { writeEachWhole } from '../write-whole.ts';

/** What a draft's file is called after. */
type DraftName = {
  /** The client's name, as it is written. */
  readonly name: string;
  /** Stands in for a name in a script that not every file system takes. */
  readonly id: string;
  /** What the file name ends in before `.eml`: "status-2026-11-23". */
  readonly suffix: string;
};

export type NamedDraft = DraftName & { readonly bytes: Uint8Array };

/** How the files of a folder are called: all side by side, or each in a folder of its client. */
export type DraftNaming<Draft> = {
  readonly layout: 'flat' | 'by-client';
  /** True for a path that is another letter's, which must not be written over. */
  readonly isOthers?: (path: string, draft: Draft) => boolean;
  readonly onWritten?: (done: number) => void;
};

/**
 * Writes each draft to a file of its own, readable by the owner alone, whole or not at all. Makes the
 * folder; a draft of the same letter is replaced. Gives the full paths, in the order of the drafts.
 */
export function writeDrafts<Draft extends NamedDraft>(
  folder: string,
  drafts: readonly Draft[],
  naming: DraftNaming<Draft> = { layout: 'flat' },
): Result<readonly string[]> {
  const place = resolve(folder);
  const taken = new Set<string>();
  try {
    makeOwnFolder(place);
    const files = drafts.map((draft) => {
      const path = freePath(draft, { place, naming, taken });
      makeOwnFolder(dirname(path));
      return { path, bytes: draft.bytes };
    });
    writeEachWhole(files, naming.onWritten);
    return ok(files.map(({ path }) => path));
  } catch (trouble) {
    if (isFull(trouble)) throw new LedgerTrouble('disk-full', place, trouble);
    if (!isAboutThePlace(trouble)) throw trouble;
    return refuse({ kind: 'flag-not-read', flag: '--eml', value: folder, expects: 'folder' });
  }
}

function isFull(trouble: unknown): boolean {
  const code = trouble instanceof Error && 'code' in trouble ? trouble.code : undefined;
  return code === 'ENOSPC' || code === 'EDQUOT';
}

type PathsTaken<Draft> = {
  readonly place: string;
  readonly naming: DraftNaming<Draft>;
  readonly taken: Set<string>;
};

/** Letters and digits only: a name from outside must not choose where a file goes. */
function freePath<Draft extends NamedDraft>(
  draft: Draft,
  { place, naming, taken }: PathsTaken<Draft>,
): string {
  const base = slugOf(draft.name) || slugOf(draft.id) || 'client';
  const suffix = slugOf(draft.suffix) || 'letter';
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`;
    const file = naming.layout === 'flat' ? `${slug}-${suffix}.eml` : join(slug, `${suffix}.eml`);
    const path = join(place, file);
    if (taken.has(path) || naming.isOthers?.(path, draft)) continue;
    taken.add(path);
    return path;
  }
}

function slugOf(text: string): string {
  const plain = withoutEscapes(text).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9\p{Script=Han}]+/gu, '-').replaceAll(/^-+|-+$/gu, '');
  const short = shortened(slug).replaceAll(/-+$/gu, '');
  return namesOfDevices.test(short) ? `${short}-client` : short;
}

/** What Windows keeps for its devices, as a file and as a folder. */
const namesOfDevices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

const mostSigns = 40;
/** Two of these, a count and an ending stay below the 255 bytes of a name, whatever the script. */
const mostBytes = 100;

function shortened(slug: string): string {
  const signs = [...slug].slice(0, mostSigns);
  while (Buffer.byteLength(signs.join('')) > mostBytes) signs.pop();
  return signs.join('');
}
