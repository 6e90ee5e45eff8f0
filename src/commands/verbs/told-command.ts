import { rememberTold, tellCommitments } from '../../actions/tell.ts';
import { readTold } from '../../capture/read-told.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Note } from '../../domain/commitment/note.ts';
import { organisationId, personId } from '../../domain/entries/ids.ts';
import { describeChannel } from '../../wording/sentences/describe-channel.ts';
import { describeTold } from '../../wording/sentences/describe-change.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { textFlag } from '../reading/flag-values.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { itemContext } from '../reading/find-item.ts';
import { aboutOfWho, describeAbout } from '../reading/note-about.ts';
import { printChanged } from '../printing/print-changed.ts';
import { sayNextStep } from '../printing/say-next-step.ts';
import {
  describePromisedOtherwise,
  describeToldOtherwise,
  toldWarnings,
} from '../printing/say-told-otherwise.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept told ITEM [TEXT]`: they know how it stands, or have their answer. `kept told WHO TEXT`: said to them. */
export async function runTold(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  if (words.length === 0) return printProblem(face, { kind: 'words-missing', missing: 'item' });
  const read = readTold(words, itemContext(face));
  if (!read.ok) {
    const lacksText = read.problem.kind === 'words-missing' && read.problem.missing === 'text';
    return printProblem(face, lacksText ? { ...read.problem, missing: 'told' } : read.problem);
  }
  const via = textFlag(flags, 'via');
  const channel = via === undefined ? {} : { via };
  if (read.value.kind === 'statement') return remember(face, read.value, channel);
  const note = textFlag(flags, 'note');
  const told = tellCommitments(face.world(), {
    commitments: read.value.items,
    ...channel,
    ...(note === undefined ? {} : { note }),
    ...(read.value.text === undefined ? {} : { said: read.value.text }),
  });
  if (!told.ok) return printProblem(face, told.problem);
  const after = told.value.map((changed) => changed.after);
  printChanged(face, after, (one) => describeTelling(face, one));
  sayNextStep(face, after);
  return 0;
}

/** An answer was given, or they know how it stands. */
function describeTelling(face: Face, after: Commitment): readonly string[] {
  const telling = tellingOf(face);
  if (after.standing.kind !== 'delivered') return describeTold(face.words, after, telling);
  const via = after.told?.via;
  const { answered, acknowledged } = face.words.clock;
  const say = after.complaintStep === 'acknowledge' ? acknowledged : answered;
  return [say(describeItem(face.words, after, telling), via && describeChannel(face.words, via))];
}

function remember(
  face: Face,
  said: { readonly who: Parameters<typeof aboutOfWho>[0]; readonly text: string },
  channel: { readonly via?: string },
): ExitCode {
  const about = aboutOfWho(said.who);
  if (about === undefined) return printProblem(face, { kind: 'words-missing', missing: 'who' });
  const remembered = rememberTold(face.world(), { about, text: said.text, ...channel });
  if (!remembered.ok) return printProblem(face, remembered.problem);
  const { id, text } = remembered.value;
  const ears = earsOf(face, about);
  const otherwise = [
    ...describeToldOtherwise(face, { text }, { ...ears, besides: id }),
    ...describePromisedOtherwise(face, { text }, ears),
  ];
  if (face.common.json) {
    printEnvelope(face, { note: { id, kind: 'told', text } }, toldWarnings(otherwise));
    return 0;
  }
  face.output.talk(face.words.act.toldAbout(describeAbout(face, about)));
  for (const line of [...otherwise, ...openQuestions(face, about)]) face.output.talk(line);
  return 0;
}

function earsOf(face: Face, about: Note['about']) {
  if (about.kind !== 'person') return { who: [], organisation: organisationId(about.id) };
  const person = face.world().ledger.person(personId(about.id));
  const organisation = person?.organisation;
  return {
    who: [personId(about.id)],
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** What she still waits to hear: said, never ended on a guess. */
function openQuestions(face: Face, { id }: Note['about']): readonly string[] {
  const telling = tellingOf(face);
  return face
    .world()
    .ledger.openCommitments()
    .filter(({ kind, who }) => kind === 'reply' && who.some((one) => one === id))
    .map((one) => face.words.clock.stillAsks(describeItem(face.words, one, telling), one.handle));
}
