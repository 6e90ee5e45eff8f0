import type { ExitCode, Face } from './face.ts';
import type { VerbLine } from './flag-table.ts';

/** Does what a verb says and answers the exit code. */
export type Run = (face: Face, line: VerbLine) => Promise<ExitCode>;
