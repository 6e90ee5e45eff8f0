import type { ReadingWords } from '../reading-words.ts';

export const readingWords: ReadingWords = {
  example: {
    add: '王敏 修改稿 下周四中午前 需1天',
    wait: '老李 场地照片 周三前',
    firstAdd: '王敏@晨光 修改稿 下周四中午前 需1天',
    firstWait: '老李@光影 场地照片 周三前',
    move: '周五5点',
    meet: '王敏 周五上午10点 进度会',
    met: '王敏、老李 进度会',
  },
  noPerson: '还没写是谁',
  nobodyCalled: (typed, candidates) =>
    candidates.length === 0
      ? `没有叫“${typed}”的人`
      : `没有“${typed}”，是${candidates.join('还是')}吗？`,
  severalCalled: (typed, candidates) => `“${typed}”是${candidates.join('还是')}？`,
  newPerson: (who) => `${who}（新）`,
  noWords: '还没写是什么事',
  noDate: '没有日期：保存后会问',
  noDateYet: '还没有日期',
  notADate: (typed, suggestion) =>
    suggestion === undefined ? `“${typed}”还不是日期` : `“${typed}”：是${suggestion}吗？`,
  whichDate: (typed, readings) => `“${typed}”：${readings.join('还是')}？`,
  past: (due) => `${due} 已经过了`,
  notATime: (typed) => `“${typed}”还不是时间`,
  chance: (state, chance) => (state === undefined ? chance : `${state}，${chance}`),
  told: '对方知道了',
  saved: (item) => `已保存：${item}`,
  noDateOnEnter: '直接回车：还没有日期',
};
