import type { BackupWords } from '../backup-words.ts';

export const backupWords: BackupWords = {
  made: (path, entries) => `已備份並讀回核對：${entries} 筆紀錄，${path}`,
  madeForRecipient: (path, entries) =>
    `已備份：${entries} 筆紀錄，${path}。只有對方的金鑰能開啟，我無法讀回核對。`,
  thereToday: '今天的備份已經有了。',
  noneYet: '還沒有備份。每天第一次寫入時會自動備份；kept backup 現在就備份一次。',
  nothingYet: { said: '還沒有可以備份的：第一次寫入時才會建立帳本。' },
  askPassphrase: '密碼短語：',
  askPassphraseAgain: '再輸入一次：',
  passphrasesDiffer: { said: '兩次密碼短語不一樣，沒有備份。' },
  restoreFrom: (at, entries) => `這份備份是 ${at} 的，有 ${entries} 筆紀錄。`,
  gone: (acts) => `還原會去掉 ${acts} 個操作：`,
  goneMore: (acts) => `還有 ${acts} 個`,
  back: (acts) => `會找回帳本裡現在沒有的 ${acts} 個操作。`,
  same: '它和現在的帳本內容一樣。',
  presentUnreadable: '現在的帳本讀不出來，會原樣改名放到一邊。',
  askRestore: '要還原嗎？y/N ',
  restored: (at) => `已還原：帳本回到了 ${at} 的樣子。`,
  presentKept: (path) => `之前的帳本還留著：${path}`,
  notRestored: '什麼都沒有改。',
  notRead: {
    missing: (path) => ({ said: `沒有這份備份：${path}`, tryThis: 'kept restore  列出所有備份' }),
    'not-a-backup': (path) => ({
      said: `${path} 不是 kept 的備份，我沒有動它。`,
      tryThis: 'kept restore  列出所有備份',
    }),
    damaged: (path) => ({
      said: `備份 ${path} 已損壞：不完整或被改過。`,
      tryThis: '換一份：kept restore  列出所有備份',
    }),
    newer: (path) => ({
      said: `備份 ${path} 是較新版本的 kept 做的。`,
      tryThis: '請先更新 kept 再試。',
    }),
    'no-key': (path) => ({
      said: `備份 ${path} 有加密。`,
      tryThis: '在終端機輸入密碼短語，或用 KEPT_PASSPHRASE，或給金鑰檔：--identity FILE',
    }),
    'wrong-key': (path) => ({
      said: `這個密碼短語或金鑰打不開 ${path}。`,
      tryThis: '什麼都沒有改。換對的再試一次。',
    }),
  },
  fileTaken: (path) => ({
    said: `已經有這個檔案：${path}，我沒有動它。`,
    tryThis: '換個名字，或用 --yes 覆蓋。',
  }),
  placeRefused: {
    own: (path) => ({
      said: `${path} 是 kept 自己的檔案。我沒有動它。`,
      tryThis: '換個檔名，或換個地方。',
    }),
    'no-file': (path) => ({
      said: `${path} 不是可以取代的檔案。我沒有動它。`,
      tryThis: '換個檔名，或換個地方。',
    }),
    'no-folder': (path) => ({
      said: `沒有 ${path} 這個資料夾。什麼也沒寫。`,
      tryThis: '先建好資料夾，或換個地方。',
    }),
  },
  needsYes: (line) => ({
    said: '什麼都沒有改：這一步要確認，但現在沒辦法問您。',
    tryThis: `${line} --yes`,
  }),
  noPassphrase: {
    said: '沒有可以用來加密的密碼短語。',
    tryThis: '在終端機輸入，或設 KEPT_PASSPHRASE，或用金鑰加密：--to age1...',
  },
};
