import { glimpseLine } from '../../capture/glimpse-line.ts';
import { readNote } from '../../capture/read-note.ts';
import { ok } from '../../domain/result.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import type { Desk } from '../desk/desk-outcome.ts';
import { itemContext } from '../desk/world-reading.ts';
import type { LineReading } from './line-reading.ts';
import { faint, type ReadingVoice } from './reading-voice.ts';
import { whoChip } from './who-chip.ts';

/** What is understood of something they asked: who, and all the rest as their words. */
export function readHeardLine(
  desk: Desk,
  voice: ReadingVoice,
  text: string,
): LineReading | undefined {
  if (text.trim() === '') return undefined;
  const context = itemContext(desk.reader);
  const read = readNote([text], context);
  if (read.ok && read.value.kind === 'who') {
    const said = { text: cleanForTerminal(read.value.text), mayBeCut: true };
    return { chips: [whoChip(voice, ok(read.value.who)), said] };
  }
  const who = whoChip(voice, glimpseLine(text, context).who);
  return { chips: [who, faint(voice.words.reading.noWords)] };
}
