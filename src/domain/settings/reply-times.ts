/** The ways of asking that are answered each within a time of its own. */
export const replyWays = ['call', 'chat', 'mail', 'complaint'] as const;
export type ReplyWay = (typeof replyWays)[number];

/** Working minutes. */
export type ReplyTimes = { readonly [way in ReplyWay]: number };
