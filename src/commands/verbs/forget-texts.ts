import { Temporal } from '../../domain/calendar/temporal.ts';
import { noteKinds } from '../../domain/commitment/note.ts';
import { commitmentId } from '../../domain/entries/ids.ts';
import type { Entry } from '../../domain/entries/entry.ts';
import type { Blanked } from '../../domain/forgetting/forget-person.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { describeClockDay } from '../../wording/sentences/describe-due.ts';
import type { Face } from '../face.ts';
import { tellingOf } from '../printing/envelope.ts';

const textsShown = 5;

/** Texts under a title, the first few of them. */
export function sayTexts(face: Face, title: string, texts: readonly string[]): void {
  if (texts.length === 0) return;
  face.output.talk(`  ${title}`);
  for (const text of texts.slice(0, textsShown)) face.output.talk(`    ${cleanForTerminal(text)}`);
  if (texts.length > textsShown) {
    face.output.talk(`    ${face.words.forget.more(texts.length - textsShown)}`);
  }
}

/** A text as it stands afterwards; where only the dash is left, also what it belongs to and when it was written. */
export function describeBlanked(face: Face, { text, of }: Blanked): string {
  if (/[\p{L}\p{N}]/u.test(text)) return text;
  const at = describeClockDay(face.words, Temporal.PlainDateTime.from(of.at), tellingOf(face));
  return face.words.forget.inside(text, titleOf(face, of), at);
}

function titleOf(face: Face, { entity, entityId, changes }: Entry): string {
  if (entity === 'commitment') {
    const known = face.world().ledger.commitment(commitmentId(entityId));
    if (known) return `${known.handle} ${known.what}`;
  }
  const handle = changes['handle'];
  if (typeof handle === 'string') return handle;
  return face.words.detail.notes[noteKinds.find((kind) => kind === changes['kind']) ?? 'private'];
}
