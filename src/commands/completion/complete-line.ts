import { settingTable } from '../../domain/settings/setting-table.ts';
import type { HelpWords } from '../../wording/catalogue/help-words.ts';
import type { Face } from '../face.ts';
import { flagTable, type FlagName } from '../flag-table.ts';
import { verbRow, verbTable, type VerbRow } from '../verb-table.ts';
import type { Candidate } from './candidate.ts';
import { companies, openItems, people, unreadLines } from './known-candidates.ts';
import { valuesOf } from './flag-values-offered.ts';
import { captureTokens, dateWords, letterNames, listWords, shells } from './word-lists.ts';

/** What may follow the words before the cursor; `typed` is the word that is being typed. */
export type Cursor = { readonly before: readonly string[]; readonly typed: string };

/** The words that fit at a place of a line behind `kept`; which of them begin as typed is asked later. */
export function completeLine(face: Face, help: HelpWords, cursor: Cursor): readonly Candidate[] {
  const { verb, words } = splitAtVerb(cursor.before);
  const row = verb === undefined ? undefined : verbRow(verb);
  const valueOf = flagBefore(cursor.before);
  if (valueOf !== undefined) return valuesOf(face, valueOf);
  if (cursor.typed.startsWith('-')) return flagsOf(row, help);
  if (verb === undefined) return [...verbs(help, cursor), { value: 'help' }, ...openItems(face)];
  if (verb === 'help') return verbs(help, cursor);
  return row === undefined ? [] : joined(wordsOf(face, row, words), { face, ...cursor });
}

function splitAtVerb(before: readonly string[]) {
  const at = before.findIndex(
    (word, index) => !word.startsWith('-') && before[index - 1] !== '--lang',
  );
  if (at === -1) return { verb: undefined, words: [] };
  const words = before.slice(at + 1).filter((word) => !word.startsWith('-'));
  return { verb: before[at], words };
}

/** The Chinese names of a verb only once one is begun: else every verb would stand there five times. */
function verbs(help: HelpWords, { typed }: Cursor): readonly Candidate[] {
  return verbTable.flatMap(({ name, also }) => {
    const says = help.verbs[name]?.does ?? '';
    const chinese = typed === '' ? [] : also.filter((one) => /\p{sc=Han}/u.test(one));
    return [{ value: name, says }, ...chinese.map((value) => ({ value, says }))];
  });
}

const common = ['json', 'plain', 'lang', 'yes', 'no-input', 'no-color', 'help'];

function flagsOf(row: VerbRow | undefined, help: HelpWords): readonly Candidate[] {
  const names = [...new Set([...(row?.flags ?? ['check', 'short', 'demo']), ...common])];
  return names.map((name) => ({ value: `--${name}`, says: help.flags[name] ?? '' }));
}

/** The flag right before the cursor, when it wants a value. */
function flagBefore(before: readonly string[]): FlagName | undefined {
  const last = before.at(-1);
  return flagNames.find((name) => last === `--${name}` && flagTable[name].startsWith('<'));
}

const flagNames = verbTable.flatMap(({ flags }) => flags);

/** What a verb takes: first whom or what it is about, then what belongs behind that. */
function wordsOf(face: Face, row: VerbRow, words: readonly string[]): readonly Candidate[] {
  const isFirst = words.length === 0;
  const { name } = row;
  switch (name) {
    case 'add':
    case 'wait':
    case 'can':
    case 'meet':
      return isFirst
        ? [...people(face), ...companies(face), { value: 'me' }]
        : [...captureTokens, ...dateWords(face.language)];
    case 'heard':
    case 'met':
      return isFirst ? [...people(face), ...companies(face), ...openItems(face)] : [];
    case 'note':
    case 'told':
    case 'edit':
      return isFirst || name === 'told'
        ? [...people(face), ...companies(face), ...openItems(face)]
        : [];
    case 'done':
    case 'show':
      return openItems(face);
    case 'got':
      return openItems(face, 'theirs');
    case 'drop':
      return isFirst ? [...openItems(face), ...unreadLines(face)] : [];
    case 'move':
      return isFirst ? openItems(face) : [...dateWords(face.language), { value: 'told' }];
    case 'who':
    case 'forget':
      return [...people(face), ...companies(face), { value: 'me' }];
    case 'list':
    case 'find':
      return [...listWords, ...companies(face), ...people(face)];
    case 'date':
      return dateWords(face.language);
    case 'mail':
      return isFirst ? letterNames : [...companies(face), ...people(face), ...openItems(face)];
    case 'config':
      return isFirst ? settingTable.map(({ name: value }) => ({ value })) : [];
    case 'completion':
      return isFirst ? shells : [];
    default:
      return [];
  }
}

/** `for:7`, `jane+to`, `@ja`: what is typed before the last sign stays. */
function joined(
  candidates: readonly Candidate[],
  { face, typed }: Cursor & { readonly face: Face },
): readonly Candidate[] {
  const link = /^(?:for|after)[:：]/iu.exec(typed)?.[0];
  if (link !== undefined) return behind(link, openItems(face));
  const name = /^(?:.*[+＋、]@?|@)/u.exec(typed)?.[0];
  return name === undefined ? candidates : behind(name, people(face));
}

function behind(start: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map(({ value, says, known = [] }) => ({
    value: start + value,
    ...(says === undefined ? {} : { says }),
    known: known.map((one) => start + one),
  }));
}
