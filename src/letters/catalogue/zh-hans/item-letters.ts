import type { BriefLabel } from '../../../domain/commitment/form-label.ts';
import { spaced, spacedBefore } from '../chinese-space.ts';
import type { ItemLetterWords } from '../item-letter-words.ts';

const labels: { readonly [label in BriefLabel]: string } = {
  goal: '目标',
  problem: '问题',
  audience: '受众',
  budget: '预算',
  limits: '限制',
  supplies: '客户提供',
};

const you = (isFamiliar: boolean) => (isFamiliar ? '你' : '您');
const before = (day: string | undefined) => (day === undefined ? '' : `，${spaced(day)}前`);
const due = (day: string | undefined) => (day === undefined ? '' : `（原定${spacedBefore(day)}）`);

export const itemLetterWords: ItemLetterWords = {
  thing: (what, exactly) => (exactly === undefined ? what : `${what}（${exactly}）`),
  recap: {
    subject: (what) => `${what}：确认一下`,
    ours: (thing, day) => `我们提供${spacedBefore(thing)}${before(day)}`,
    theirs: (thing, day) => `贵方提供${spacedBefore(thing)}${before(day)}`,
    so: (items) => `确认一下：${items.join('；')}。`,
    right: '对吗？',
  },
  chase: {
    subject: (what) => `${what}：温馨提醒`,
    first: (thing, day) => `温馨提醒一下${spacedBefore(thing)}${due(day)}。`,
    second: (thing, day) => `再跟进一下${spacedBefore(thing)}${due(day)}。`,
    again: (thing, day) => `不好意思再次打扰，想跟进一下${spacedBefore(thing)}${due(day)}。`,
    hold: (date) => `为确保${spacedBefore(spaced(date))}的交付，我们需要这份资料。`,
    whenCan: (isFamiliar) => `${you(isFamiliar)}看什么时候方便提供？`,
    stillFine: (isFamiliar) => `${you(isFamiliar)}看时间上是否没有问题？`,
    help: '如有困难，或可由其他同事协助，请告诉我，一起想办法。',
  },
  reply: {
    subject: (asked) => `回复：${asked}`,
    complaintSubject: '感谢反馈',
    asked: (asked, isFamiliar) => `关于${you(isFamiliar)}问的“${asked}”：`,
    thanks: (asked, isFamiliar) =>
      `感谢${you(isFamiliar)}告知“${asked}”，给${you(isFamiliar)}带来不便，非常抱歉。`,
    isRight: (asked, isFamiliar) =>
      `${you(isFamiliar)}之前提到“${asked}”，我们已经处理好了，${you(isFamiliar)}看现在是否满意？`,
    fillIn: '【在此填写答复】',
    fillInPlan: '【如何处理，何时完成】',
    open: '如还有疑问，欢迎随时来电。',
    comeBack: '处理好后我会再跟进。',
  },
  agenda: {
    subject: (what, on) => `${what}：会议议程（${on}）`,
    meet: (what, at, { length, place }) =>
      `${what}：${at}${length === undefined ? '' : `，时长${spacedBefore(length)}`}${place === undefined ? '' : `，地点：${place}`}。`,
    length: (minutes) => (minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`),
    title: '议程',
    bring: (isFamiliar) => `烦请${you(isFamiliar)}准备`,
    nothing: '欢迎补充想讨论的内容',
    suits: (isFamiliar) => `${you(isFamiliar)}看这样安排是否合适？如需补充，请告诉我。`,
  },
  brief: {
    subject: (what, day) => `简报：${what}${day === undefined ? '' : `（${spaced(day)}前需要）`}`,
    studio: '需求如下。',
    client: (isFamiliar) => `以下是我们对需求的理解，请${you(isFamiliar)}过目。`,
    titleTask: '任务',
    theyGet: (exactly) => `交付内容：${exactly}`,
    neededBy: (day) => `需要时间：${day}`,
    forClient: (client) => `客户：${client}`,
    line: (label, text) => `${labels[label]}：${text}`,
    titleDecided: '已确认',
    nothing: '暂无',
    confirm: (isFamiliar) => `烦请${you(isFamiliar)}确认或指正，以便我们据此开始。`,
  },
};
