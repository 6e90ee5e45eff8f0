import type { RecordWords } from '../record-words.ts';

export const recordWords: RecordWords = {
  title: '自己的账',
  labels: {
    months: '按月',
    chances: '把握',
    clients: '按客户',
    kinds: '按种类',
    telling: '打招呼',
    room: '余量',
  },
  month: (year, month) => `${year}年${month}月`,
  tally: ({ finished, kept, movedWithNotice, late }) => {
    const parts = [`${finished} 件中守约 ${kept} 件`];
    if (movedWithNotice > 0) parts.push(`提前打过招呼改期 ${movedWithNotice} 件`);
    if (late > 0) parts.push(`逾期 ${late} 件`);
    return parts.join('，');
  },
  kept: ({ finished, kept }) => `${finished} 件守约 ${kept} 件`,
  moved: (count) => `改期 ${count} 件`,
  late: (count) => `逾期 ${count} 件`,
  barKey: '# 守约，+ 打过招呼改期，. 逾期',
  ran: (measure, ratio) => `${measure === 'work' ? '用时' : '交期'} ${ratio} 倍`,
  ranKey: '用时：实际用时比估计；交期：交出来的时间比推算',
  held: (held, count) => `${count} 件做到 ${held} 件`,
  plotKey: '| 是当时说的，o 是做到的，@ 是正好一样；从零到十成',
  telling: ({ before, after, never }) =>
    `改期或逾期 ${before + after + never} 件：到期前说了 ${before} 件，到期后才说 ${after} 件，没说 ${never} 件`,
  nothingMoved: '没有改过期，也没有逾期',
  early: (client, { early, count, days }) =>
    `${client}：${count} 件里 ${early} 件早交了 ${days} 天，日期可以报短一点`,
  none: '还没有交过带日期的承诺。每次 kept done 都会记在这里。',
};
