/** How kept is stopped, by its own key or from outside, and goes on. */
export type Stopping = {
  /** Stops the process and all in its group, as Ctrl-Z does; answers when it goes on. */
  readonly stop: () => Promise<void>;
  /** Hears of a wish from outside to stop, and of going on after a stop nobody wished for here; until called off. */
  readonly hear: (heard: {
    readonly onStop: () => void;
    readonly onGoOn: () => void;
  }) => () => void;
};

const isWithoutStopping = process.platform === 'win32';

/** This process, as a shell stops and starts it. */
export const stopping: Stopping = {
  stop: async () => {
    if (isWithoutStopping) return;
    // Whoever hears the signal keeps it from stopping anything.
    const hearing = process.listeners('SIGTSTP');
    process.removeAllListeners('SIGTSTP');
    process.kill(0, 'SIGTSTP');
    // Reached when it goes on. Where nobody could start it again (no job control) the system ignores the signal.
    await new Promise<void>((resolve) => {
      setTimeout(resolve, settling);
    });
    for (const each of hearing) process.on('SIGTSTP', each);
  },
  hear: ({ onStop, onGoOn }) => {
    if (isWithoutStopping) return () => undefined;
    process.on('SIGTSTP', onStop).on('SIGCONT', onGoOn);
    return () => void process.off('SIGTSTP', onStop).off('SIGCONT', onGoOn);
  },
};

/** Until the word that it goes on has come in, which is its own; milliseconds. */
const settling = 20;
