import { prepareMorning, type Morning } from '../../actions/prepare-morning.ts';
import type { MorningItem } from '../../domain/review/morning-item.ts';
import { sectionNames } from '../../domain/review/morning-item.ts';
import { morningLines } from '../../wording/pages/morning-lines.ts';
import { commitmentJson, unreadJson } from '../printing/commitment-json.ts';
import { printEnvelope, tellingOf } from '../printing/envelope.ts';
import { mayOpenScreen, type ExitCode, type Face } from '../face.ts';
import type { JsonObject } from '../printing/json.ts';
import { printLines } from '../printing/paint.ts';
import type { VerbLine } from '../flag-table.ts';

/** Plain `kept`: the morning. On a terminal the screen, in a pipe the same sections as text. */
export async function runHome(face: Face, { flags }: VerbLine): Promise<ExitCode> {
  if (flags.check || flags.short) return check(face, flags.short === true);
  if (mayOpenScreen(face)) {
    const colours = face.output.hasColour ? 'sixteen' : 'none';
    const { storedSettings: stored, saveSettings: save, mail, watchSettings: watch } = face.outside;
    const guide = flags.tour ? 'tour' : flags.demo ? 'demo' : 'none';
    return face.outside.openScreen(face.world(), face.words, {
      colours,
      settings: { stored, save, watch },
      mail,
      guide,
      leftLine: face.outside.formDraft('open line'),
      fillForm: async (typed) => (await import('./met-on-screen.ts')).metOnScreen(face, typed),
    });
  }
  const morning = prepareMorning(face.world());
  if (face.common.json) return printJson(face, morning);
  if (morning.isFresh) sayHowToBegin(face);
  if (morning.isFresh && face.output.isOutTerminal) return 0;
  printLines(face, morningLines(face.words, morning.review, face.world().ledger));
  return 0;
}

/** In a pipe the five headings are the data, so the examples stand on the side. */
function sayHowToBegin({ output, words }: Face): void {
  const say = output.isOutTerminal ? output.out : output.talk;
  for (const line of words.morning.emptyLedger) say(line);
}

/** `kept --check`: one line for a prompt or cron; exit 10 when something is late or needs saying. */
function check(face: Face, isShort: boolean): ExitCode {
  const { sections } = prepareMorning(face.world()).review;
  const late = [...sections.say, ...sections.owe, ...sections.waiting].filter(isLate).length;
  const tell = sections.say.length;
  const isFine = tell === 0 && late === 0;
  const { checkShort, checkFine } = face.words.look;
  if (face.common.json) printEnvelope(face, { tell, late });
  else if (!isFine) face.output.out(checkShort(tell, late));
  else if (!isShort) face.output.out(checkFine);
  return isFine ? 0 : 10;
}

function isLate(item: MorningItem): boolean {
  if (item.kind === 'wait') return item.lateDays !== undefined;
  return (
    item.kind === 'promise' &&
    (item.reason.kind === 'late-untold' || item.reason.kind === 'late-told')
  );
}

/** Every item once, in order, with the section it stands in. */
function printJson(face: Face, { review }: Morning): ExitCode {
  const items = sectionNames.flatMap((section) =>
    review.sections[section].map((item): JsonObject => ({ section, ...itemJson(face, item) })),
  );
  printEnvelope(face, { items });
  return 0;
}

function itemJson(face: Face, item: MorningItem): JsonObject {
  switch (item.kind) {
    case 'unread':
      return unreadJson(item.line);
    case 'quiet':
      return {
        person: { id: item.contact.person.id, name: item.contact.person.name },
        days: item.days,
        rhythm: item.rhythm,
      };
    case 'conflict':
    case 'promise':
    case 'wait':
      return commitmentJson(item.commitment, tellingOf(face), item.forecast);
  }
}
