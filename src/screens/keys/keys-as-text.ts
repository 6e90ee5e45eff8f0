import type { Intent } from '../../wording/catalogue/screen-words.ts';
import { placeOf, type ScreenContext, type ScreenState } from '../state/screen-state.ts';
import { bindingOf } from './key-map.ts';
import type { KeyPress } from './key-press.ts';
import { isTyping } from './press-key.ts';

/** A text where keys are read; on a page she is told where it could go. */
export function sayNoKeys({ words }: ScreenContext, state: ScreenState, letters: number): string {
  const { tooManyLetters, lineForText } = words.screen;
  const hasLine = bindingOf(placeOf(state), 'a')?.intent === 'add';
  return tooManyLetters(letters) + (hasLine ? lineForText : '');
}

/** Into an open line, or behind a key that opens one. */
export function isText(state: ScreenState, keys: readonly KeyPress[]): boolean {
  if (isTyping(state)) return true;
  const first = bindingOf(placeOf(state), keys[0]?.name ?? '');
  return keys.length > 1 && first !== undefined && opensLine.includes(first.intent);
}

const opensLine: readonly Intent[] = [
  'add',
  'wait',
  'move',
  'note',
  'filter',
  'find',
  'find-again',
];
