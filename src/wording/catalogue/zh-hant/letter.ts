import type { LetterNoticeWords } from '../letter-words.ts';

export const letterNoticeWords: LetterNoticeWords = {
  addressMissing: (name) =>
    `還沒有${name}的電子郵件地址，草稿裡先用佔位地址。kept edit "${name}" --email 地址`,
  addressUnusable: (name, address) =>
    `${name}的地址「${address}」無法收信，草稿裡先用佔位地址。kept edit "${name}" --email 地址`,
  addressOutside: (address, client) =>
    `寄出前請再看一眼：${address} 不在已知的${client}郵件網域裡。`,
  senderAddressMissing:
    '還沒有設定你自己的電子郵件地址，草稿裡先用佔位地址。kept config me.email 地址',
  senderNameMissing: '還沒有設定你的姓名，信末沒有署名。kept config me.name 姓名',
  undecided: (handle, what) => `${handle} ${what} 還沒決定：兩台機器說得不一樣。kept 看 ${handle}`,
  outsiderNamed: (name, text) => `寄出前請再看一眼：「${text}」裡提到了${name}。`,
};
