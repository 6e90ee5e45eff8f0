import type { ReadingWords } from '../reading-words.ts';

export const readingWords: ReadingWords = {
  example: {
    add: '王敏 修改稿 下週四中午前 需1天',
    wait: '老李 場地照片 週三前',
    firstAdd: '王敏@晨光 修改稿 下週四中午前 需1天',
    firstWait: '老李@光影 場地照片 週三前',
    move: '週五5點',
    meet: '王敏 週五上午10點 進度會',
    met: '王敏、老李 進度會',
  },
  noPerson: '還沒寫是誰',
  nobodyCalled: (typed, candidates) =>
    candidates.length === 0
      ? `沒有叫「${typed}」的人`
      : `沒有「${typed}」，是${candidates.join('還是')}嗎？`,
  severalCalled: (typed, candidates) => `「${typed}」是${candidates.join('還是')}？`,
  newPerson: (who) => `${who}（新）`,
  noWords: '還沒寫是什麼事',
  noDate: '沒有日期：儲存後會問',
  noDateYet: '還沒有日期',
  notADate: (typed, suggestion) =>
    suggestion === undefined ? `「${typed}」還不是日期` : `「${typed}」：是${suggestion}嗎？`,
  whichDate: (typed, readings) => `「${typed}」：${readings.join('還是')}？`,
  past: (due) => `${due} 已經過了`,
  notATime: (typed) => `「${typed}」還不是時間`,
  chance: (state, chance) => (state === undefined ? chance : `${state}，${chance}`),
  told: '對方知道了',
  saved: (item) => `已儲存：${item}`,
  noDateOnEnter: '直接按 Enter：還沒有日期',
};
