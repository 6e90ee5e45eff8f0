import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * Keeps the engine from growing its young space to a hundred megabytes, as it does while keys are pressed by the
 * thousand although each leaves next to nothing: it is told to spare memory when that space has grown, and to
 * hurry again when it is small. Looks after each collection, so never while nothing happens. Measured over 900
 * keys: 105 to 115 MB instead of 240, for 2 ms more a key. Answers how to stop.
 */
export function spareMemory(): () => void {
  let isSparing = false;
  const observer = new PerformanceObserver(() => {
    const megabytes = youngSpace() / 2 ** 20;
    const wanted = isSparing ? megabytes > small : megabytes > large;
    if (wanted === isSparing) return;
    isSparing = wanted;
    setFlagsFromString(wanted ? '--optimize-for-size' : '--no-optimize-for-size');
  });
  observer.observe({ entryTypes: ['gc'] });
  return () => observer.disconnect();
}

const small = 3;
const large = 5;

function youngSpace(): number {
  return (
    getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0
  );
}
