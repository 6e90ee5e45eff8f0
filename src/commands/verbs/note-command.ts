import { writeNote } from '../../actions/write-note.ts';
import { readNote } from '../../capture/read-note.ts';
import { noteKinds, type Note, type NoteKind } from '../../domain/commitment/note.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { textFlag } from '../reading/flag-values.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { itemContext } from '../reading/find-item.ts';
import { aboutOfWho, describeAbout } from '../reading/note-about.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept note WHO|ITEM TEXT`: written down, private unless a flag files it otherwise. */
export async function runNote(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  if (words.length === 0) return printProblem(face, { kind: 'words-missing', missing: 'text' });
  const read = readAbout(face, words);
  if (!read.ok) return printProblem(face, read.problem);
  const via = textFlag(flags, 'via');
  const noted = writeNote(face.world(), {
    ...read.value,
    kind: kindOf(flags),
    ...(via === undefined ? {} : { via }),
  });
  if (!noted.ok) return printProblem(face, noted.problem);
  const { id, kind, text, about } = noted.value;
  if (face.common.json) {
    printEnvelope(face, { note: { id, kind, text, about: about.id } });
    return 0;
  }
  const filed = face.words.detail.notes[kind];
  face.output.talk(face.words.act.noted(describeAbout(face, about), filed, cleanForTerminal(text)));
  return 0;
}

function kindOf(flags: VerbLine['flags']): NoteKind {
  const filed: Readonly<Record<string, unknown>> = flags;
  return noteKinds.find((kind) => kind !== 'told' && filed[kind] !== undefined) ?? 'private';
}

function readAbout(face: Face, words: readonly string[]): Result<Pick<Note, 'about' | 'text'>> {
  const read = readNote(words, itemContext(face));
  if (!read.ok) return read;
  if (read.value.kind === 'commitment') {
    return ok({
      about: { kind: 'commitment', id: read.value.commitment.id },
      text: read.value.text,
    });
  }
  const about = aboutOfWho(read.value.who);
  if (about) return ok({ about, text: read.value.text });
  const [person] = read.value.who.people;
  const typed = person?.kind === 'new' ? person.name : '';
  return refuse({ kind: 'person-unknown', typed, candidates: [] });
}
