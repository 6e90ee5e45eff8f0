import { rememberTold, tellCommitments } from '../actions/tell.ts';
import { readTold } from '../capture/read-told.ts';
import { describeTold } from '../wording/describe-change.ts';
import { textFlag } from './flag-values.ts';
import { printEnvelope, printProblem, tellingOf } from './envelope.ts';
import type { ExitCode, Face } from './face.ts';
import { itemContext } from './find-item.ts';
import { aboutOfWho, describeAbout } from './note-about.ts';
import { printChanged } from './print-changed.ts';
import type { VerbLine } from './flag-table.ts';

/** `kept told ITEM`: they know how it stands. `kept told WHO TEXT`: remembered as said to them. */
export async function runTold(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  if (words.length === 0) return printProblem(face, { kind: 'words-missing', missing: 'item' });
  const read = readTold(words, itemContext(face));
  if (!read.ok) return printProblem(face, read.problem);
  const via = textFlag(flags, 'via');
  const channel = via === undefined ? {} : { via };
  if (read.value.kind === 'statement') return remember(face, read.value, channel);
  const note = textFlag(flags, 'note') ?? read.value.text;
  const told = tellCommitments(face.world(), {
    commitments: read.value.items,
    ...channel,
    ...(note === undefined ? {} : { note }),
  });
  if (!told.ok) return printProblem(face, told.problem);
  const after = told.value.map((changed) => changed.after);
  printChanged(face, after, (one) => describeTold(face.words, one, tellingOf(face)));
  return 0;
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
  if (face.common.json)
    printEnvelope(face, { note: { id: remembered.value.id, kind: 'told', text: said.text } });
  else face.output.talk(face.words.act.toldAbout(describeAbout(face, about)));
  return 0;
}
