import type { BackupWords } from '../backup-words.ts';

export const backupWords: BackupWords = {
  made: (path, entries) => `已备份并读回核对：${entries} 条记录，${path}`,
  madeForRecipient: (path, entries) =>
    `已备份：${entries} 条记录，${path}。只有对方的密钥能打开，我无法读回核对。`,
  thereToday: '今天的备份已经有了。',
  noneYet: '还没有备份。每天第一次写入时会自动备份；kept backup 现在就备份一次。',
  nothingYet: { said: '还没有可以备份的：第一次写入时才会建账本。' },
  askPassphrase: '口令：',
  askPassphraseAgain: '再输一遍：',
  passphrasesDiffer: { said: '两次口令不一样，没有备份。' },
  restoreFrom: (at, entries) => `这份备份是 ${at} 的，有 ${entries} 条记录。`,
  gone: (acts) => `恢复会去掉 ${acts} 步操作：`,
  goneMore: (acts) => `还有 ${acts} 步`,
  back: (acts) => `会找回账本里现在没有的 ${acts} 步操作。`,
  same: '它和现在的账本内容一样。',
  presentUnreadable: '现在的账本读不出来，会原样改名放到一边。',
  askRestore: '恢复吗？y/N ',
  restored: (at) => `已恢复：账本回到了 ${at} 的样子。`,
  presentKept: (path) => `之前的账本留着：${path}`,
  notRestored: '什么都没有改。',
  notRead: {
    missing: (path) => ({ said: `没有这份备份：${path}`, tryThis: 'kept restore  列出所有备份' }),
    'not-a-backup': (path) => ({
      said: `${path} 不是 kept 的备份，我没有动它。`,
      tryThis: 'kept restore  列出所有备份',
    }),
    damaged: (path) => ({
      said: `备份 ${path} 已损坏：不完整或被改动过。`,
      tryThis: '换一份：kept restore  列出所有备份',
    }),
    newer: (path) => ({
      said: `备份 ${path} 是更新版本的 kept 做的。`,
      tryThis: '请先更新 kept 再试。',
    }),
    'no-key': (path) => ({
      said: `备份 ${path} 是加密的。`,
      tryThis: '在终端里输入口令，或用 KEPT_PASSPHRASE，或给出密钥文件：--identity FILE',
    }),
    'wrong-key': (path) => ({
      said: `这个口令或密钥打不开 ${path}。`,
      tryThis: '什么都没有改。换对的再试一次。',
    }),
  },
  fileTaken: (path) => ({
    said: `已经有这个文件：${path}，我没有动它。`,
    tryThis: '换个名字，或用 --yes 覆盖。',
  }),
  placeRefused: {
    own: (path) => ({
      said: `${path} 是 kept 自己的文件。我没有动它。`,
      tryThis: '换个文件名，或换个地方。',
    }),
    'no-file': (path) => ({
      said: `${path} 不是可以替换的文件。我没有动它。`,
      tryThis: '换个文件名，或换个地方。',
    }),
    'no-folder': (path) => ({
      said: `没有 ${path} 这个目录。什么也没写。`,
      tryThis: '先建好目录，或换个地方。',
    }),
  },
  needsYes: (line) => ({
    said: '什么都没有改：这一步要确认，但现在没法问您。',
    tryThis: `${line} --yes`,
  }),
  noPassphrase: {
    said: '没有可用来加密的口令。',
    tryThis: '在终端里输入，或设 KEPT_PASSPHRASE，或用密钥加密：--to age1...',
  },
};
