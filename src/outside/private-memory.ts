import { writeFileSync } from 'node:fs';
import { platform } from 'node:os';

/**
 * Leaves everything out of a core dump (core(5)): whatever crashes kept, what it held in memory is not written to
 * a disk. Handed on to every program it starts. Linux alone can be asked; macOS writes none unless it is told to.
 */
export function keepMemoryPrivate(): void {
  if (platform() !== 'linux') return;
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // A system without it, or one that lets nobody: no reason to stop.
  }
}
