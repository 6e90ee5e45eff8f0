import {
  prepareEveryStatusLetter,
  prepareStatusLetter,
  type PreparedStatus,
  type StatusWish,
} from '../../actions/letters/prepare-status-letter.ts';
import { prepareInternalStatus } from '../../actions/letters/prepare-internal-status.ts';
import type { Person } from '../../domain/people/people.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { internalLetter } from '../../letters/kinds/internal-letter.ts';
import { statusLetter } from '../../letters/kinds/status-letter.ts';
import { pastDayFlag } from '../reading/date-flags.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findWhoAbout } from '../reading/find-who-about.ts';
import { textFlag } from '../reading/flag-values.ts';
import { giveLetters, readLetterWish, type ReadyLetter } from './give-letters.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept mail status WHO|--all`: the week's letter to one client, or to each. */
export async function mailStatus(face: Face, line: VerbLine): Promise<ExitCode> {
  if (line.flags.internal) return mailInternal(face, line);
  const prepared = prepare(face, line);
  if (!prepared.ok) return printProblem(face, prepared.problem);
  return giveLetters(face, line.flags, prepared.value.map(readyStatus));
}

/** `kept mail status WHO --internal [--who BOSS]`: the same for our own side, with the forecast. */
async function mailInternal(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const wish = readWish(face, flags);
  if (!wish.ok) return printProblem(face, wish.problem);
  if (words.length === 0) return printProblem(face, { kind: 'words-missing', missing: 'client' });
  const about = findWhoAbout(face, words);
  if (!about.ok) return printProblem(face, about.problem);
  const boss = readBoss(face, flags);
  if (!boss.ok) return printProblem(face, boss.problem);
  const to = boss.value === undefined ? {} : { to: boss.value };
  const prepared = prepareInternalStatus(face.world(), about.value, { ...wish.value, ...to });
  if (!prepared.ok) return printProblem(face, prepared.problem);
  const { facts } = prepared.value;
  const suffix = `internal-${facts.status.week.from.toString()}`;
  return giveLetters(face, flags, [
    {
      ...prepared.value,
      kind: 'internal',
      letter: internalLetter(facts),
      suffix,
      effect: { kind: 'none' },
    },
  ]);
}

function readBoss(face: Face, flags: VerbLine['flags']): Result<Person | undefined> {
  const typed = textFlag(flags, 'who');
  if (typed === undefined) return ok(undefined);
  const about = findWhoAbout(face, [typed]);
  if (!about.ok) return about;
  return about.value.kind === 'person'
    ? ok(about.value.person)
    : refuse({ kind: 'letter-inward', name: about.value.organisation.name });
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
  const since = pastDayFlag(face, flags, 'since');
  if (!since.ok) return since;
  return ok({ ...wish.value, ...(since.value === undefined ? {} : { since: since.value }) });
}

function readyStatus(prepared: PreparedStatus): ReadyLetter {
  const { facts } = prepared;
  return {
    ...prepared,
    kind: 'status',
    letter: statusLetter(facts),
    suffix: `status-${facts.week.from.toString()}`,
    effect: { kind: 'none' },
  };
}
