/** A gap after Latin letters and digits, where Chinese follows: "12:00 前", "Acme 项目". */
export function spaced(text: string): string {
  return /[A-Za-z0-9]$/u.test(text) ? `${text} ` : text;
}

/** A gap before Latin letters and digits, where Chinese stands in front. */
export function spacedBefore(text: string): string {
  return /^[A-Za-z0-9]/u.test(text) ? ` ${text}` : text;
}
