// Whole sequences a terminal would obey: colours and cursor moves (CSI), titles and links (OSC), and the
// strings a terminal takes for itself (DCS, SOS, PM, APC).
const escapeSequence =
  // oxlint-disable-next-line no-control-regex -- finding control characters is what this file is for
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D\u009E\u009F])[^\u0007\u001B\u009C\n]{0,2000}(?:\u0007|\u001B\\|\u009C)/gu;

/** A text without what a terminal would obey: nobody typed it, and no part of it is words. */
export function withoutEscapes(text: string): string {
  // oxlint-disable-next-line no-control-regex -- as above
  return /[\u001B\u0090-\u009F]/u.test(text) ? text.replaceAll(escapeSequence, '') : text;
}
