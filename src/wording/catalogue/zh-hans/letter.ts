import type { LetterNoticeWords } from '../letter-words.ts';

export const letterNoticeWords: LetterNoticeWords = {
  addressMissing: (name) =>
    `还没有${name}的邮箱地址，草稿里先用占位地址。kept edit "${name}" --email 地址`,
  addressUnusable: (name, address) =>
    `${name}的地址“${address}”无法收信，草稿里先用占位地址。kept edit "${name}" --email 地址`,
  addressOutside: (address, client) =>
    `发出前请再看一眼：${address} 不在已知的${client}邮箱域名里。`,
  senderAddressMissing: '还没有设置你自己的邮箱地址，草稿里先用占位地址。kept config me.email 地址',
  senderNameMissing: '还没有设置你的姓名，信末没有署名。kept config me.name 姓名',
  undecided: (handle, what) => `${handle} ${what} 还没定：两台机器说得不一样。kept 看 ${handle}`,
  outsiderNamed: (name, text) => `发出前请再看一眼：“${text}”里提到了${name}。`,
};
