import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOwnFolder } from './own-folder.ts';

/** A form that is being filled in, kept letter by letter: a closed window loses nothing. */
export type FormDraft = {
  readonly path: string;
  /** What was left there; undefined when there is nothing. */
  readonly read: () => string | undefined;
  readonly keep: (text: string) => void;
  readonly drop: () => void;
};

/**
 * The place of one form among the drafts, by what it is about. For its owner alone, like everything there. Where nothing can be
 * written the form itself still works, so that is not said here.
 */
export function formDraft(folder: string, about: string): FormDraft {
  const name = about.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const path = join(folder, `form-${[...name].slice(0, 40).join('')}.txt`);
  return {
    path,
    read: () => tried(() => readFileSync(path, 'utf8')),
    keep: (text) => {
      tried(() => {
        makeOwnFolder(folder);
        writeFileSync(path, text, { mode: 0o600 });
      });
    },
    drop: () => {
      tried(() => rmSync(path, { force: true }));
    },
  };
}

function tried<Value>(call: () => Value): Value | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
