import { editOrganisation, editPerson } from '../../actions/edit-people.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import { describeFieldChanges } from '../../wording/sentences/describe-edit.ts';
import { describePerson } from '../../wording/sentences/describe-commitment.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { clientFlag } from '../reading/capture-flags.ts';
import { textPart } from '../reading/flag-values.ts';
import { readOrganisationChange, readPersonChange } from '../reading/who-changes.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { JsonObject } from '../printing/json.ts';
import type { WhoAbout } from '../reading/find-who-about.ts';
import { strayFlag } from '../reading/stray-flag.ts';
import type { VerbLine } from '../flag-table.ts';

type Flags = VerbLine['flags'];

/** Mends the facts of a person or a company. */
export async function editWho(face: Face, about: WhoAbout, { flags }: VerbLine): Promise<ExitCode> {
  const stray = strayFlag(flags, about.kind);
  if (stray !== undefined) {
    const problem = { kind: 'flag-not-for', flag: `--${stray}`, about: about.kind } as const;
    return printProblem(face, problem);
  }
  return about.kind === 'person'
    ? person(face, about.person, flags)
    : organisation(face, about.organisation, flags);
}

function person(face: Face, known: Person, flags: Flags): ExitCode {
  const change = readPersonChange(known, flags);
  if (!change.ok) return printProblem(face, change.problem);
  const at = clientFlag(face, flags);
  const edited = editPerson(face.world(), known, {
    ...change.value,
    ...(at === undefined ? {} : { at }),
    ...textPart(flags, 'note', 'note'),
  });
  if (!edited.ok) return printProblem(face, edited.problem);
  const was = companyOf(face, known);
  const now = companyOf(face, face.world().ledger.person(known.id) ?? known);
  return say(face, {
    name: describePerson(face.words, known, was),
    ...textPart(flags, 'note', 'note'),
    before: { ...known, organisation: was && cleanForTerminal(was.name) },
    change: {
      ...change.value,
      ...(at === undefined || now === undefined
        ? {}
        : { organisation: cleanForTerminal(now.name) }),
    },
  });
}

function companyOf(face: Face, { organisation: id }: Person): Organisation | undefined {
  return id === undefined ? undefined : face.world().ledger.organisation(id);
}

function organisation(face: Face, known: Organisation, flags: Flags): ExitCode {
  const change = readOrganisationChange(known, flags);
  if (!change.ok) return printProblem(face, change.problem);
  const edited = editOrganisation(face.world(), known, {
    ...change.value,
    ...textPart(flags, 'note', 'note'),
  });
  if (!edited.ok) return printProblem(face, edited.problem);
  return say(face, {
    name: cleanForTerminal(known.name),
    before: known,
    change: change.value,
    ...textPart(flags, 'note', 'note'),
  });
}

function say(
  face: Face,
  edited: {
    readonly name: string;
    readonly before: object;
    readonly change: JsonObject;
    readonly note?: string;
  },
): ExitCode {
  if (face.common.json) {
    printEnvelope(face, { edited: edited.change });
    return 0;
  }
  face.output.talk(face.words.act.edited(edited.name));
  for (const line of describeFieldChanges(face.words, edited.before, edited.change))
    face.output.talk(`    ${line}`);
  if (edited.note !== undefined)
    face.output.talk(`    ${face.words.act.extras.note(cleanForTerminal(edited.note))}`);
  return 0;
}
