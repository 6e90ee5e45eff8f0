import type { ForgetWords } from '../forget-words.ts';

export const forgetWords: ForgetWords = {
  wouldGo: (name) => `忘掉 ${name}，會永久清空：`,
  card: '聯絡卡：名字、信箱、職稱、上面記的一切，以及全部歷史',
  notes: (count) => `${count} 則備註：`,
  texts: (count) => `另外 ${count} 處文字裡的名字，之後寫成：`,
  more: (count) => `還有 ${count} 處`,
  drafts: (count) => `${count} 封信的草稿`,
  staying: (count) => `${count} 件承諾和等待會留下，不再有名字。`,
  noWayBack: '這一步無法復原。',
  ask: (name) => `要忘掉 ${name} 嗎？y/N `,
  notForgotten: '什麼都沒有改。',
  forgotten: (name) => `已忘掉：${name}。`,
  askBackups: (count) => `還有 ${count} 份備份。也從備份裡拿掉名字嗎？y/N `,
  backupsRewritten: (count) => `已改寫 ${count} 份備份。`,
  backupsRemain: (count, line) => `還有 ${count} 份備份裡有，包括剛做的那份。要一起改寫：${line}`,
  backupsHold: (count, line) => `連同馬上要做的一份，${count} 份備份裡仍會有。要一起清空：${line}`,
  onlyInBackups: (name, count) => `${name} 已經忘掉了，但還留在 ${count} 份備份裡。`,
  inside: (text, title, when) => `${text}（${title}，${when}）`,
  askAside: (count) =>
    `還有 ${count} 份備份，和一個讀不了、放在一邊的帳本。從備份裡拿掉名字，並刪掉那個帳本嗎？y/N `,
  asideRemoved: (paths) => `讀不了就沒辦法改寫，已刪掉：${paths.join('、')}`,
  asideRemain: (paths) => `讀不了、放在一邊的帳本裡也可能有：${paths.join('、')}`,
  backupsLeft: (paths) => `這些備份沒辦法改寫（加密或損壞）：${paths.join('、')}`,
  outOfReach: '已經寄出的信、放在別處的備份副本，我搆不到。',
  onlyPeople: (name) => ({
    said: `${name} 是公司；只能忘掉人。`,
    tryThis: `kept who ${name}  看看那裡有誰`,
  }),
};
