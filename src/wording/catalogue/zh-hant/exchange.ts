import type { ExchangeWords } from '../exchange-words.ts';

export const exchangeWords: ExchangeWords = {
  wouldTake: (unknown, known) =>
    unknown === 0
      ? '這些帳本裡都有了。'
      : `要匯入 ${unknown} 筆紀錄${known === 0 ? '' : `，${known} 筆已經有了`}。`,
  ask: '要匯入嗎？y/N ',
  notTaken: '什麼都沒有改。',
  taken: (entries, handles) =>
    `已匯入 ${entries} 筆紀錄。${
      handles === 0 ? '' : `${handles} 件換了代號，原本的這裡已經有了。`
    }`,
  calendarWritten: (events, path) => `${events} 個行程寫入 ${path}`,
  tableHeads: [
    '編號',
    '承諾或等待',
    '客戶',
    '聯絡人',
    '事項',
    '答應的日期',
    '狀態',
    '告知',
    '交付或放棄',
    '需要小時',
    '工單',
    '執行人',
  ],
  sides: { mine: '承諾', theirs: '等待' },
  tableWritten: (rows, path) => `${rows} 列寫入 ${path}`,
  ofOne: (text) => ({
    said: `匯出的是全部內容，不能只匯出「${text}」。什麼都沒有輸出。`,
    tryThis: 'kept show 7k --json  只看一項；kept export 7k --ics 檔案  只交出它的日期',
  }),
  notRead: {
    missing: (path) => ({ said: `讀不到 ${path}。`, tryThis: 'kept import kept.json' }),
    'not-an-export': (path) => ({
      said: `${path} 不是 kept 匯出的檔案。什麼都沒有改。`,
      tryThis: 'kept export > kept.json  可以匯出；備份請用 kept restore 還原',
    }),
    'entry-not-read': (path, entry) => ({
      said: `${path} 的第 ${entry} 筆紀錄讀不了。什麼都沒有改。`,
      tryThis: '檔案被改過或不完整，請重新匯出。',
    }),
    newer: (path) => ({
      said: `${path} 是較新版本的 kept 寫的。什麼都沒有改。`,
      tryThis: '請先更新 kept 再試。',
    }),
  },
};
