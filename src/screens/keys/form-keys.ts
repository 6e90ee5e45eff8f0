import type { Binding } from './binding.ts';

/** Keys of a form, beside those that type; and of the question how to leave it. */
export const formKeys: readonly Binding[] = [
  { intent: 'form-save', places: ['form'], keys: ['ctrl-s'], group: 'ask', hint: 1 },
  { intent: 'form-leave', places: ['form'], keys: ['esc'], group: 'ask', hint: 2 },
  { intent: 'form-save', places: ['form-end'], keys: ['1', 'enter'], group: 'ask', hint: 1 },
  { intent: 'form-drop', places: ['form-end'], keys: ['2'], group: 'ask', hint: 2 },
  { intent: 'form-go-on', places: ['form-end'], keys: ['3', 'esc'], group: 'ask', hint: 3 },
];
