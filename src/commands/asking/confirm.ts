import { ok, refuse, type Result } from '../../domain/result.ts';
import { mayAsk, type Face } from '../face.ts';

/**
 * Whether she says yes to something that changes much: by `--yes`, or asked. Refused where nobody can be asked, with
 * the line as it was typed, to which `--yes` is all that lacks.
 */
export async function confirm(
  face: Face,
  line: string,
  question: string,
): Promise<Result<boolean>> {
  if (face.common.yes) return ok(true);
  if (!mayAsk(face)) return refuse({ kind: 'needs-yes', line });
  return ok(await saysYes(face, question));
}

/** Only a y is a yes. */
export async function saysYes(face: Face, question: string): Promise<boolean> {
  return (await face.ask(question))?.normalize('NFKC').trim().toLowerCase() === 'y';
}
