import type { MailDraft } from '../../../domain/letters/mail-draft.ts';
import { ok, refuse, type Result } from '../../../domain/result.ts';
import { cleanForTerminal } from '../../../wording/text/clean-text.ts';
import { padToWidth, widthOf } from '../../../wording/text/text-width.ts';
import { mayAsk, type Face } from '../../face.ts';
import type { VerbLine } from '../../flag-table.ts';
import { textFlag } from '../../reading/flag-values.ts';

/** Who, what and to whom, of a letter about to go. `text` is missing where only its file is at hand. */
export type AboutToGo = Pick<MailDraft, 'from' | 'to' | 'subject' | 'calendar'> & {
  readonly text?: string;
  readonly flags: VerbLine['flags'];
};

/**
 * True when she said yes to exactly these recipients: in a script by `--yes --to`, on a terminal by a typed yes
 * under all that will stand on the envelope.
 */
export async function confirmSending(face: Face, about: AboutToGo): Promise<Result<boolean>> {
  const to = about.to.map(({ address }) => address);
  const typed = textFlag(about.flags, 'to');
  if (typed !== undefined && !isSame(typed, to)) return refuse({ kind: 'to-differs', typed, to });
  if (face.common.yes) return typed === undefined ? refuse({ kind: 'to-missing', to }) : ok(true);
  if (!mayAsk(face)) return refuse({ kind: 'to-missing', to });
  for (const line of envelopeLines(face, about)) face.output.talk(line);
  return ok(await saidYes(face));
}

/** True for a typed yes, whole and in her language or ours. */
export async function saidYes(face: Face): Promise<boolean> {
  const answer = (await face.ask(face.words.mail.askYes))?.normalize('NFKC').trim().toLowerCase();
  return answer === 'yes' || answer === face.words.mail.yes;
}

function isSame(typed: string, to: readonly string[]): boolean {
  const said = typed
    .toLowerCase()
    .split(/[\s,;，；]+/u)
    .filter(Boolean);
  return sorted(said) === sorted(to.map((address) => address.toLowerCase()));
}

function sorted(addresses: readonly string[]): string {
  return [...new Set(addresses)].toSorted().join(' ');
}

function envelopeLines(
  face: Face,
  { from, to, subject, text, calendar }: AboutToGo,
): readonly string[] {
  const { mail: say } = face.words;
  const width = Math.max(...[say.from, say.to, say.subject, say.attached].map(widthOf)) + 2;
  const line = (label: string, value: string) => padToWidth(label, width) + cleanForTerminal(value);
  return [
    '',
    line(say.from, shown(from)),
    ...to.map((one, index) => line(index === 0 ? say.to : '', shown(one))),
    line(say.subject, subject),
    ...(calendar === undefined ? [] : [line(say.attached, calendar.name)]),
    ...(text === undefined ? [] : [line('', say.size(countWords(text)))]),
  ];
}

function shown({ name, address }: MailDraft['from']): string {
  return name === undefined ? address : `${name} <${address}>`;
}

/** Latin words, and Chinese characters one by one. */
function countWords(text: string): number {
  return text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}'’:.-])+/gu)?.length ?? 0;
}
