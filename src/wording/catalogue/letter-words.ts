/** What is said to her about a letter before it goes. The letters' own sentences are in `letters`. */
export type LetterNoticeWords = {
  readonly addressMissing: (name: string) => string;
  readonly addressUnusable: (name: string, address: string) => string;
  readonly addressOutside: (address: string, client: string) => string;
  readonly senderAddressMissing: string;
  readonly senderNameMissing: string;
  readonly undecided: (handle: string, what: string) => string;
  readonly outsiderNamed: (name: string, text: string) => string;
};
