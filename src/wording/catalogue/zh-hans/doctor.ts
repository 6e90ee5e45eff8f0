import type { DoctorWords } from '../doctor-words.ts';

export const doctorWords: DoctorWords = {
  verdict: { good: '好', look: '看看', bad: '坏了' },
  noLedger: '还没有账本，第一次写入时会建。',
  ledger: ({ path, size, acts, entries }) =>
    `账本能读：${acts} 步操作，${entries} 条记录，${size}：${path}`,
  pagesGood: '文件完整。',
  pagesBad: '文件损坏了。',
  entriesGood: '写下的话都还是原来的样子。',
  entriesUnread: (unread) => `有 ${unread} 条记录读不出来了。`,
  entriesChanged: (changed, at) => `有 ${changed} 条记录和 ${at} 的备份对不上。`,
  parentsGood: '每条记录都找得到它改的那一条。',
  parentsBad: (missing) => `有 ${missing} 条记录找不到它改的那一条。`,
  seqGood: '记录一条不少。',
  seqBad: (devices) => `记录有缺，涉及 ${devices} 台设备。`,
  conflicts: (handles) =>
    `${handles.join('、')} 在两台机器上说得不一样，两种都留着。kept 看 ${handles[0] ?? ''}  看看是什么，怎么定。`,
  noConflicts: '没有两台机器说得不一样的。',
  cacheGood: '显示的和记录一致。',
  cacheBad: (tables) =>
    `显示的和记录不一致（${tables.join('、')}）。kept doctor --rebuild  按记录重新整理。`,
  writable: '这里能写入。',
  notWritable: (path) => `${path} 里写不了新东西，看还是可以看的。请看看目录是谁的。`,
  permissionsGood: '只有您能读。',
  permissionsBad: (files) => `别人也能读：${files.join('、')}。用 chmod go-rwx 收回。`,
  nothingLeft: '没有没做完的残留。',
  leftBehind: (files) => `有中断后留下的残留，已经没用：${files.join('、')}`,
  backups: (count, newest, days) =>
    `${count} 份备份，最新完好的是 ${newest} 的${days <= 0 ? '' : `，${days} 天前`}。`,
  noBackup: '还没有备份。kept backup  现在就做一份。',
  noGoodBackup: (count) => `${count} 份备份里没有一份不用密钥就能打开。kept backup  现在就做一份。`,
  brokenBackups: (files) => `损坏的备份：${files.join('、')}`,
  calendarGood: (regions) => `今年和接下来几个月的假期都知道：${regions}。`,
  noRegion: '没有计入公众假期。kept config holidays CN  可以计入。',
  calendarUnknown: (regions, years) =>
    `${regions} 在 ${years} 年的假期还不全。kept config days.off  可以自己填。`,
  settingsGood: '设置能读。',
  settingsWrong: (path, wrong) =>
    wrong.length === 0
      ? `${path} 读不了，先按默认值。`
      : `读不了的设置：${wrong.join('、')}。kept config 名称 --unset  恢复默认。`,
  rebuilt: '已按记录重新整理。',
  allGood: '一切正常。',
  someLook: '什么都没丢。写着“看看”的值得看一眼。',
  someBad: '有地方坏了。先处理写着“坏了”的。',
};
