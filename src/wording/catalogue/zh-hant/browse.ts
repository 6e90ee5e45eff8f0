import type { BrowseWords } from '../browse-words.ts';

export const browseWords: BrowseWords = {
  log: {
    title: '做過什麼',
    aside: '新的在前',
    empty: [
      '還沒有做過什麼。做的每一步都會記在這裡，新的在前；',
      '只要後面沒有別的步驟接著它，每一步都能復原。',
    ],
    inTheWay: (acts) => `沒有復原：後面還有接著它的步驟。先復原：${acts.join('；')}`,
    undoneAlready: '這一步已經復原了。按 U 重做。',
    notUndone: '這一步沒有復原過。',
    redoOnlyLast: '只有最後復原的那一步能重做，而且之後沒有做過新的。',
  },
  find: {
    title: '什麼都能找',
    titleTold: '找跟對方說過的',
    field: '找',
    count: (shown, isMore) => `找到 ${shown} 筆${isMore ? '以上' : ''}`,
    sorts: { promise: '承諾', wait: '等待', told: '說過', person: '聯絡人' },
    empty: [
      '打幾個字就開始找：名字、詞語、編號都行。',
      '承諾、等待、備註、聯絡人，完成沒完成都會找。',
      '按 tab 只找跟對方說過的。',
    ],
  },
  settings: {
    title: '設定',
    takes: (expects) => `可以填${expects}`,
    emptyUnsets: '留空：恢復預設',
  },
  letters: {
    title: '本週進度信，寫給誰？',
    open: (count) => `${count} 件未完`,
    delivered: (count) => `本週交了 ${count} 件`,
    empty: ['還沒有客戶，也就沒有進度可寫。', '', '  kept add 王敏@晨光 修改稿 週四中午前'],
    letterTitle: (client) => `給${client}的進度信`,
    notSent: '沒有寄出。你看過，你來寄。',
    opened: '已在郵件程式裡開啟，在那裡寄出。',
    notOpened: (path) => `沒有能開啟郵件草稿的程式。草稿在這裡：${path}`,
    homeUnset:
      '還不知道你在哪裡寫信：kept config mail.home 設好後 Enter 就照此處理。現在可用 o、c、w',
    noClipboard: '這裡沒辦法複製。按 w 存成草稿。',
    ways: 'c 複製，w 存成草稿，o 在郵件程式裡開啟。',
  },
  firstRun: ['在這個畫面：a 記承諾，w 記別人欠你的，? 看所有按鍵。', '六步導覽：kept --tour'],
  linesAbove: (lines) => `上面 ${lines} 行`,
  linesBelow: (lines) => `還有 ${lines} 行`,
  position: (at, all) => `第 ${at} 件，共 ${all} 件`,
  positionOpen: (at) => `第 ${at} 件，往下還有更早的`,
  nothingBeside: '選到的那一件，會完整顯示在這裡。',
  tour: {
    steps: [
      '按向下鍵：最急的排在最前面。',
      '按 Enter：每一行都能看來龍去脈。',
      '按 esc 返回。線下面的只有你看得到。',
      '按 a，輸入 王敏 logo 週五前，再按 Enter。',
      '按 v：接下來幾天有多滿。',
      '按 ?：目前畫面的所有按鍵。',
    ],
    step: (at, all) => `導覽 ${at}/${all}`,
    leave: 'esc 離開導覽',
    escFirst: '先按 esc 返回：下一步不在這一頁。',
    done: '導覽結束。esc 返回，q 離開。這裡沒有一樣是你的東西。',
  },
  demo: '虛構資料',
};
