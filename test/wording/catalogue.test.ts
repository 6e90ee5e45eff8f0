import type { Language } from '../../src/domain/language.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKOUT, filesIn } from '../tools/checkout.ts';
import { helpFor, wordsFor } from '../support/words-for.ts';

/** Every sentence of a language by its path (`problem.missing.who.said`); functions as their source. */
function sentencesOf(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, Function.prototype.toString.call(node)]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    sentencesOf(value, path === '' ? key : `${path}.${key}`),
  );
}

/** All of it, and the help that is loaded apart. */
function everything(language: Language) {
  return { ...wordsFor(language), help: helpFor(language) };
}

const english = new Map(sentencesOf(everything('en')));
const chinese = ['zh-Hans', 'zh-Hant'] as const;

/** What one language has a word for and another has not, or lists at another length. */
const mayDiffer = /^(?:due\.dayAfterTomorrow|due\.rules\.|help\.|morning\.emptyLedger|letter\.)/u;

/** The same in every language: names, commands, signs. */
const mayBeEnglish =
  /^(?:help\.firstSix\.\d\.0|language|look\.settings\.|screen\.|.*\.tryThis|help\.verbs\.[^.]+\.(?:examples|usage)|help\.everywhere)/u;

test('there are very many sentences', () => {
  expect(english.size).toBeGreaterThan(400);
});

describe.each(chinese)('%s', (language) => {
  const sentences = new Map(sentencesOf(everything(language)));

  test('lacks no sentence that English has, and has none that English lacks', () => {
    const missing = [...english.keys()].filter((path) => !sentences.has(path));
    const surplus = [...sentences.keys()].filter((path) => !english.has(path));
    expect([...missing, ...surplus].filter((path) => !mayDiffer.test(path))).toEqual([]);
  });

  test('has no empty sentence', () => {
    const empty = [...sentences].filter(([, text]) => text.trim() === '').map(([path]) => path);
    expect(empty.filter((path) => !mayHaveAir.test(path))).toEqual([]);
  });

  test('leaves no English standing', () => {
    const same = [...sentences].filter(
      ([path, text]) => text === english.get(path) && /[A-Za-z]{3,}\s[A-Za-z]{2,}/u.test(text),
    );
    expect(same.map(([path]) => path).filter((path) => !mayBeEnglish.test(path))).toEqual([]);
  });

  test('uses the comma, the colon and the brackets of Chinese between Chinese words', () => {
    const han = /[\p{sc=Han}][,;:!?()][\p{sc=Han}]/u;
    expect([...sentences].filter(([, text]) => han.test(text))).toEqual([]);
  });
});

/** Pages of several lines, of which one may be air. */
const mayHaveAir = /^(?:morning\.emptyLedger|week\.empty|browse\.\w+\.empty)\./u;

/** Characters that only Simplified has, of those that a tracker of promises needs. */
const simplified =
  '这们来时说对过还没会为发给价单长问间见现开关门车东马风书写习买卖两严临举么义乐从仅仓优传伤体储儿党兴养内军农决况减击则刚创删别剂办务动劲劳势区医华协却厂历压参双变号听启员响团园围国图场坏块坚声处备复够头奖妇学实审宽宾寻导将尽层届属岁岛币师带帮广庆库应废异张弹强归录彻径忆态总悬惊惯愿战执扩扫护报担拟择挡挤损换据摄摆数断无旧显晓暂术机杀杂权条极构标栏树样档桥检楼欢欧汇汉测济润渐湿满灭灯灵点炼烦热爱状独环电画畅监盖盘码确离种积称税稳穷竞笔签简类粮紧红约级纪纯纳纸线练组细织终绍经结绕绘络绝统继绩续维绿缓编缘缩网罚职联脑脸艺节药获营补装观规视览觉计订认讨让训议记讲许论设访证评识诉词译试话该详语误请诸读课调谁谅谈谢负财责败账货质购贯贴贵费资赏赔赚赛赞赶趋跃转轮软轻载较辑输边达迁运进远违连迟适选递遗邮释针钟钱铃银链销锁错键镇镜闭闲闻阅队阳阴阶际陆险随隐难页项顺须顾预领频题颜额飞饭馆验骑鱼鲜鸡麦齐龄龙后里';
/** The same for Traditional. */
const traditional =
  '這們來時說對過還沒會為發給價單長問間見現開關門車東馬風書寫習買賣兩嚴臨舉麼義樂從僅倉優傳傷體儲兒黨興養內軍農決況減擊則剛創刪別劑辦務動勁勞勢區醫華協卻廠歷壓參雙變號聽啟員響團園圍國圖場壞塊堅聲處備復夠頭獎婦學實審寬賓尋導將盡層屆屬歲島幣師帶幫廣慶庫應廢異張彈強歸錄徹徑憶態總懸驚慣願戰執擴掃護報擔擬擇擋擠損換據攝擺數斷無舊顯曉暫術機殺雜權條極構標欄樹樣檔橋檢樓歡歐匯漢測濟潤漸濕滿滅燈靈點煉煩熱愛狀獨環電畫暢監蓋盤碼確離種積稱稅穩窮競筆簽簡類糧緊紅約級紀純納紙線練組細織終紹經結繞繪絡絕統繼績續維綠緩編緣縮網罰職聯腦臉藝節藥獲營補裝觀規視覽覺計訂認討讓訓議記講許論設訪證評識訴詞譯試話該詳語誤請諸讀課調誰諒談謝負財責敗帳貨質購貫貼貴費資賞賠賺賽贊趕趨躍轉輪軟輕載較輯輸邊達遷運進遠違連遲適選遞遺郵釋針鐘錢鈴銀鏈銷鎖錯鍵鎮鏡閉閒聞閱隊陽陰階際陸險隨隱難頁項順須顧預領頻題顏額飛飯館驗騎魚鮮雞麥齊齡龍後裡';

test.each([
  ['zh-hant', simplified],
  ['zh-hans', traditional],
])('no file of %s holds a character of the other script', (folder, others) => {
  const files = filesIn(`src/{wording,letters}/catalogue/${folder}/*.ts`);
  expect(files.length).toBeGreaterThan(10);
  const strange = new Set(others);
  const found = files.flatMap((file) =>
    readFileSync(join(CHECKOUT, file), 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        [...line].filter((sign) => strange.has(sign)).map((sign) => `${file}:${at + 1} ${sign}`),
      ),
  );
  expect(found).toEqual([]);
});

test('every sentence is said somewhere', () => {
  const source = filesIn('src/**/*.{ts,tsx}')
    .filter((file) => !file.startsWith('src/wording/catalogue/'))
    .map((file) => readFileSync(join(CHECKOUT, file), 'utf8'))
    .join('\n');
  const named = [...english.keys()].map((path) => path.split('.').slice(0, 2));
  const unsaid = named.filter(([, key = '']) => !new RegExp(`\\b${key}\\b`, 'u').test(source));
  expect(unsaid.map((path) => path.join('.'))).toEqual([]);
});
