import type { ConflictWords } from '../conflict-words.ts';

export const conflictWords: ConflictWords = {
  dates: (count) => `${counted(count)} DATES`,
  endings: (count) => `${counted(count)} ENDINGS`,
  versions: (field, count) => `${counted(count)} VERSIONS of "${field}"`,
  stated: (state, sides) => `${state}: ${sides.join(', ')}`,
  here: 'here',
  imported: 'imported',
  sided: (value, from) => `${value} ${from}`,
  label: 'DECIDE',
  by: (from, actor, when) => [from, actor, when].filter((part) => part !== undefined).join(', '),
  holding: (by) => `${by}; holds until you decide`,
  how: {
    date: (handle) => `Choose one, or another: kept move ${handle} DATE. On the screen: space.`,
    ending: (handle) =>
      `Choose one: kept done ${handle}, or kept drop ${handle}. On the screen: space.`,
    edit: (handle, flag) =>
      `Choose one, or another: kept edit ${handle} ${flag ?? 'WORDS'}. On the screen: space.`,
    editPerson: (name, flag) =>
      `Choose one, or another: kept edit ${name}${flag === undefined ? '' : ` ${flag}`}`,
  },
  settled: (handle, value) => `${handle}  decided: ${value}.`,
  values: { open: 'still open', nothing: 'nothing', yes: 'yes', no: 'no', nobody: 'nobody' },
  found: (count) =>
    `${count === 1 ? '1 thing was' : `${count} things were`} said differently on two machines: kept shows ${
      count === 1 ? 'it' : 'them'
    } first, space decides.`,
};

function counted(count: number): string {
  return count === 2 ? 'TWO' : String(count);
}
