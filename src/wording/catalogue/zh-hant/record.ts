import type { RecordWords } from '../record-words.ts';

export const recordWords: RecordWords = {
  title: '自己的帳',
  labels: {
    months: '按月',
    chances: '把握',
    clients: '按客戶',
    kinds: '按種類',
    telling: '打招呼',
    room: '餘裕',
  },
  month: (year, month) => `${year}年${month}月`,
  tally: ({ finished, kept, movedWithNotice, late }) => {
    const parts = [`${finished} 件裡守約 ${kept} 件`];
    if (movedWithNotice > 0) parts.push(`事先打過招呼改期 ${movedWithNotice} 件`);
    if (late > 0) parts.push(`逾期 ${late} 件`);
    return parts.join('，');
  },
  kept: ({ finished, kept }) => `${finished} 件守約 ${kept} 件`,
  moved: (count) => `改期 ${count} 件`,
  late: (count) => `逾期 ${count} 件`,
  barKey: '# 守約，+ 打過招呼改期，. 逾期',
  ran: (measure, ratio) => `${measure === 'work' ? '用時' : '交期'} ${ratio} 倍`,
  ranKey: '用時：實際用時比估計；交期：交出來的時間比推算',
  held: (held, count) => `${count} 件做到 ${held} 件`,
  plotKey: '| 是當時說的，o 是做到的，@ 是剛好一樣；從零到十成',
  telling: ({ before, after, never }) =>
    `改期或逾期 ${before + after + never} 件：到期前說了 ${before} 件，到期後才說 ${after} 件，沒說 ${never} 件`,
  nothingMoved: '沒有改過期，也沒有逾期',
  early: (client, { early, count, days }) =>
    `${client}：${count} 件裡有 ${early} 件提早 ${days} 天交，日期可以報短一點`,
  none: '還沒有交過帶日期的承諾。每次 kept done 都會記在這裡。',
};
