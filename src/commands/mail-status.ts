import {
  prepareEveryStatusLetter,
  prepareStatusLetter,
  type PreparedStatus,
  type StatusWish,
} from '../actions/prepare-status-letter.ts';
import { dayOf } from '../domain/commitment/due.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import { statusLetter } from '../letters/status-letter.ts';
import { dateFlag } from './date-flags.ts';
import { printProblem } from './envelope.ts';
import type { ExitCode, Face } from './face.ts';
import { findWhoAbout } from './find-who-about.ts';
import { giveLetters, readLetterWish, type ReadyLetter } from './give-letters.ts';
import type { VerbLine } from './flag-table.ts';

/** `kept mail status WHO|--all`: the week's letter to one client, or to each. */
export async function mailStatus(face: Face, line: VerbLine): Promise<ExitCode> {
  const prepared = prepare(face, line);
  if (!prepared.ok) return printProblem(face, prepared.problem);
  return giveLetters(face, line.flags, prepared.value.map(readyStatus));
}

function prepare(face: Face, { words, flags }: VerbLine): Result<readonly PreparedStatus[]> {
  const wish = readWish(face, flags);
  if (!wish.ok) return wish;
  if (flags.all) return prepareEveryStatusLetter(face.world(), wish.value);
  if (words.length === 0) return refuse({ kind: 'words-missing', missing: 'client' });
  const about = findWhoAbout(face, words);
  if (!about.ok) return about;
  const prepared = prepareStatusLetter(face.world(), about.value, wish.value);
  return prepared.ok ? ok([prepared.value]) : prepared;
}

function readWish(face: Face, flags: VerbLine['flags']): Result<StatusWish> {
  const wish = readLetterWish(face, flags);
  if (!wish.ok) return wish;
  const since = dateFlag(face, flags, 'since');
  if (!since.ok) return since;
  const day = since.value && dayOf(since.value, face.world().now().zone);
  return ok({ ...wish.value, ...(day === undefined ? {} : { since: day }) });
}

function readyStatus(prepared: PreparedStatus): ReadyLetter {
  const { facts } = prepared;
  return {
    ...prepared,
    letter: statusLetter(facts),
    suffix: `status-${facts.week.from.toString()}`,
  };
}
