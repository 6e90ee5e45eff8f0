import type { ConflictWords } from '../conflict-words.ts';

export const conflictWords: ConflictWords = {
  dates: (count) => `${counted(count)}個日期`,
  endings: (count) => `${counted(count)}種結果`,
  versions: (field, count) => `「${field}」有${counted(count)}種說法`,
  stated: (state, sides) => `${state}：${sides.join('，')}`,
  here: '本機',
  imported: '匯入',
  sided: (value, from) => `${value}（${from}）`,
  label: '待定',
  by: (from, actor, when) => [from, actor, when].filter((part) => part !== undefined).join('，'),
  holding: (by) => `${by}，決定之前先照這個`,
  how: {
    date: (handle) => `選一個，或是另訂：kept 改 ${handle} 日期。在畫面裡按空白鍵。`,
    ending: (handle) => `選一個：kept 交了 ${handle}，或 kept drop ${handle}。在畫面裡按空白鍵。`,
    edit: (handle, flag) =>
      `選一個，或是另外寫：kept edit ${handle} ${flag ?? '新內容'}。在畫面裡按空白鍵。`,
    editPerson: (name, flag) =>
      `選一個，或是另外寫：kept edit ${name}${flag === undefined ? '' : ` ${flag}`}`,
  },
  settled: (handle, value) => `${handle}  決定了：${value}。`,
  values: { open: '還沒完', nothing: '沒有', yes: '是', no: '否', nobody: '沒有人' },
  found: (count) => `有 ${count} 處兩台機器說得不一樣：kept 會排在最前面，按空白鍵來決定。`,
};

function counted(count: number): string {
  return count === 2 ? '兩' : ` ${count} `;
}
