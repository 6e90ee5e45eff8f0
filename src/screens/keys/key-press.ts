import type { Key } from 'ink';
import { graphemesOf } from '../../wording/text/text-width.ts';

/**
 * One key as the screen knows it. `name` is what the key map asks for (`d`, `up`, `enter`, `?`), `text` what
 * a field would take, as it was typed.
 */
export type KeyPress = { readonly name: string; readonly text?: string };

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const satisfies readonly (readonly [keyof Key, string])[];

/** A terminal's answer to where its cursor is, when it comes too late to be waited for: no key of anybody's. */
// oxlint-disable-next-line no-control-regex -- that is how it begins
const cursorAt = /^\u001B?\[\d+;\d+R$/u;

/** What Ink tells of one event, as keys. Several letters that came at once are several keys. */
export function readKeys(input: string, key: Key): readonly KeyPress[] {
  if (key.eventType === 'release') return [];
  const name = named.find(([flag]) => key[flag])?.[1];
  if (name !== undefined) return [{ name: heldWith(key) + name }];
  if (cursorAt.test(input)) return [];
  // Ctrl-Z is the terminal's: it stops kept, and is no key of any screen.
  if (key.ctrl && input === 'z') return [];
  if (key.ctrl) return input === '' ? [] : [{ name: `ctrl-${input}` }];
  if (key.meta) return /^[a-z]$/u.test(input) ? [{ name: `alt-${input}` }] : [];
  return graphemesOf(input).map(readTyped);
}

/** What is held down with a key that goes or takes away: by words, then, instead of by characters. */
function heldWith({ ctrl, meta, escape }: Key): string {
  if (escape) return '';
  if (ctrl) return 'ctrl-';
  return meta ? 'alt-' : '';
}

function readTyped(text: string): KeyPress {
  if (text === '\r' || text === '\n') return { name: 'enter' };
  if (text === '\t') return { name: 'tab' };
  const code = text.charCodeAt(0);
  // Letters and a Ctrl-C that came in one go.
  if (code < 32) return { name: `ctrl-${String.fromCharCode(code + 96)}` };
  return { name: plainForm(text), text };
}

/** What a Chinese input method types for the plain sign of the same key: ？ ／ ： ＋ ０-９, 、 for / and — for -. */
function plainForm(text: string): string {
  if (text === '、') return '/';
  if (text === '—' || text === '－') return '-';
  if (text === '　') return 'space';
  if (text === ' ') return 'space';
  return text.normalize('NFKC');
}
