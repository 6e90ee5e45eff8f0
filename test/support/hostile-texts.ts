/** Texts that try to steer what shows them, by what they try. */
export const hostileTexts: readonly (readonly [what: string, text: string])[] = [
  ['a colour', 'a\u001B[31mred\u001B[0mb'],
  ['a cleared screen', 'a\u001B[2J\u001B[Hb'],
  ['a window title', 'a\u001B]0;owned\u0007b'],
  ['a clipboard', 'a\u001B]52;c;ZXZpbA==\u0007b'],
  ['a link', 'a\u001B]8;;https://evil.example\u001B\\click\u001B]8;;\u001B\\b'],
  ['an unfinished OSC', 'a\u001B]0;never ends'],
  ['a C1 control sequence', 'a\u009B31mb'],
  ['a C1 OSC', 'a\u009D0;owned\u009Cb'],
  ['a device control string', 'a\u001BP1$r0m\u001B\\b'],
  ['a bell, a backspace and a carriage return', 'a\u0007\b\b\rb'],
  ['a NUL', 'a\0b'],
  ['a delete', 'a\u007Fb'],
  ['a next line', 'a\u0085b'],
  ['line and paragraph separators', 'a\u2028b\u2029c'],
  ['line ends', 'a\r\nBcc: all@acme.example\r\n\r\nb'],
  ['a tab and a form feed', 'a\tb\fc\vd'],
  ['a right-to-left override', 'invoice\u202Egpj.exe'],
  ['bidi isolates', 'a\u2066b\u2067c\u2068d\u2069e'],
  ['direction marks', 'a\u200Eb\u200Fc\u061Cd'],
  ['zero-width signs', 'pay\u200Bpal\u2060\uFEFF'],
  ['joiners that join nothing', 'a\u200Db\u200Cc'],
  ['tag characters', 'a\u{E0041}\u{E0042}b'],
  ['soft hyphens', 'a\u00ADb'],
  ['fillers that look like nothing', 'a\u3164b\uFFA0c\u115F\u1160d\u034Fe\u17B4f'],
  ['marks of music and of shorthand', 'a\u{1D173}b\u{1BCA0}c'],
  ['a text hidden behind a flag', `🏴${'\u{E0070}\u{E0061}\u{E0079}'.repeat(40)}b`],
  ['a sequence inside a sequence', 'a\u001B\u001B[31m[2Jb\u009B\u009B1m2J\u001B\u200B]0;t\u0007'],
  ['signs the reader of lines uses itself', 'a\uE000b\uE001c'],
  ['interlinear marks', 'a\uFFF9b\uFFFAc\uFFFBd'],
  ['lone surrogates', 'a\uD800b\uDC00c'],
  ['noncharacters', 'a\uFFFEb\uFFFFc'],
  ['a heap of marks', `Z${'\u0301'.repeat(200)}algo`],
  ['SQL', `Robert'); DROP TABLE entry;-- "x" %_`],
  ['a shell', '$(touch /tmp/owned) `id` ; rm -rf ~ | & > < \\ !!'],
  ['a formula', `=HYPERLINK("https://evil.example","x")`],
  ['HTML', '<script>alert(1)</script><img src=x onerror=y> &amp; "\''],
  ['a path', '../../../etc/passwd'],
  ['a very long line', 'x'.repeat(1000)],
  ['a very long line of Chinese', '承诺'.repeat(500)],
  ['a template', '${process.exit(1)} {{x}} %s %n'],
];

/** Names that only look dangerous to a careless cleaner: they must come out as they went in. */
export const legitimateNames: readonly string[] = [
  '👩‍👧‍👦 Family Ltd',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿 Highlands',
  '👍🏽 Agency',
  'ＡＣＭＥ　株式会社',
  'شركة الإعلان',
  'محمد‌رضا',
  'סוכנות פרסום',
  'Zoë Müller',
  'Nguyễn Thị Ánh',
  'Łódź & Søn',
  'हिन्दी क्ष्म',
  'ไทยเบฟ',
  '𠮷野家',
  '葛󠄀城',
  'O’Brien',
  'L’Oréal',
  'Ｏ’Ｈａｒａ',
  '王敏（小王）',
  '“Quotes” & Söhne',
  'Müller–Lüdenscheidt',
  'Zoe\u0308',
  'Dr. Wu',
  'Booking.com Ltd',
];

/**
 * What must never reach a terminal: controls but the line end, directions that are set from outside, what
 * cannot be seen, halves of characters.
 */
export const dangerousOnTerminal =
  // oxlint-disable-next-line no-control-regex -- finding them is what this is for
  /[\u034F\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u115F\u1160\u17B4\u17B5\u3164\uFFA0\u{1D173}-\u{1D17A}\u{1BCA0}-\u{1BCA3}\u{E01F0}-\u{E0FFF}]|\p{Surrogate}/u;
