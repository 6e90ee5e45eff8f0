import type { Forgotten, Keeping, RewrittenBackups } from '../../actions/keeping.ts';
import type { Person } from '../../domain/people/people.ts';
import { blankingOf } from '../../domain/forgetting/names-to-blank.ts';
import { forgetPerson, type Forgetting } from '../../domain/forgetting/forget-person.ts';
import { refuse, ok, type Result } from '../../domain/result.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { confirm, saysYes } from '../asking/confirm.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import { mayAsk, type ExitCode, type Face } from '../face.ts';
import { findWhoAbout } from '../reading/find-who-about.ts';
import type { VerbLine } from '../flag-table.ts';

const textsShown = 5;

/** `kept forget WHO [--yes] [--backups]`: shows what would go, then empties it everywhere. No way back. */
export async function runForget(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const person = findPerson(face, words);
  if (!person.ok) return printProblem(face, person.problem);
  const keeping = await face.outside.keeping();
  const task = taskOf(face, keeping, person.value);
  if (!face.common.json) sayWhatGoes(face, task);
  const confirmed = await confirm(face, 'forget', face.words.forget.ask(task.name));
  if (!confirmed.ok) return printProblem(face, confirmed.problem);
  if (!confirmed.value) {
    face.output.talk(face.words.forget.notForgotten);
    return 0;
  }
  return forget(face, task, flags.backups === true);
}

type Task = {
  readonly keeping: Keeping;
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

function taskOf(face: Face, keeping: Keeping, person: Person): Task {
  const others = face
    .world()
    .ledger.people()
    .filter(({ id }) => id !== person.id);
  const forgetting = forgetPerson(keeping.entries, { person, others });
  const { isIn } = blankingOf(forgetting.names);
  return {
    keeping,
    person,
    others,
    name: cleanForTerminal(person.name),
    forgetting,
    drafts: face.outside.draftsWith(isIn),
  };
}

function sayWhatGoes(face: Face, { name, forgetting, drafts }: Task): void {
  const say = face.words.forget;
  const { notes, blanked, commitments } = forgetting;
  face.output.talk(say.wouldGo(name));
  face.output.talk(`  ${say.card}`);
  sayTexts(face, say.notes(notes.length), notes);
  sayTexts(face, say.texts(blanked.length), blanked);
  if (drafts.length > 0) face.output.talk(`  ${say.drafts(drafts.length)}`);
  if (commitments > 0) face.output.talk(say.staying(commitments));
  face.output.talk(say.noWayBack);
}

function sayTexts(face: Face, title: string, texts: readonly string[]): void {
  if (texts.length === 0) return;
  face.output.talk(`  ${title}`);
  for (const text of texts.slice(0, textsShown)) face.output.talk(`    ${cleanForTerminal(text)}`);
  if (texts.length > textsShown) {
    face.output.talk(`    ${face.words.forget.more(texts.length - textsShown)}`);
  }
}

async function forget(face: Face, task: Task, isForBackups: boolean): Promise<ExitCode> {
  const { keeping, person, others, forgetting, drafts } = task;
  const isRewriting = isForBackups || (await asksForBackups(face, keeping));
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

function sayForgotten(face: Face, { keeping, person, name, forgetting }: Task, done: Forgotten) {
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
    face.output.talk(say.backupsRemain(keeping.backups().length));
    if (aside.length > 0) face.output.talk(say.asideRemain(aside.map(cleanForTerminal)));
  }
  face.output.talk(say.outOfReach);
}

function sayRewritten(face: Face, { rewritten, left, removed }: RewrittenBackups): void {
  const say = face.words.forget;
  face.output.talk(say.backupsRewritten(rewritten.length));
  if (removed.length > 0) face.output.talk(say.asideRemoved(removed.map(cleanForTerminal)));
  if (left.length > 0) face.output.talk(say.backupsLeft(left.map(cleanForTerminal)));
}

/** The one that is about to be made counts too. */
async function asksForBackups(face: Face, keeping: Keeping): Promise<boolean> {
  if (!mayAsk(face)) return false;
  const { askBackups, askAside } = face.words.forget;
  const count = keeping.backups().length + 1;
  return saysYes(face, keeping.setAside().length > 0 ? askAside(count) : askBackups(count));
}
