import { createInterface } from 'node:readline';
import type { Voice } from './speak.ts';

/** Lines on this terminal, one below the other; nothing is ever drawn over. */
export function terminalVoice(): Voice {
  return {
    say: (line) => void process.stdout.write(`${line}\n`),
    ask: async (prompt) =>
      new Promise((resolve) => {
        process.stdin.ref();
        const lines = createInterface({
          input: process.stdin,
          output: process.stdout,
          terminal: true,
        });
        lines.on('close', () => resolve(undefined));
        lines.on('SIGINT', () => {
          process.stdout.write('\n');
          lines.close();
        });
        lines.question(prompt, (answer) => {
          resolve(answer);
          lines.close();
        });
      }),
  };
}
