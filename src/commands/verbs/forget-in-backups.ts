import type { RewrittenBackups } from '../../actions/keeping.ts';
import { forgetPerson, type ForgetWish } from '../../domain/forgetting/forget-person.ts';
import { forgottenCalled, forgottenPeople } from '../../domain/forgetting/forgotten-people.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { confirm } from '../asking/confirm.ts';
import type { ExitCode, Face } from '../face.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import { lineToCopy } from '../printing/line-to-copy.ts';

/**
 * `kept forget WHO --backups` when the ledger has forgotten WHO already: takes the name out of the backups that
 * were left as they were. Undefined: nobody who was forgotten is called so in any backup that can be read.
 */
export async function forgetInBackups(
  face: Face,
  words: readonly string[],
): Promise<ExitCode | undefined> {
  const keeping = await face.outside.keeping();
  const forgotten = forgottenPeople(keeping.entries());
  if (forgotten.size === 0) return undefined;
  const found = new Map<string, ForgetWish['person']>();
  let count = 0;
  await keeping.lookThroughBackups((entries) => {
    const called = forgottenCalled(words.join(' '), entries, forgotten);
    if (called.length > 0) count += 1;
    for (const person of called) found.set(person.id, person);
  });
  const people = [...found.values()];
  const [first] = people;
  if (first === undefined) return undefined;
  const say = face.words.forget;
  const name = cleanForTerminal(first.name);
  if (!face.common.json) face.output.talk(say.onlyInBackups(name, count));
  const line = lineToCopy('forget', words, '--backups');
  const confirmed = await confirm(face, line, say.askBackups(count));
  if (!confirmed.ok) return printProblem(face, confirmed.problem);
  if (!confirmed.value) {
    face.output.talk(say.notForgotten);
    return 0;
  }
  const others = face.world().ledger.people();
  const rewritten: RewrittenBackups[] = [];
  for (const person of people) {
    rewritten.push(
      await keeping.forgetInBackups((entries) => forgetPerson(entries, { person, others })),
    );
  }
  sayDone(face, first, rewritten);
  return 0;
}

function sayDone(
  face: Face,
  { id }: ForgetWish['person'],
  done: readonly RewrittenBackups[],
): void {
  const once = (paths: (of: RewrittenBackups) => readonly string[]) => [
    ...new Set(done.flatMap(paths)),
  ];
  const all = {
    rewritten: once(({ rewritten }) => rewritten),
    left: once(({ left }) => left),
    removed: once(({ removed }) => removed),
  };
  if (face.common.json) printEnvelope(face, { forgotten: { id, emptied: 0 }, ...all });
  else {
    sayRewritten(face, all);
    face.output.talk(face.words.forget.outOfReach);
  }
}

/** What became of the backups. */
export function sayRewritten(face: Face, { rewritten, left, removed }: RewrittenBackups): void {
  const say = face.words.forget;
  face.output.talk(say.backupsRewritten(rewritten.length));
  if (removed.length > 0) face.output.talk(say.asideRemoved(removed.map(cleanForTerminal)));
  if (left.length > 0) face.output.talk(say.backupsLeft(left.map(cleanForTerminal)));
}
