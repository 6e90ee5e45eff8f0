import type { LetterNoticeWords } from '../letter-words.ts';

export const letterNoticeWords: LetterNoticeWords = {
  addressMissing: (name) =>
    `There is no address for ${name}; the draft has a placeholder. kept edit "${name}" --email ADDRESS`,
  addressUnusable: (name, address) =>
    `${name}'s address "${address}" cannot be written to; the draft has a placeholder. kept edit "${name}" --email ADDRESS`,
  addressOutside: (address, client) =>
    `Look again before it goes: ${address} is at no address of ${client} that kept knows.`,
  senderAddressMissing:
    'Your own address is not set; the draft has a placeholder. kept config me.email ADDRESS',
  senderNameMissing: 'Your name is not set, so nobody signs. kept config me.name NAME',
  undecided: (handle, what) =>
    `Not decided yet: ${handle} ${what}. Two machines said different things of it: kept show ${handle}`,
  outsiderNamed: (name, text) => `Look again before it goes: "${text}" names ${name}.`,
};
