import type { TroubleWords } from '../trouble-words.ts';

export const troubleWords: TroubleWords = {
  ledger: {
    damaged: (path) => ({
      said: `帳本檔案損壞了：${path}。我沒有動它。`,
      tryThis: '先把這個檔案複製到安全的地方。',
    }),
    'not-a-ledger': (path) => ({
      said: `${path} 不是 kept 的帳本。我沒有動它。`,
      tryThis: '把它移走，或用 KEPT_HOME 指到別的資料夾。',
    }),
    gone: (path) => ({
      said: `帳本不見了：${path}`,
      tryThis: '要從頭開始，先把它剩下的移走：記錄檔和 backups 資料夾。',
    }),
    'newer-version': (path) => ({
      said: `${path} 是更新版的 kept 寫的。我沒有動它。`,
      tryThis: '先更新 kept 再試。',
    }),
    'older-version': (path) => ({
      said: `${path} 是舊版 kept 的帳本，沒能升級。它還是原來的樣子。`,
      tryThis: '升級一次需要資料夾可寫入，磁碟上也要有些空間。',
    }),
    'device-unread': (path) => ({
      said: `${path} 裡應該是這台裝置的名字，卻讀不出來。我沒有動它。`,
      tryThis: '把這個檔案移走：kept 會給裝置取個新名字，什麼都不會少。',
    }),
    locked: (path) => ({
      said: `帳本正忙：${path}。什麼也沒寫。`,
      tryThis: '別的程式佔著它，過一會兒再試。',
    }),
    'disk-full': (path) => ({
      said: `磁碟滿了，什麼也沒寫：${path}`,
      tryThis: '騰出空間再輸一次；之前存的都在。',
    }),
    'disk-failed': (path) => ({
      said: `磁碟讀寫失敗：${path}`,
      tryThis: '沒有寫了一半的東西。檢查磁碟後再試。',
    }),
    'read-only': (path) => ({
      said: `這裡只能讀，什麼也沒寫：${path}`,
      tryThis: '看還是可以看的：kept、kept list、kept 找。',
    }),
    'no-access': (path) => ({
      said: `沒有權限開啟 ${path}。`,
      tryThis: '它屬於別人，或權限被改過。',
    }),
    'no-folder': (path) => ({
      said: `這個資料夾用不了，也建不起來：${path}`,
      tryThis: '那裡有別的東西，或上層資料夾不存在。可用 KEPT_HOME 換個地方。',
    }),
    'no-backups': (path) => ({
      said: `${path} 不是資料夾，備份沒有地方放。我沒有動它。`,
      tryThis: '把它移走，kept 會自己建資料夾。',
    }),
    'leads-nowhere': (path) => ({
      said: `${path} 是個連結，它指的地方不存在。`,
      tryThis: '接上它所在的磁碟，或改好連結。什麼也沒寫。',
    }),
    'old-sqlite': (path) => ({
      said: `這個 Node 自帶的 SQLite 可能丟寫入，所以不用它（${path}）。`,
      tryThis: '請用 Node 24.21 或更新的版本。',
    }),
  },
  newestBackup: (at, command) =>
    `最新的完好備份是 ${at} 的。用它還原（現在的檔案會換個名字留著）：\n${command}`,
  putBack: (at, command) => `最新的完好備份是 ${at} 的。用它還原：\n${command}`,
  orNewestBackup: (at, command) =>
    `或者退回最新的完好備份（${at}），現在的檔案會換個名字留著：\n${command}`,
  foundCache: {
    said: '顯示的內容有些和寫下的紀錄對不上，是磁碟出了錯。',
    tryThis: 'kept doctor --rebuild  按寫下的紀錄重新整理。',
  },
  updating: '帳本是舊版 kept 的，正在升級……',
  updated: (path) => `好了。升級前的樣子留在這裡：${path}`,
  start: {
    'now-not-read': (value) => ({
      said: `KEPT_NOW 是「${value}」，看不出是什麼時間。`,
      tryThis: 'KEPT_NOW=2026-11-24T08:40+08:00[Asia/Shanghai]',
    }),
    'no-home': () => ({
      said: '沒有家目錄，不知道帳本該放哪裡。',
      tryThis: 'KEPT_HOME=/某個/資料夾 kept',
    }),
  },
  outputFailed: (code) => ({ said: `輸出寫不進去（${code}）。` }),
  bug: (version) => ({
    said: '這是 kept 的毛病，不是你打錯了。',
    tryThis: `之前存的都在。請把上面幾行報給我們（kept ${version}）。`,
  }),
};
