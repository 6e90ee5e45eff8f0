import { spawn } from 'node:child_process';
import type { HandedOver } from '../../actions/letters/mail-door.ts';

export type HandOverPlaces = {
  readonly env: NodeJS.ProcessEnv;
  /** What the program prints goes to the terminal, or aside where stdout carries data. */
  readonly output: 'terminal' | 'aside';
};

/** Gives a program the bytes of a mail on its input. A program and its arguments: no shell reads them. */
export async function handOver(
  [program = '', ...words]: readonly string[],
  bytes: Uint8Array,
  { env, output }: HandOverPlaces,
): Promise<HandedOver> {
  return new Promise((resolve) => {
    const taker = spawn(program, words, {
      env,
      stdio: ['pipe', output === 'terminal' ? 'inherit' : 2, 'inherit'],
    });
    taker.on('error', () => resolve({ kind: 'missing' }));
    taker.on('close', (status) =>
      resolve(status === 0 ? { kind: 'taken' } : { kind: 'failed', status: status ?? 1 }),
    );
    taker.stdin?.on('error', () => undefined);
    taker.stdin?.end(bytes);
  });
}
