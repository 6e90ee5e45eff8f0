const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const plainAddress = new RegExp(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+${label}$`, 'u');

/**
 * True when every mail server takes this address as it stands: plain ASCII, no quotes, no comments, no
 * line ends. Stricter than the standard on purpose: a clever address is how a second recipient gets in.
 */
export function isMailAddress(text: string): boolean {
  if (text.length > 254 || text.indexOf('@') > 64) return false;
  return plainAddress.test(text);
}
