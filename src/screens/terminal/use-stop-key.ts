import { useApp, useInput } from 'ink';

/** Ctrl-Z hands the terminal back and stops; `fg` takes it again and draws everything anew. */
export function useStopKey(stopProcess: () => Promise<void>): void {
  const { suspendTerminal } = useApp();
  useInput((input, key) => {
    if (key.ctrl && input === 'z') void suspendTerminal(stopProcess);
  });
}
