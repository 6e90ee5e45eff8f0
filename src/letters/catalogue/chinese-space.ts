/** A gap after Latin letters and digits, where Chinese follows: "12:00 前", "Acme 项目". */
export function spaced(text: string): string {
  return /[A-Za-z0-9]$/u.test(text) ? `${text} ` : text;
}

/** A gap before Latin letters and digits, where Chinese stands in front. */
export function spacedBefore(text: string): string {
  return /^[A-Za-z0-9]/u.test(text) ? ` ${text}` : text;
}

/**
 * By a date that is said to a client, her day counted in: "11月25日 周三下班前", "11月25日 周三 12:00 前". A bare 周三前 is
 * read by many as the day before.
 */
export function beforeDate(date: string): string {
  return /\d$/u.test(date) ? `${date} 前` : `${date}下班前`;
}
