import { useApp, useInput } from 'ink';
import { useEffect, useRef } from 'react';
import type { Stopping } from './stopping.ts';

/**
 * Ctrl-Z, and a wish to stop from outside, hand the terminal back and stop; `fg` takes it again and draws
 * everything anew. So does going on after a stop that could not be heard, which left the terminal to others.
 */
export function useStopping({ stop, hear }: Stopping): void {
  const { suspendTerminal } = useApp();
  const isAway = useRef(false);
  const handOver = async (meanwhile: () => Promise<void>) => {
    if (isAway.current) return;
    isAway.current = true;
    try {
      await suspendTerminal(meanwhile);
    } finally {
      isAway.current = false;
    }
  };
  useInput((input, key) => {
    if (key.ctrl && input === 'z') void handOver(stop);
  });
  useEffect(
    () =>
      hear({
        onStop: () => void handOver(stop),
        onGoOn: () => void handOver(async () => undefined),
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- heard once, for as long as it is shown
    [hear],
  );
}
