import { glimpseLine } from '../../capture/glimpse-line.ts';
import { readMeeting } from '../../capture/meetings/read-meeting.ts';
import { ok } from '../../domain/result.ts';
import { meant } from '../../wording/meaning.ts';
import type { Desk } from '../desk/desk-outcome.ts';
import { itemContext } from '../desk/world-reading.ts';
import { whatChip, whenChip } from './describe-glimpse.ts';
import type { LineReading } from './line-reading.ts';
import type { ReadingVoice } from './reading-voice.ts';
import { whoChip } from './who-chip.ts';

/** What is understood of a meeting to come while it is typed: with whom, what about, and when. */
export function readMeetingLine(desk: Desk, voice: ReadingVoice, text: string): LineReading {
  const { example } = desk.words.reading;
  if (text.trim() === '') return { chips: [meant('faint', example.meet)] };
  const context = itemContext(desk.reader);
  const glimpse = glimpseLine(text, context);
  const read = readMeeting([text], context);
  const seen = read.ok
    ? { ...glimpse, what: read.value.what ?? '', when: ok(read.value.when) }
    : glimpse;
  const what = seen.what === '' ? [] : whatChip(voice, seen);
  return { chips: [whoChip(voice, glimpse.who), ...what, whenChip(voice, seen.when)] };
}

/** The same of one that took place: with whom, and what about; when it was stands in its form. */
export function readMetLine(desk: Desk, voice: ReadingVoice, text: string): LineReading {
  const { example } = desk.words.reading;
  if (text.trim() === '') return { chips: [meant('faint', example.met)] };
  const glimpse = glimpseLine(text, itemContext(desk.reader));
  const what = glimpse.what === '' ? [] : whatChip(voice, glimpse);
  return { chips: [whoChip(voice, glimpse.who), ...what] };
}
