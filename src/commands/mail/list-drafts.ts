import { newsOfDrafts, type DraftNews } from '../../actions/letters/changed-since.ts';
import type { WaitingDraft } from '../../actions/letters/mail-door.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { cutToWidth, padToWidth, widthOf } from '../../wording/text/text-width.ts';
import type { Face } from '../face.ts';
import type { JsonObject } from '../printing/json.ts';
import { sayWhen } from './ways/say-when.ts';

/** A line a draft in columns, numbered as among `all`, and under it what she should know before it goes. */
export function listLines(
  face: Face,
  waiting: readonly WaitingDraft[],
  all: readonly WaitingDraft[],
): readonly string[] {
  const { letters } = face.words.mail.ready;
  const rows = waiting.map((draft) => [
    String(all.findIndex(({ id }) => id === draft.id) + 1),
    cleanForTerminal(draft.name),
    letters[draft.letter] ?? draft.letter,
    sayWhen(face, draft.made),
    cleanForTerminal(draft.subject),
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const newsOf = newsOfDrafts(face.world().ledger);
  return waiting.flatMap((draft, index) => {
    const cells = (rows[index] ?? []).map((cell, column) => padToWidth(cell, widths[column] ?? 0));
    const line = `  ${cells.join('  ')}`.trimEnd();
    const { columns } = face.output;
    const cut = columns === undefined ? line : cutToWidth(line, columns);
    return [cut, ...newsLines(face, draft, newsOf(draft)).map((news) => `     ${news}`)];
  });
}

/** What she should know of a draft before it goes. */
export function newsLines(
  face: Face,
  draft: WaitingDraft,
  { items, isNoted }: DraftNews = newsOfDrafts(face.world().ledger)(draft),
): readonly string[] {
  const { ready } = face.words.mail;
  const names = items.map(({ handle, what }) => `${handle} ${cleanForTerminal(what)}`);
  return [
    ...(draft.sending === undefined ? [] : [ready.unsure(sayWhen(face, draft.sending.since))]),
    ...(names.length > 0 ? [ready.changed(names)] : isNoted ? [ready.changedElse] : []),
  ];
}

/** The drafts for a script. */
export function draftsJson(face: Face, drafts: readonly WaitingDraft[]): readonly JsonObject[] {
  const newsOf = newsOfDrafts(face.world().ledger);
  return drafts.map((draft) => {
    const { items, isNoted } = newsOf(draft);
    const { path, letter, name, to, subject, made } = draft;
    return {
      path,
      letter,
      client: name,
      to,
      subject,
      made,
      state: draft.sending === undefined ? 'waiting' : 'unsure',
      changed: items.map(({ handle }) => handle),
      isChanged: items.length > 0 || isNoted,
    };
  });
}
