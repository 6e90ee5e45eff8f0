import type { BriefLabel } from '../../../domain/commitment/form-label.ts';
import { beforeDate, spaced, spacedBefore } from '../chinese-space.ts';
import { inBrackets, wideMarks } from '../in-brackets.ts';
import type { ChaseAsked, ItemLetterWords } from '../item-letter-words.ts';

const labels: { readonly [label in BriefLabel]: string } = {
  goal: '目標',
  problem: '問題',
  audience: '受眾',
  budget: '預算',
  limits: '限制',
  supplies: '客戶提供',
};

const you = (isFamiliar: boolean) => (isFamiliar ? '你' : '您');

function asked({ thing, due, isPast }: ChaseAsked): string {
  if (due === undefined) return thing;
  return `${thing}（${isPast ? '原訂' : '約定'}${spacedBefore(due)}）`;
}

function hold({ hold: held }: ChaseAsked): readonly string[] {
  if (held === undefined) return [];
  return [`這關係到${spacedBefore(spaced(held.what))}在${spaced(held.date)}的交付。`];
}

function question({ due, isPast, isFamiliar }: ChaseAsked): string {
  const isOpen = due === undefined || isPast;
  return isOpen
    ? `請問${you(isFamiliar)}什麼時候方便提供？`
    : `請問${you(isFamiliar)}時間上沒問題嗎？`;
}

const when = (day: string | undefined) => (day === undefined ? '時間再確認' : beforeDate(day));

export const itemLetterWords: ItemLetterWords = {
  thing: (what, exactly) => (exactly === undefined ? what : `${what}（${exactly}）`),
  recap: {
    subject: (what) => `${what}：確認一下`,
    ours: (thing, day) => `我們這邊：${thing}，${when(day)}`,
    theirs: (thing, day, isFamiliar) => `${you(isFamiliar)}這邊：${thing}，${when(day)}`,
    so: (items, isFamiliar) => `跟${you(isFamiliar)}確認一下。${items.join('；')}。`,
    right: () => `請問這樣正確嗎？`,
  },
  chase: {
    subject: (what, count) =>
      `${what}：${['貼心提醒', '貼心提醒', '再跟您確認進度'][count] ?? '方便通個電話嗎'}`,
    tones: [
      (it) => [`提醒${you(it.isFamiliar)}一下：${asked(it)}。`, ...hold(it), question(it)],
      (it) => [
        `再跟${you(it.isFamiliar)}確認一下${spacedBefore(spaced(asked(it)))}的進度。`,
        ...hold(it),
        question(it),
      ],
      (it) => [
        `不好意思再次打擾，想再跟${you(it.isFamiliar)}確認${spacedBefore(spaced(asked(it)))}的進度。`,
        ...hold(it),
        question(it),
        '若有困難，或可由其他同仁協助，請告訴我，一起想辦法。',
      ],
      (it) => [
        `再跟${you(it.isFamiliar)}確認一次${spacedBefore(spaced(asked(it)))}，我們後續的工作在等這份資料。`,
        ...hold(it),
        `方便通個簡短的電話嗎？${you(it.isFamiliar)}告訴我時間，我打給${you(it.isFamiliar)}。`,
      ],
      (it) => [
        `知道${you(it.isFamiliar)}最近很忙，還是得再跟${you(it.isFamiliar)}確認${spacedBefore(spaced(asked(it)))}的進度。`,
        ...hold(it),
        `若原訂的時間不方便，請告訴我哪一天可以，我來重新安排；若請其他同仁協助比較方便，也請告訴我。`,
      ],
    ],
  },
  reply: {
    subject: (said) => `回覆：${said}`,
    complaintSubject: '感謝意見回饋',
    putRightSubject: '請確認現在是否滿意',
    asked: (said, isFamiliar) => `關於${you(isFamiliar)}問的「${said}」：`,
    thanks: (said, isFamiliar) =>
      `感謝${you(isFamiliar)}告知「${said}」，造成${you(isFamiliar)}的不便，深感抱歉。`,
    isRight: (said, isFamiliar) =>
      `${you(isFamiliar)}之前提到「${said}」，我們已經處理好了，請問現在是否滿意？`,
    fillIn: '【在此填寫答覆】',
    fillInPlan: '【如何處理，何時完成】',
    open: '若還有疑問，歡迎隨時來電。',
    comeBack: '處理好後我會再聯絡。',
  },
  agenda: {
    subject: (what, on) => `${what}：會議議程（${on}）`,
    meet: (what, at, { length, place }) =>
      `${what}：${at}${length === undefined ? '' : `，時間約${spacedBefore(length)}`}${place === undefined ? '' : `，地點：${place}`}。`,
    length: (minutes) => (minutes % 60 === 0 ? `${minutes / 60} 小時` : `${minutes} 分鐘`),
    title: '議程',
    bring: (isFamiliar) => `煩請${you(isFamiliar)}準備`,
    part: (text, minutes, lead) =>
      inBrackets(text, [minutes === undefined ? undefined : `${minutes} 分鐘`, lead], wideMarks),
    nothing: '歡迎補充想討論的內容',
    suits: (isFamiliar) => `請問這樣安排${you(isFamiliar)}是否方便？若需補充，請告訴我。`,
  },
  brief: {
    subject: (what, day) => `簡報：${what}${day === undefined ? '' : `（${beforeDate(day)}需要）`}`,
    studio: '需求如下。',
    client: (isFamiliar) => `以下是我們對需求的理解，請${you(isFamiliar)}過目。`,
    titleTask: '任務',
    theyGet: (exactly) => `交付內容：${exactly}`,
    neededBy: (day) => `需要時間：${day}`,
    forClient: (client) => `客戶：${client}`,
    line: (label, text) => `${labels[label]}：${text}`,
    titleDecided: '已確認',
    nothing: '暫無',
    confirm: (isFamiliar) => `煩請${you(isFamiliar)}確認或指正，以便我們據此開始。`,
  },
};
