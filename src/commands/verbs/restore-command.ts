import type { Keeping, StagedRestore } from '../../actions/keeping.ts';
import { nameAct } from '../../actions/name-act.ts';
import type { Backup } from '../../domain/backups/backup.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Result } from '../../domain/result.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { describeAct } from '../../wording/sentences/describe-act.ts';
import { describeClockDay } from '../../wording/sentences/describe-due.ts';
import { askPassphrase, givenKey } from '../asking/ask-key.ts';
import { confirm } from '../asking/confirm.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import { lineToCopy } from '../printing/line-to-copy.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';

const actsShown = 10;

/** `kept restore [FILE] [--yes]`: shows what would change, then does it; alone it lists the backups. */
export async function runRestore(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const [path] = words;
  const keeping = await face.outside.keeping();
  if (path === undefined) return listBackups(face, keeping);
  const staged = await stage(face, keeping, { path, flags });
  if (!staged.ok) return printProblem(face, staged.problem);
  try {
    return await settle(face, staged.value, lineToCopy('restore', words, keyFlag(flags)));
  } finally {
    staged.value.discard();
  }
}

async function stage(
  face: Face,
  keeping: Keeping,
  { path, flags }: { readonly path: string; readonly flags: VerbLine['flags'] },
): Promise<Result<StagedRestore>> {
  const key = givenKey(face, flags);
  if (!key.ok) return key;
  const staged = await keeping.stageRestore(path, key.value);
  if (staged.ok || staged.problem.kind !== 'backup-not-read') return staged;
  if (staged.problem.fault !== 'no-key') return staged;
  const asked = await askPassphrase(face);
  return asked ? keeping.stageRestore(path, asked) : staged;
}

function keyFlag({ identity }: VerbLine['flags']): string {
  return typeof identity === 'string' ? `--identity ${identity}` : '';
}

async function settle(face: Face, staged: StagedRestore, line: string): Promise<ExitCode> {
  if (!face.common.json) sayChanges(face, staged);
  const confirmed = await confirm(face, line, face.words.backup.askRestore);
  if (!confirmed.ok) return printProblem(face, confirmed.problem);
  if (!confirmed.value) {
    face.output.talk(face.words.backup.notRestored);
    return 0;
  }
  const { present } = await staged.apply();
  if (face.common.json) {
    const { path, at, entries } = staged.backup;
    const changes = { gone: staged.gone?.length, back: staged.back };
    printEnvelope(face, { restored: { path, at, entries }, ...changes, present });
    return 0;
  }
  face.output.talk(face.words.backup.restored(timeOf(face, staged.backup)));
  if (present !== undefined)
    face.output.talk(face.words.backup.presentKept(cleanForTerminal(present)));
  return 0;
}

function sayChanges(face: Face, { backup, gone, back }: StagedRestore): void {
  const say = face.words.backup;
  face.output.talk(say.restoreFrom(timeOf(face, backup), backup.entries));
  if (gone === undefined) face.output.talk(say.presentUnreadable);
  else if (gone.length === 0 && back === 0) face.output.talk(say.same);
  if (gone && gone.length > 0) {
    face.output.talk(say.gone(gone.length));
    const { ledger } = face.world();
    for (const id of gone.slice(0, actsShown)) {
      const act = ledger.act(id);
      if (act) face.output.talk(`  ${describeAct(face.words, nameAct(ledger, act))}`);
    }
    if (gone.length > actsShown) face.output.talk(`  ${say.goneMore(gone.length - actsShown)}`);
  }
  if (back > 0) face.output.talk(say.back(back));
}

function timeOf(face: Face, { at }: Backup): string {
  return describeClockDay(face.words, Temporal.PlainDateTime.from(at), tellingOf(face));
}

function listBackups(face: Face, keeping: Keeping): ExitCode {
  const paths = keeping.backups();
  if (face.common.json) {
    printEnvelope(face, { items: paths.map((path) => ({ path })) });
    return 0;
  }
  if (paths.length === 0) face.output.talk(face.words.backup.noneYet);
  for (const path of paths) face.output.out(cleanForTerminal(path));
  return 0;
}
