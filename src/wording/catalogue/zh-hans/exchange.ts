import type { ExchangeWords } from '../exchange-words.ts';

export const exchangeWords: ExchangeWords = {
  wouldTake: (unknown, known) =>
    unknown === 0
      ? '这些账本里都有了。'
      : `要导入 ${unknown} 条记录${known === 0 ? '' : `，${known} 条已经有了`}。`,
  ask: '导入吗？y/N ',
  notTaken: '什么都没有改。',
  taken: (entries, handles) =>
    `已导入 ${entries} 条记录。${
      handles === 0 ? '' : `${handles} 件换了代号，原来的这里已有人用。`
    }`,
  calendarWritten: (events, path) => `${events} 个日程写入 ${path}`,
  tableHeads: [
    '编号',
    '承诺或等待',
    '客户',
    '联系人',
    '事项',
    '答应的日期',
    '状态',
    '告知',
    '交付或放弃',
    '需要小时',
    '工单',
    '执行人',
  ],
  sides: { mine: '承诺', theirs: '等待' },
  tableWritten: (rows, path) => `${rows} 行写入 ${path}`,
  ofOne: (text) => ({
    said: `导出的是全部内容，不能只导出“${text}”。什么都没有输出。`,
    tryThis: 'kept show 7k --json  只看一项；kept export 7k --ics 文件  只交出它的日期',
  }),
  notRead: {
    missing: (path) => ({ said: `读不到 ${path}。`, tryThis: 'kept import kept.json' }),
    'not-an-export': (path) => ({
      said: `${path} 不是 kept 导出的文件。什么都没有改。`,
      tryThis: 'kept export > kept.json  可以导出；备份请用 kept restore 恢复',
    }),
    'entry-not-read': (path, entry) => ({
      said: `${path} 的第 ${entry} 条记录读不了。什么都没有改。`,
      tryThis: '文件被改动过或不完整，请重新导出。',
    }),
    newer: (path) => ({
      said: `${path} 是更新版本的 kept 写的。什么都没有改。`,
      tryThis: '请先更新 kept 再试。',
    }),
  },
};
