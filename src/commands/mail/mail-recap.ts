import { prepareRecap } from '../../actions/letters/prepare-item-letter.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { LetterEffect } from '../../domain/letters/letter-effect.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { recapLetter } from '../../letters/kinds/recap-letter.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findItems } from '../reading/find-item.ts';
import { findWhoAbout } from '../reading/find-who-about.ts';
import { giveLetters, readLetterWish } from './give-letters.ts';
import { handlesAlone } from '../reading/words-behind.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept mail recap ITEM ...` or `--today WHO`: two lines back, so that both mean the same. */
export async function mailRecap(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const items = await itemsOf(face, { words, flags });
  if (!items.ok) return printProblem(face, items.problem);
  const wish = readLetterWish(face, flags);
  if (!wish.ok) return printProblem(face, wish.problem);
  const prepared = prepareRecap(face.world(), items.value, wish.value);
  if (!prepared.ok) return printProblem(face, prepared.problem);
  const [first] = items.value;
  const letter = recapLetter(prepared.value.facts);
  const suffix = `recap-${first?.what ?? ''}`;
  const effect: LetterEffect = first ? { kind: 'to-confirm', item: first.id } : { kind: 'none' };
  return giveLetters(face, flags, [{ ...prepared.value, kind: 'recap', letter, suffix, effect }]);
}

async function itemsOf(
  face: Face,
  { words, flags }: VerbLine,
): Promise<Result<readonly Commitment[]>> {
  if (flags.today) return saidToday(face, words);
  if (words.length === 0) return refuse({ kind: 'words-missing', missing: 'item' });
  const found = await findItems(face, words);
  return found.ok ? handlesAlone(found.value, 'mail recap') : found;
}

/** What was promised, asked for or given another date today, oldest first. */
function saidToday(face: Face, words: readonly string[]): Result<readonly Commitment[]> {
  const about = findWhoAbout(face, words);
  if (!about.ok) return about;
  const { ledger, now } = face.world();
  const who = about.value.kind === 'person' ? about.value.person : about.value.organisation;
  const today = now().wall.toPlainDate();
  const said = ledger
    .commitmentsOf(who.id)
    .filter(({ kind, said: at, moved, standing, complaintStep }) => {
      const isOfToday = [at, moved?.at].some((one) => one?.toPlainDate().equals(today));
      const isWork = kind === 'work' && complaintStep === undefined;
      return isWork && standing.kind === 'open' && isOfToday;
    });
  return said.length === 0
    ? refuse({ kind: 'nothing-today', name: who.name })
    : ok(said.toReversed());
}
