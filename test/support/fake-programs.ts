import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tempFolder } from './temp-folder.ts';

/** What a program was called with: its arguments one by one, and its input. */
type Called = { readonly words: readonly string[]; readonly input: string };

export type FakePrograms = {
  /** An environment in which these programs are found, and only they. */
  readonly env: NodeJS.ProcessEnv;
  /** How a program was called; undefined when it was not. */
  readonly called: (name: string) => Called | undefined;
};

/** Real programs of these names that write down how they were called, and end with their code. */
export function fakePrograms(codes: Readonly<Record<string, number>>): FakePrograms {
  const folder = tempFolder();
  for (const [name, code] of Object.entries(codes)) {
    const record = join(folder, `${name}.called`);
    // One argument a line: none of them has a line end.
    const script = `#!/bin/sh
printf '%s\\n' "$@" > "${record}.words"
if [ "$KEPT_TEST_INPUT" = no ]; then : > "${record}.input"; else /bin/cat > "${record}.input"; fi
exit ${code}
`;
    writeFileSync(join(folder, name), script, { mode: 0o755 });
  }
  return {
    env: { PATH: [folder].join(delimiter) },
    called: (name) => {
      const record = join(folder, `${name}.called`);
      if (!existsSync(`${record}.words`)) return undefined;
      const words = readFileSync(`${record}.words`, 'utf8').split('\n').slice(0, -1);
      return { words, input: readFileSync(`${record}.input`, 'utf8') };
    },
  };
}
