import type { BriefLabel } from '../../../domain/commitment/form-label.ts';
import { beforeDate, spaced, spacedBefore } from '../chinese-space.ts';
import { inBrackets, wideMarks } from '../in-brackets.ts';
import type { ChaseAsked, ItemLetterWords } from '../item-letter-words.ts';

const labels: { readonly [label in BriefLabel]: string } = {
  goal: '目标',
  problem: '问题',
  audience: '受众',
  budget: '预算',
  limits: '限制',
  supplies: '客户提供',
};

const you = (isFamiliar: boolean) => (isFamiliar ? '你' : '您');

function asked({ thing, due, isPast }: ChaseAsked): string {
  if (due === undefined) return thing;
  return `${thing}（${isPast ? '原定' : '约定'}${spacedBefore(due)}）`;
}

function hold({ hold: held }: ChaseAsked): readonly string[] {
  if (held === undefined) return [];
  return [`这关系到${spacedBefore(spaced(held.what))}在${spaced(held.date)}的交付。`];
}

function question({ due, isPast, isFamiliar }: ChaseAsked): string {
  const isOpen = due === undefined || isPast;
  return isOpen ? `${you(isFamiliar)}看什么时候方便提供？` : `${you(isFamiliar)}看时间上没问题吧？`;
}

const when = (day: string | undefined) => (day === undefined ? '时间再定' : beforeDate(day));

export const itemLetterWords: ItemLetterWords = {
  thing: (what, exactly) => (exactly === undefined ? what : `${what}（${exactly}）`),
  recap: {
    subject: (what) => `${what}：确认一下`,
    ours: (thing, day) => `我们这边：${thing}，${when(day)}`,
    theirs: (thing, day, isFamiliar) => `${you(isFamiliar)}这边：${thing}，${when(day)}`,
    so: (items, isFamiliar) => `跟${you(isFamiliar)}确认一下。${items.join('；')}。`,
    right: (isFamiliar) => `${you(isFamiliar)}看对吗？`,
  },
  chase: {
    subject: (what, count) =>
      `${what}：${['温馨提醒', '温馨提醒', '再跟进一下'][count] ?? '方便通个电话吗'}`,
    tones: [
      (it) => [`跟${you(it.isFamiliar)}提个醒：${asked(it)}。`, ...hold(it), question(it)],
      (it) => [`再跟进一下${spacedBefore(asked(it))}。`, ...hold(it), question(it)],
      (it) => [
        `不好意思又来打扰，还是想跟进一下${spacedBefore(asked(it))}。`,
        ...hold(it),
        question(it),
        '如有困难，或可由其他同事协助，请告诉我，一起想办法。',
      ],
      (it) => [
        `再来跟进一下${spacedBefore(asked(it))}，我们这边的工作在等它。`,
        ...hold(it),
        `方便通个简短的电话吗？${you(it.isFamiliar)}告诉我时间，我打过来。`,
      ],
      (it) => [
        `知道${you(it.isFamiliar)}近来很忙，还是得再跟进一下${spacedBefore(asked(it))}。`,
        ...hold(it),
        `如果原来的时间不合适，请告诉我哪天可以，我来重新安排；如果找其他同事更方便，也请告诉我。`,
      ],
    ],
  },
  reply: {
    subject: (said) => `回复：${said}`,
    complaintSubject: '感谢反馈',
    putRightSubject: '请看现在是否满意',
    asked: (said, isFamiliar) => `关于${you(isFamiliar)}问的“${said}”：`,
    thanks: (said, isFamiliar) =>
      `感谢${you(isFamiliar)}告知“${said}”，给${you(isFamiliar)}带来不便，非常抱歉。`,
    isRight: (said, isFamiliar) =>
      `${you(isFamiliar)}之前提到“${said}”，我们已经处理好了，${you(isFamiliar)}看现在是否满意？`,
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
    part: (text, minutes, lead) =>
      inBrackets(text, [minutes === undefined ? undefined : `${minutes} 分钟`, lead], wideMarks),
    nothing: '欢迎补充想讨论的内容',
    suits: (isFamiliar) => `${you(isFamiliar)}看这样安排是否合适？如需补充，请告诉我。`,
  },
  brief: {
    subject: (what, day) => `简报：${what}${day === undefined ? '' : `（${beforeDate(day)}需要）`}`,
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
