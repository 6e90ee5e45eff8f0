import type { DoctorWords } from '../doctor-words.ts';

export const doctorWords: DoctorWords = {
  verdict: { good: '正常', look: '留意', bad: '壞了' },
  noLedger: '還沒有帳本，第一次寫入時會建立。',
  ledger: ({ path, size, acts, entries }) =>
    `帳本讀得到：${acts} 個操作，${entries} 筆紀錄，${size}：${path}`,
  pagesGood: '檔案完整。',
  pagesBad: '檔案損壞了。',
  entriesGood: '寫下的話都還是原來的樣子。',
  entriesUnread: (unread) => `有 ${unread} 筆紀錄讀不出來了。`,
  entriesChanged: (changed, at) => `有 ${changed} 筆紀錄和 ${at} 的備份對不上。`,
  parentsGood: '每筆紀錄都找得到它改的那一筆。',
  parentsBad: (missing) => `有 ${missing} 筆紀錄找不到它改的那一筆。`,
  seqGood: '紀錄一筆不少。',
  seqBad: (devices) => `紀錄有缺，涉及 ${devices} 台裝置。`,
  conflicts: (handles) =>
    `${handles.join('、')} 在兩台機器上說得不一樣，兩種都留著。kept 看 ${handles[0] ?? ''}  看看是什麼，怎麼決定。`,
  noConflicts: '沒有兩台機器說得不一樣的。',
  cacheGood: '顯示的和紀錄一致。',
  cacheBad: (tables) =>
    `顯示的和紀錄不一致（${tables.join('、')}）。kept doctor --rebuild  按紀錄重新整理。`,
  writable: '這裡可以寫入。',
  notWritable: (path) => `${path} 裡寫不了新東西，看還是可以看的。請看看資料夾是誰的。`,
  permissionsGood: '只有您讀得到。',
  permissionsBad: (files) => `別人也讀得到：${files.join('、')}。用 chmod go-rwx 收回。`,
  nothingLeft: '沒有未完成的殘留檔。',
  leftBehind: (files) => `有中斷後留下的殘留檔，已經沒用：${files.join('、')}`,
  backups: (count, newest, days) =>
    `${count} 份備份，最新完好的是 ${newest} 的${days <= 0 ? '' : `，${days} 天前`}。`,
  noBackup: '還沒有備份。kept backup  現在就做一份。',
  noGoodBackup: (count) => `${count} 份備份裡沒有一份不用金鑰就能開啟。kept backup  現在就做一份。`,
  brokenBackups: (files) => `損壞的備份：${files.join('、')}`,
  calendarGood: (regions) => `今年和接下來幾個月的假期都知道：${regions}。`,
  noRegion: '沒有計入國定假日。kept config holidays TW  可以計入。',
  calendarUnknown: (regions, years) =>
    `${regions} 在 ${years} 年的假期還不齊。kept config days.off  可以自己填。`,
  settingsGood: '設定讀得到。',
  settingsWrong: (path, wrong) =>
    wrong.length === 0
      ? `${path} 讀不了，先用預設值。`
      : `讀不了的設定：${wrong.join('、')}。kept config 名稱 --unset  回復預設。`,
  rebuilt: '已按紀錄重新整理。',
  allGood: '一切正常。',
  someLook: '什麼都沒少。標著「留意」的值得看一眼。',
  someBad: '有地方壞了。先處理標著「壞了」的。',
};
