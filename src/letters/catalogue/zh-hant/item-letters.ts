import type { BriefLabel } from '../../../domain/commitment/form-label.ts';
import { spaced, spacedBefore } from '../chinese-space.ts';
import type { ItemLetterWords } from '../item-letter-words.ts';

const labels: { readonly [label in BriefLabel]: string } = {
  goal: '目標',
  problem: '問題',
  audience: '受眾',
  budget: '預算',
  limits: '限制',
  supplies: '客戶提供',
};

const you = (isFamiliar: boolean) => (isFamiliar ? '你' : '您');
const before = (day: string | undefined) => (day === undefined ? '' : `，${spaced(day)}前`);
const due = (day: string | undefined) => (day === undefined ? '' : `（原定${spacedBefore(day)}）`);

export const itemLetterWords: ItemLetterWords = {
  thing: (what, exactly) => (exactly === undefined ? what : `${what}（${exactly}）`),
  recap: {
    subject: (what) => `${what}：確認一下`,
    ours: (thing, day) => `我們提供${spacedBefore(thing)}${before(day)}`,
    theirs: (thing, day) => `貴方提供${spacedBefore(thing)}${before(day)}`,
    so: (items) => `確認一下：${items.join('；')}。`,
    right: '對嗎？',
  },
  chase: {
    subject: (what) => `${what}：貼心提醒`,
    first: (thing, day) => `提醒一下${spacedBefore(thing)}${due(day)}。`,
    second: (thing, day) => `再追蹤一下${spacedBefore(thing)}${due(day)}。`,
    again: (thing, day) => `不好意思再次打擾，想追蹤一下${spacedBefore(thing)}${due(day)}。`,
    hold: (date) => `為確保${spacedBefore(spaced(date))}的交付，我們需要這份資料。`,
    whenCan: (isFamiliar) => `請問${you(isFamiliar)}什麼時候方便提供？`,
    stillFine: (isFamiliar) => `請問${you(isFamiliar)}時間上是否沒有問題？`,
    help: '若有困難，或可由其他同仁協助，請告訴我，一起想辦法。',
  },
  reply: {
    subject: (asked) => `回覆：${asked}`,
    complaintSubject: '感謝意見回饋',
    asked: (asked, isFamiliar) => `關於${you(isFamiliar)}問的「${asked}」：`,
    thanks: (asked, isFamiliar) =>
      `感謝${you(isFamiliar)}告知「${asked}」，造成${you(isFamiliar)}的不便，深感抱歉。`,
    isRight: (asked, isFamiliar) =>
      `${you(isFamiliar)}之前提到「${asked}」，我們已經處理好了，請問現在是否滿意？`,
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
    nothing: '歡迎補充想討論的內容',
    suits: (isFamiliar) => `請問這樣安排${you(isFamiliar)}是否方便？若需補充，請告訴我。`,
  },
  brief: {
    subject: (what, day) => `簡報：${what}${day === undefined ? '' : `（${spaced(day)}前需要）`}`,
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
