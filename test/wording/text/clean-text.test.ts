import { expect, test } from 'vitest';
import { cleanForTerminal, cleanLinesForTerminal } from '../../../src/wording/text/clean-text.ts';

test.each([
  ['a colour', 'red \u001B[31mdeck\u001B[0m', 'red deck'],
  ['a screen wipe', '\u001B[2J\u001B[Hdeck', 'deck'],
  ['the one-byte form of a colour', '\u009B31mdeck', 'deck'],
  ['a window title', '\u001B]0;pwned\u0007deck', 'deck'],
  ['a link', '\u001B]8;;http://x.example\u001B\\deck\u001B]8;;\u001B\\', 'deck'],
  ['a lone escape', 'de\u001Bck', 'deck'],
  ['a bell and a backspace', 'de\u0007\bck', 'deck'],
  ['a line end', 'deck\r\nfor Jane\tnow', 'deck for Jane now'],
  ['a direction override', 'photo\u202Egpj.exe', 'photogpj.exe'],
  ['isolates', '\u2067Jane\u2069', 'Jane'],
  ['zero-width characters', 'de\u200Bc\uFEFFk\u00AD', 'deck'],
  ['a joiner between letters', 'de\u200Dck', 'deck'],
  ['half a character', 'deck\uD83D', 'deck\uFFFD'],
  ['hidden tag characters', 'deck\u{E0041}\u{E0042}', 'deck'],
  ['a text hidden behind a flag', `🏴${'\u{E0070}'.repeat(7)}\u{E007F}deck`, '🏴deck'],
  ['a flag that never ends', '🏴\u{E0067}\u{E0062}\u{E0073}deck', '🏴deck'],
  ['Hangul fillers', 'de\u3164c\uFFA0k\u115F\u1160', 'deck'],
  ['marks of music', 'de\u{1D173}ck', 'deck'],
])('%s is taken out', (_what, typed, shown) => {
  expect(cleanForTerminal(typed)).toBe(shown);
});

test.each([
  ['a family', '👩‍👧‍👦 day'],
  ['a heart on fire', '❤️‍🔥'],
  ['a skin tone', '👩🏽‍💻'],
  ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['an accent', 'Rene\u0301'],
  ['an Arabic name', 'محمد'],
  ['a Hebrew name', 'שרה לוי'],
  ['a Persian word with its joiner', 'می\u200Cخواهم'],
  ['a Hindi word with its joiner', 'क्\u200Dष'],
  ['Chinese with its punctuation', '王敏：“海报”、报价单——《方案》'],
])('%s stays whole', (_what, text) => {
  expect(cleanForTerminal(text)).toBe(text);
});

test('a heap of marks on one letter is thinned out', () => {
  expect(cleanForTerminal(`a${'\u0301'.repeat(60)}`)).toBe(`a${'\u0301'.repeat(8)}`);
});

test('a text of several lines keeps its lines', () => {
  expect(cleanLinesForTerminal('one\u001B[1m\r\ntwo')).toBe('one\ntwo');
});

test('a hundred thousand tags behind a flag are read once', () => {
  expect(cleanForTerminal(`🏴${'\u{E0070}'.repeat(100_000)}`)).toBe('🏴');
});
