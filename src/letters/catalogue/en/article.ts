const han = /\p{Script=Han}/u;

/** Words before which nobody says "the". */
const ownArticle =
  /^(?:the|an?|my|our|your|his|her|its|their|this|that|these|those|some|any|all|both|each|every|half|most|many|several|few|part|parts|one|another|what|everything|something|nothing|at|just|only)\b|^[\p{L}\p{N}-]+['’]s?(?=\s)/iu;

/** What one does with a thing, and never the thing: "confirm budget", "send us logo files". */
const onlyVerb =
  /^(?:send|confirm|approve|provide|deliver|decide|choose|give|tell|let|finali[sz]e|arrange|prepare|clarify|bring|come|explain|agree|verify|inform|respond|make sure|put|keep|add|fix|get|pay|submit|introduce|remove|replace)(?=\s)/iu;
/** May be the thing too ("review", "draft contract"): what stands behind it tells. */
const verbBefore =
  /^(?:sign|check|review|update|share|answer|reply|return|draft|write|book|call|ask|find|upload|forward|schedule|fill|complete|pick|sort|make|look|read|test|feed|invite|order|print|clear|release|show|name|list|set|help|meet|move|change|correct|comment|sign off|talk|think|plan|start|stop|finish|close|open)\s+(?:the|an?|my|our|your|his|her|their|this|that|these|those|all|both|us|me|it|them|him|back|off|up|out|in|to|with|whether|if|which|what|who|when|where|how|by|at|on)\b/iu;

/** "confirm the budget": something to be done, of which nobody says "the". */
export function isDeed(what: string): boolean {
  return onlyVerb.test(what) || verbBefore.test(what);
}

/** "revised deck" is "the revised deck"; "a quote", "Jane's deck" and 报价单 stay as they are, and a deed stands in quotes. */
export function withArticle(what: string): string {
  if (isDeed(what)) return `“${what}”`;
  return ownArticle.test(what) || han.test(what) ? what : `the ${what}`;
}

/** Whether one says "them" of it: "brand guidelines (as PDF)". A guess by the last letter of its name. */
export function isPlural(what: string): boolean {
  const name = what.replace(/\s*[(（].*$/u, '').trim();
  return !isDeed(what) && /[^su']s$/iu.test(name) && !/\b(?:analysis|basis|news|sms)$/iu.test(name);
}
