import type { ForgetWords } from '../forget-words.ts';

export const forgetWords: ForgetWords = {
  wouldGo: (name) => `忘掉 ${name}，会永久清空：`,
  card: '名片：名字、邮箱、职务、上面记的一切，以及全部历史',
  notes: (count) => `${count} 条备注：`,
  texts: (count) => `另外 ${count} 处文字里的名字，之后写成：`,
  more: (count) => `还有 ${count} 处`,
  drafts: (count) => `${count} 封信的草稿`,
  staying: (count) => `${count} 件承诺和等待会留下，不再有名字。`,
  noWayBack: '这一步无法撤销。',
  ask: (name) => `忘掉 ${name} 吗？y/N `,
  notForgotten: '什么都没有改。',
  forgotten: (name) => `已忘掉：${name}。`,
  askBackups: (count) => `还有 ${count} 份备份。也从备份里去掉名字吗？y/N `,
  backupsRewritten: (count) => `已改写 ${count} 份备份。`,
  backupsRemain: (count, line) => `还有 ${count} 份备份里有，包括刚做的那份。要一起改写：${line}`,
  backupsHold: (count, line) => `连同马上要做的一份，${count} 份备份里仍会有。要一起清空：${line}`,
  onlyInBackups: (name, count) => `${name} 已经忘掉了，但还留在 ${count} 份备份里。`,
  inside: (text, title, when) => `${text}（${title}，${when}）`,
  askAside: (count) =>
    `还有 ${count} 份备份，和一个读不了、放在一边的账本。从备份里去掉名字，并删掉那个账本吗？y/N `,
  asideRemoved: (paths) => `读不了就没法改写，已删掉：${paths.join('、')}`,
  asideRemain: (paths) => `读不了、放在一边的账本里也可能有：${paths.join('、')}`,
  backupsLeft: (paths) => `这些备份没法改写（加密或损坏）：${paths.join('、')}`,
  outOfReach: '已经发出的邮件、放在别处的备份副本，我够不着。',
  onlyPeople: (name) => ({
    said: `${name} 是公司；只能忘掉人。`,
    tryThis: `kept who ${name}  看看那里有谁`,
  }),
};
