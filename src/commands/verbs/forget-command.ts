import type { Forgotten, Keeping } from '../../actions/keeping.ts';
import type { Person } from '../../domain/people/people.ts';
import { blankingOf } from '../../domain/forgetting/names-to-blank.ts';
import { forgetPerson, type Forgetting } from '../../domain/forgetting/forget-person.ts';
import { refuse, ok, type Result } from '../../domain/result.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { confirm, saysYes } from '../asking/confirm.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import { lineToCopy } from '../printing/line-to-copy.ts';
import { describeBlanked, sayTexts } from './forget-texts.ts';
import { forgetInBackups, sayRewritten } from './forget-in-backups.ts';
import { mayAsk, type ExitCode, type Face } from '../face.ts';
import { findWhoAbout } from '../reading/find-who-about.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept forget WHO [--yes] [--backups]`: shows what would go, then empties it everywhere. No way back. */
export async function runForget(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const person = findPerson(face, words);
  if (!person.ok) {
    const isGone = person.problem.kind === 'who-not-found' && flags.backups === true;
    const later = isGone ? await forgetInBackups(face, words) : undefined;
    return later ?? printProblem(face, person.problem);
  }
  const keeping = await face.outside.keeping();
  const task = taskOf(face, { keeping, words, flags }, person.value);
  if (!face.common.json) sayWhatGoes(face, task);
  const line = lineToCopy('forget', words, task.isForBackups ? '--backups' : '');
  const confirmed = await confirm(face, line, face.words.forget.ask(task.name));
  if (!confirmed.ok) return printProblem(face, confirmed.problem);
  if (!confirmed.value) {
    face.output.talk(face.words.forget.notForgotten);
    return 0;
  }
  return forget(face, task);
}

type Task = {
  readonly keeping: Keeping;
  readonly isForBackups: boolean;
  /** What takes the name out of the backups too, now or later. */
  readonly backupsLine: string;
  readonly person: Person;
  readonly others: readonly Person[];
  readonly name: string;
  readonly forgetting: Forgetting;
  readonly drafts: readonly string[];
};

function findPerson(face: Face, words: readonly string[]): Result<Person> {
  const about = findWhoAbout(face, words);
  if (!about.ok) return about;
  return about.value.kind === 'person'
    ? ok(about.value.person)
    : refuse({ kind: 'not-a-person', organisation: about.value.organisation });
}

function taskOf(
  face: Face,
  { keeping, words, flags }: Pick<Task, 'keeping'> & VerbLine,
  person: Person,
): Task {
  const others = face
    .world()
    .ledger.people()
    .filter(({ id }) => id !== person.id);
  const forgetting = forgetPerson(keeping.entries, { person, others });
  const { isIn } = blankingOf(forgetting.names);
  return {
    keeping,
    isForBackups: flags.backups === true,
    backupsLine: lineToCopy('forget', words, '--backups --yes'),
    person,
    others,
    name: cleanForTerminal(person.name),
    forgetting,
    drafts: face.outside.draftsWith(isIn),
  };
}

function sayWhatGoes(face: Face, task: Task): void {
  const say = face.words.forget;
  const { name, forgetting, drafts, keeping } = task;
  const { notes, blanked, commitments } = forgetting;
  face.output.talk(say.wouldGo(name));
  face.output.talk(`  ${say.card}`);
  sayTexts(face, say.notes(notes.length), notes);
  const texts = blanked.map((each) => describeBlanked(face, each));
  sayTexts(face, say.texts(texts.length), texts);
  if (drafts.length > 0) face.output.talk(`  ${say.drafts(drafts.length)}`);
  if (commitments > 0) face.output.talk(say.staying(commitments));
  // The one that is about to be made counts too.
  const backups = keeping.backups().length + 1;
  if (!task.isForBackups) face.output.talk(say.backupsHold(backups, task.backupsLine));
  face.output.talk(say.noWayBack);
}

async function forget(face: Face, task: Task): Promise<ExitCode> {
  const { keeping, person, others, forgetting, drafts } = task;
  const isRewriting = task.isForBackups || (await asksForBackups(face, keeping));
  // Whatever holds her name goes before what she is known by: stopped half way, it can be done again.
  face.outside.removeDrafts(drafts);
  const done = await keeping.forget(
    forgetting,
    isRewriting ? (entries) => forgetPerson(entries, { person, others }) : undefined,
  );
  if (!done.ok) return printProblem(face, done.problem);
  sayForgotten(face, task, done.value);
  return 0;
}

function sayForgotten(face: Face, task: Task, done: Forgotten) {
  const { keeping, person, name, forgetting, backupsLine } = task;
  const { before, backups } = done;
  if (face.common.json) {
    const forgotten = { id: person.id, emptied: forgetting.emptied.length };
    const { rewritten, left, removed } = backups ?? { rewritten: [], left: [], removed: [] };
    return printEnvelope(face, { forgotten, before, rewritten, left, removed });
  }
  const say = face.words.forget;
  face.output.talk(say.forgotten(name));
  if (backups) sayRewritten(face, backups);
  else {
    const aside = keeping.setAside();
    face.output.talk(say.backupsRemain(keeping.backups().length, backupsLine));
    if (aside.length > 0) face.output.talk(say.asideRemain(aside.map(cleanForTerminal)));
  }
  face.output.talk(say.outOfReach);
}

/** The one that is about to be made counts too. */
async function asksForBackups(face: Face, keeping: Keeping): Promise<boolean> {
  if (!mayAsk(face)) return false;
  const { askBackups, askAside } = face.words.forget;
  const count = keeping.backups().length + 1;
  return saysYes(face, keeping.setAside().length > 0 ? askAside(count) : askBackups(count));
}
