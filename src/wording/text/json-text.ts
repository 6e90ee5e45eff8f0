/** Signs that JSON leaves as they are and a terminal obeys or hides: C1 controls, directions, what has no width. */
const steering =
  /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/** A value as one line of JSON that says the same to every reader, and steers no terminal it is printed on. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    steering,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
