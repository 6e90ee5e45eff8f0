import { gatherEvents } from '../../actions/gather-calendar.ts';
import { prepareAgenda } from '../../actions/letters/prepare-agenda.ts';
import { readAgendaParts } from '../../capture/meetings/read-agenda-parts.ts';
import type { AgendaFacts } from '../../domain/letters/item-letter-facts.ts';
import { describeMinutes } from '../../wording/sentences/describe-due.ts';
import { agendaLetter } from '../../letters/kinds/agenda-letter.ts';
import { withCalendar } from '../calendar/attach-calendar.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { giveLetters } from './give-letters.ts';
import { readItemLetter } from './read-item-letter.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept mail agenda ITEM [PART 10m WHO; PART]`: what a meeting is about; without parts, what is open between us. */
export async function mailAgenda(face: Face, line: VerbLine): Promise<ExitCode> {
  const { flags } = line;
  const asked = await readItemLetter(face, line);
  if (!asked.ok) return printProblem(face, asked.problem);
  const { item, rest, wish } = asked.value;
  const file = fileAmong(rest, flags);
  if (file !== undefined) {
    return printProblem(face, { kind: 'words-left', text: file, isFile: true });
  }
  const parts = readAgendaParts(rest);
  const prepared = prepareAgenda(face.world(), item, { ...wish, parts });
  if (!prepared.ok) return printProblem(face, prepared.problem);
  const { facts } = prepared.value;
  sayTooLong(face, facts);
  const letter = await withCalendar(face, flags, {
    letter: agendaLetter(facts),
    name: 'meeting.ics',
    gather: (entries) => gatherEvents([item], entries),
  });
  return giveLetters(face, flags, [
    {
      ...prepared.value,
      kind: 'agenda',
      letter,
      suffix: `agenda-${facts.what}`,
      effect: { kind: 'to-confirm', item: item.id },
    },
  ]);
}

/** More minutes in the parts than the meeting has are said; the letter stays as she wrote it. */
function sayTooLong(face: Face, { parts, minutes }: AgendaFacts): void {
  const all = parts.reduce((sum, part) => sum + (part.minutes ?? 0), 0);
  if (minutes === undefined || all <= minutes) return;
  const [asked, length] = [all, minutes].map((one) => describeMinutes(face.words, one));
  face.output.talk(face.words.clock.partsTooLong(asked ?? '', length ?? ''));
}

/** A file name typed after `--ics` would stand in the agenda. */
function fileAmong(rest: string, flags: VerbLine['flags']): string | undefined {
  return flags.ics === undefined ? undefined : /\S+\.ics(?=\s|$)/iu.exec(rest)?.[0];
}
