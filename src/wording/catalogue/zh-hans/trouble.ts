import type { TroubleWords } from '../trouble-words.ts';

export const troubleWords: TroubleWords = {
  ledger: {
    damaged: (path) => ({
      said: `账本文件损坏了：${path}。我没有动它。`,
      tryThis: '先把这个文件复制到安全的地方。',
    }),
    'not-a-ledger': (path) => ({
      said: `${path} 不是 kept 的账本。我没有动它。`,
      tryThis: '把它移走，或用 KEPT_HOME 指到别的目录。',
    }),
    gone: (path) => ({
      said: `账本不见了：${path}`,
      tryThis: '要从头开始，先把它剩下的移走：日志文件和 backups 目录。',
    }),
    'newer-version': (path) => ({
      said: `${path} 是更新版的 kept 写的。我没有动它。`,
      tryThis: '先更新 kept 再试。',
    }),
    'older-version': (path) => ({
      said: `${path} 是旧版 kept 的账本，没能升级。它还是原来的样子。`,
      tryThis: '升级一次需要目录可写，磁盘上也要有些空间。',
    }),
    'device-unread': (path) => ({
      said: `${path} 里应该是这台设备的名字，却读不出来。我没有动它。`,
      tryThis: '把这个文件移走：kept 会给设备起个新名字，什么都不会丢。',
    }),
    locked: (path) => ({
      said: `账本正忙：${path}。什么也没写。`,
      tryThis: '别的程序占着它，过一会儿再试。',
    }),
    'disk-full': (path) => ({
      said: `磁盘满了，什么也没写：${path}`,
      tryThis: '腾出空间再输一次；之前存的都在。',
    }),
    'disk-failed': (path) => ({
      said: `磁盘读写失败：${path}`,
      tryThis: '没有写了一半的东西。检查磁盘后再试。',
    }),
    'read-only': (path) => ({
      said: `这里只能读，什么也没写：${path}`,
      tryThis: '看还是可以看的：kept、kept list、kept 找。',
    }),
    'no-access': (path) => ({
      said: `没有权限打开 ${path}。`,
      tryThis: '它属于别人，或权限被改过。',
    }),
    'no-folder': (path) => ({
      said: `这个目录用不了，也建不起来：${path}`,
      tryThis: '那里有别的东西，或上级目录不存在。可用 KEPT_HOME 换个地方。',
    }),
    'no-backups': (path) => ({
      said: `${path} 不是目录，备份没有地方放。我没有动它。`,
      tryThis: '把它移走，kept 会自己建目录。',
    }),
    'leads-nowhere': (path) => ({
      said: `${path} 是个链接，它指的地方不存在。`,
      tryThis: '接上它所在的磁盘，或改好链接。什么也没写。',
    }),
    'old-sqlite': (path) => ({
      said: `这个 Node 自带的 SQLite 可能丢写入，所以不用它（${path}）。`,
      tryThis: '请用 Node 24.21 或更新的版本。',
    }),
  },
  newestBackup: (at, command) =>
    `最新的完好备份是 ${at} 的。用它恢复（现在的文件会换个名字留着）：\n${command}`,
  putBack: (at, command) => `最新的完好备份是 ${at} 的。用它恢复：\n${command}`,
  orNewestBackup: (at, command) =>
    `或者退回最新的完好备份（${at}），现在的文件会换个名字留着：\n${command}`,
  foundCache: {
    said: '显示的内容有些和写下的记录对不上，是磁盘出了错。',
    tryThis: 'kept doctor --rebuild  按写下的记录重新整理。',
  },
  updating: '账本是旧版 kept 的，正在升级……',
  updated: (path) => `好了。升级前的样子留在这里：${path}`,
  start: {
    'now-not-read': (value) => ({
      said: `KEPT_NOW 是“${value}”，看不出是什么时间。`,
      tryThis: 'KEPT_NOW=2026-11-24T08:40+08:00[Asia/Shanghai]',
    }),
    'no-home': () => ({
      said: '没有主目录，不知道账本该放哪里。',
      tryThis: 'KEPT_HOME=/某个/目录 kept',
    }),
  },
  outputFailed: (code) => ({ said: `输出写不进去（${code}）。` }),
  bug: (version) => ({
    said: '这是 kept 的毛病，不是你打错了。',
    tryThis: `之前存的都在。请把上面几行报给我们（kept ${version}）。`,
  }),
};
