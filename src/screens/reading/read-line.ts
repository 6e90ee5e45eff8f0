import { assumedNeedFor } from '../../actions/forecast-commitment.ts';
import { glimpseLine, type Glimpse } from '../../capture/glimpse-line.ts';
import { readMove } from '../../capture/read-move.ts';
import { findItem } from '../../capture/read-item.ts';
import type { Commitment, CommitmentId, Direction } from '../../domain/commitment/commitment.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { questionAbout, type PromiseQuestion } from '../../domain/forecast/circumstances.ts';
import type { WhoSaid } from '../../domain/people/who-said.ts';
import { meant } from '../../wording/meaning.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { tellingOf, type Desk } from '../desk/desk-outcome.ts';
import { itemContext } from '../desk/world-reading.ts';
import type { SettingShown } from '../../wording/pages/settings-lines.ts';
import type { LinePurpose } from '../state/asking.ts';
import { dateChip, dateProblemChip, needChip, whatChip, whenChip } from './describe-glimpse.ts';
import type { Chip, LineReading } from './line-reading.ts';
import { readHeardLine } from './read-heard-line.ts';
import { readMeetingLine, readMetLine } from './read-meeting-line.ts';
import type { ReadingVoice } from './reading-voice.ts';
import { whoChip } from './who-chip.ts';

/** What is understood of a line so far: read as it will be read after Enter; nothing is written. */
export function readLine(desk: Desk, purpose: LinePurpose, text: string): LineReading | undefined {
  switch (purpose.kind) {
    case 'add':
      return readCaptured(desk, text, 'mine');
    case 'wait':
      return readCaptured(desk, text, 'theirs');
    case 'mend':
      return purpose.isMeeting
        ? readMeetingLine(desk, voiceOf(desk), text)
        : readCaptured(desk, text, purpose.direction);
    case 'meet':
      return readMeetingLine(desk, voiceOf(desk), text);
    case 'met':
      return readMetLine(desk, voiceOf(desk), text);
    case 'heard':
      return readHeardLine(desk, voiceOf(desk), text);
    case 'setting':
      return { chips: settingChips(desk, purpose.setting) };
    case 'date':
      return text.trim() === ''
        ? savedWithout(desk, purpose.commitment)
        : readNewDate(desk, purpose.commitment, text);
    case 'move':
      return readNewDate(desk, purpose.commitment, text);
    case 'drop':
    case 'note':
    case 'filter':
      return undefined;
  }
}

/** What a setting takes, and how it goes back. */
function settingChips({ words }: Desk, { expects }: SettingShown): readonly Chip[] {
  const say = words.browse.settings;
  return [meant('faint', say.takes(expects)), meant('faint', say.emptyUnsets)];
}

function readCaptured(desk: Desk, text: string, direction: Direction): LineReading {
  const { world } = desk;
  if (text.trim() === '') return { chips: [meant('faint', exampleOf(desk, direction))] };
  const glimpse = glimpseLine(text, itemContext(desk.reader));
  const voice = voiceOf(desk);
  const assumed = () => assumedNeedFor(world, { what: glimpse.what });
  const need =
    direction === 'mine' && glimpse.what !== '' ? [needChip(voice, glimpse.need, assumed)] : [];
  const chips = [
    whoChip(voice, glimpse.who),
    ...whatChip(voice, glimpse),
    whenChip(voice, glimpse.when),
    ...need,
  ];
  const question = direction === 'mine' ? questionOf(desk, glimpse) : undefined;
  return question === undefined ? { chips } : { chips, question };
}

/** What such a line may look like; somebody nobody knows yet is said with the client. */
function exampleOf({ words, world }: Desk, direction: Direction): string {
  const { add, wait, firstAdd, firstWait } = words.reading.example;
  if (world.ledger.people().length === 0) return direction === 'mine' ? firstAdd : firstWait;
  return direction === 'mine' ? add : wait;
}

function voiceOf({ words, world }: Desk): ReadingVoice {
  return { words, names: namedBy(world.ledger), telling: tellingOf(world) };
}

function namedBy(ledger: Desk['world']['ledger']): ReadingVoice['names'] {
  return { person: ledger.person, organisation: ledger.organisation };
}

/** What the forecast is asked, when all it needs is clear. */
function questionOf(desk: Desk, glimpse: Glimpse): PromiseQuestion | undefined {
  const due = dueOf(glimpse);
  const { what, need, who, after } = glimpse;
  if (due === undefined || what === '' || !need.ok || !who.ok || isNobody(who.value))
    return undefined;
  const minutes = need.value ?? assumedNeedFor(desk.world, { what }).minutes;
  return { what, need: minutes, due, after: afterOf(desk, after) };
}

function isNobody({ people, organisation, isMyself }: WhoSaid): boolean {
  return people.length === 0 && organisation === undefined && !isMyself;
}

function dueOf({ when }: Glimpse): Due | undefined {
  if (!when.ok || when.value.kind !== 'date' || when.value.read.kind !== 'read') return undefined;
  return when.value.read.reading.due;
}

function afterOf(desk: Desk, after: readonly string[]): readonly CommitmentId[] {
  return after.flatMap((text) => {
    const found = findItem([text], itemContext(desk.reader));
    return found.ok ? [found.value.id] : [];
  });
}

/** Before the date of a saved promise is typed: that it stands, and that there need be none. */
function savedWithout({ words, world }: Desk, commitment: Commitment): LineReading {
  const item = describeItem(words, commitment, tellingOf(world));
  return {
    chips: [
      { ...meant('fine', words.reading.saved(item)), mayBeCut: true },
      meant('faint', words.reading.noDateOnEnter),
    ],
  };
}

/** Where a date is typed: the date, and whether they know. */
function readNewDate(desk: Desk, commitment: Commitment, text: string): LineReading {
  const { words } = desk;
  if (text.trim() === '') return { chips: [meant('faint', words.reading.example.move)] };
  const voice = voiceOf(desk);
  const read = readMove([`${commitment.handle} ${text}`], itemContext(desk.reader));
  if (!read.ok) return { chips: [dateProblemChip(voice, read.problem)] };
  const { when, isTold, why } = read.value;
  const chips: readonly Chip[] = [
    dateChip(voice, when.read),
    ...(isTold ? [{ text: words.reading.told }] : []),
    ...(why === undefined ? [] : [{ text: why, mayBeCut: true }]),
  ];
  if (when.read.kind !== 'read' || commitment.direction === 'theirs') return { chips };
  return { chips, question: { ...questionAbout(commitment), due: when.read.reading.due } };
}
