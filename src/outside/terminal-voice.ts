import { createInterface } from 'node:readline';

/**
 * Lines on this terminal, one below the other; nothing is ever drawn over. A prompt answers undefined when the
 * input ended or was interrupted.
 */
export function terminalVoice() {
  return {
    say: (line: string) => void process.stdout.write(`${line}\n`),
    ask: async (prompt: string) =>
      new Promise<string | undefined>((resolve) => {
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
