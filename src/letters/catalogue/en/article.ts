const han = /\p{Script=Han}/u;

/** Words before which nobody says "the". */
const ownArticle =
  /^(?:the|an?|my|our|your|his|her|its|their|this|that|these|those|some|any|all|both|each|every|half|most|many|several|few|part|parts|one|another|what|everything|something|nothing|at|just|only)\b|^[\p{L}\p{N}-]+['’]s?(?=\s)/iu;

/** "revised deck" is "the revised deck"; "a quote", "Jane's deck" and 报价单 stay as they are. */
export function withArticle(what: string): string {
  return ownArticle.test(what) || han.test(what) ? what : `the ${what}`;
}

/** Whether one says "them" of it: "brand guidelines (as PDF)". A guess by the last letter of its name. */
export function isPlural(what: string): boolean {
  const name = what.replace(/\s*[(（].*$/u, '').trim();
  return /[^su']s$/iu.test(name) && !/\b(?:analysis|basis|news|sms)$/iu.test(name);
}
