import type { BrowseWords } from '../browse-words.ts';

export const browseWords: BrowseWords = {
  log: {
    title: '做过什么',
    aside: '新的在前',
    empty: [
      '还没有做过什么。做的每一步都会记在这里，新的在前；',
      '只要后面没有别的步骤接着它，每一步都能撤销。',
    ],
    inTheWay: (acts) => `没撤销：后面还有接着它的步骤。先撤销：${acts.join('；')}`,
    undoneAlready: '这一步已经撤销了。按 U 重做。',
    notUndone: '这一步没有撤销过。',
    redoOnlyLast: '只有最后撤销的那一步能重做，而且之后没有做过新的。',
  },
  find: {
    title: '什么都能找',
    titleTold: '找跟对方说过的',
    field: '找',
    count: (shown, isMore) => `找到 ${shown} 条${isMore ? '以上' : ''}`,
    sorts: { promise: '承诺', wait: '等待', told: '说过', person: '联系人' },
    empty: [
      '打几个字就开始找：名字、词语、编号都行。',
      '承诺、等待、备注、联系人，完成没完成都会找。',
      '按 tab 只找跟对方说过的。',
    ],
  },
  settings: {
    title: '设置',
    takes: (expects) => `可以填${expects}`,
    emptyUnsets: '留空：恢复默认',
  },
  letters: {
    title: '本周进度信，写给谁？',
    open: (count) => `${count} 件没完`,
    delivered: (count) => `本周交了 ${count} 件`,
    empty: ['还没有客户，也就没有进度可写。', '', '  kept add 王敏@晨光 修改稿 周四中午前'],
    letterTitle: (client) => `给${client}的进度信`,
    notSent: '没有发出。你看过，你来发。',
    opened: '已在邮件程序里打开，在那里发送。',
    notOpened: (path) => `没有能打开邮件草稿的程序。草稿在这里：${path}`,
    homeUnset:
      '还不知道你在哪里写邮件：kept config mail.home 设好后 Enter 就照此处理。现在可用 o、c、w',
    noClipboard: '这里没法复制。按 w 存成草稿。',
    ways: 'c 复制，w 存成草稿，o 在邮件程序里打开。',
  },
  firstRun: ['在这个画面：a 记承诺，w 记别人欠你的，? 看所有按键。', '六步导览：kept --tour'],
  linesAbove: (lines) => `上面 ${lines} 行`,
  linesBelow: (lines) => `还有 ${lines} 行`,
  position: (at, all) => `第 ${at} 件，共 ${all} 件`,
  positionOpen: (at) => `第 ${at} 件，往下还有更早的`,
  nothingBeside: '选中的那一件，会完整显示在这里。',
  tour: {
    steps: [
      '按向下键：最急的排在最前面。',
      '按回车：每一行都能看来龙去脉。',
      '按 esc 返回。线下面的只有你看得到。',
      '按 a，输入 王敏 logo 周五前，再按回车。',
      '按 v：接下来几天有多满。',
      '按 ?：当前画面的所有按键。',
    ],
    step: (at, all) => `导览 ${at}/${all}`,
    leave: 'esc 退出导览',
    escFirst: '先按 esc 返回：下一步不在这一页。',
    done: '导览结束。esc 返回，q 退出。这里没有一样是你的东西。',
  },
  demo: '虚构数据',
};
