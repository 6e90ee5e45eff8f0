import { Temporal } from '../../domain/calendar/temporal.ts';
import { wallIn } from '../../domain/commitment/due.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import { saysYes } from '../asking/confirm.ts';
import { tellingOf } from '../printing/envelope.ts';
import { mayAsk, type Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import type { MetAbout } from './met-about.ts';

/** Whether a meeting took place although it is still to come: asked, or said by `--yes` or `--at`. */
export async function confirmAhead(
  face: Face,
  about: MetAbout,
  flags: VerbLine['flags'],
): Promise<Result<boolean>> {
  if (!('id' in about) || about.promised.kind !== 'moment') return ok(true);
  const { wall, zone } = face.world().now();
  const isAhead = Temporal.PlainDateTime.compare(wallIn(zone, about.promised), wall) > 0;
  if (!isAhead || face.common.yes || flags.at !== undefined) return ok(true);
  if (flags.stdin || !mayAsk(face)) return refuse({ kind: 'meeting-ahead', commitment: about });
  const due = describeDue(face.words, about.promised, tellingOf(face));
  return ok(await saysYes(face, face.words.clock.askAhead(due)));
}
