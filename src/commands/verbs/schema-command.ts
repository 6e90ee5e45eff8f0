import { envelopeSchema } from '../printing/envelope-schema.ts';
import type { ExitCode, Face } from '../face.ts';

/** `kept schema`: the JSON Schema of what `--json` prints, as JSON. */
export async function runSchema(face: Face): Promise<ExitCode> {
  face.output.out(JSON.stringify(envelopeSchema, undefined, 2));
  return 0;
}
