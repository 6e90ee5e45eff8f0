/** Signs that JSON leaves as they are and a terminal obeys or hides: C1 controls, directions, what has no width. */
const steering =
  /[\u034F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]/gu;

/** A value as one line of JSON that says the same to every reader, and steers no terminal it is printed on. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll(steering, written);
}

/** A sign beyond the first plane is written as its two halves. */
function written(sign: string): string {
  const halves = sign.split('');
  return halves.map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
