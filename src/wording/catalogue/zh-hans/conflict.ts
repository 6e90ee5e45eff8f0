import type { ConflictWords } from '../conflict-words.ts';

export const conflictWords: ConflictWords = {
  dates: (count) => `${counted(count)}个日期`,
  endings: (count) => `${counted(count)}种结果`,
  versions: (field, count) => `“${field}”有${counted(count)}种说法`,
  stated: (state, sides) => `${state}：${sides.join('，')}`,
  here: '本机',
  imported: '导入',
  sided: (value, from) => `${value}（${from}）`,
  label: '待定',
  by: (from, actor, when) => [from, actor, when].filter((part) => part !== undefined).join('，'),
  holding: (by) => `${by}，定下来之前先按这个`,
  how: {
    date: (handle) => `选一个，或者另定：kept 改 ${handle} 日期。在界面里按空格。`,
    ending: (handle) => `选一个：kept 交了 ${handle}，或 kept drop ${handle}。在界面里按空格。`,
    edit: (handle, flag) =>
      `选一个，或者另写：kept edit ${handle} ${flag ?? '新内容'}。在界面里按空格。`,
    editPerson: (name, flag) =>
      `选一个，或者另写：kept edit ${name}${flag === undefined ? '' : ` ${flag}`}`,
  },
  settled: (handle, value) => `${handle}  定下来了：${value}。`,
  values: { open: '还没完', nothing: '没有', yes: '是', no: '否', nobody: '没有人' },
  found: (count) => `有 ${count} 处两台机器说得不一样：kept 会排在最前面，按空格来定。`,
};

function counted(count: number): string {
  return count === 2 ? '两' : ` ${count} `;
}
