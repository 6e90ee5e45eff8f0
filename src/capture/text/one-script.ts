/** Characters of names, forms of address and what agencies make: a traditional one, then the simplified one. */
const pairs =
  '陳陈張张黃黄劉刘楊杨趙赵吳吴孫孙馬马鄭郑謝谢許许馮冯鄧邓蕭萧葉叶蘇苏盧卢羅罗鍾钟鐘钟呂吕閻阎龍龙湯汤' +
  '賴赖龔龚錢钱嚴严韓韩關关陸陆莊庄簡简顏颜倪倪連连溫温遊游藍蓝詹詹歐欧區区單单賈贾齊齐寧宁龐庞聶聂' +
  '總总經经師师會会計计監监導导長长編编劇剧設设業业務务處处財财廠厂顧顾問问' +
  '偉伟麗丽華华國国傑杰強强勝胜鳳凤蘭兰蓮莲瓊琼瑩莹穎颖靜静嫻娴婭娅慧慧豔艳艷艳輝辉軍军鋒锋銘铭鑫鑫鴻鸿' +
  '鵬鹏飛飞濤涛澤泽潔洁瑋玮瑪玛寶宝實实賢贤貴贵義义慶庆曉晓東东學学愛爱恆恒慈慈樂乐詩诗語语諾诺謙谦' +
  '綺绮維维綱纲紅红純纯紹绍縉缙書书萬万雲云霧雾順顺頌颂頤颐風风馨馨駿骏驊骅魯鲁鶴鹤麥麦黛黛淵渊潤润' +
  '滿满瀾澜燁烨爾尔珮佩瑤瑶環环畢毕發发祿禄禮礼種种穩稳筆笔篤笃綠绿翹翘聯联聰聪肅肃臨临興兴舉举芸芸' +
  '榮荣蔣蒋衛卫裡里襄襄覺觉誠诚譚谭豐丰賓宾贊赞軒轩達达遠远還还鄒邹鄔邬釗钊鈞钧銳锐錦锦鏡镜閔闵陽阳' +
  '際际雙双雞鸡霽霁靈灵韋韦韻韵項项須须預预領领頻频願愿饒饶驕骄體体點点齡龄嬌娇婷婷學学宮宫專专對对層层' +
  '岡冈島岛嶺岭巖岩幟帜廣广張张彥彦後后從从憲宪應应懷怀戰战揚扬據据撿捡擇择敵敌數数晉晋暉晖暢畅曆历' +
  '場场價价報报圖图腳脚製制訂订視视頻频樣样網网頁页橫横豎竖錄录紙纸畫画動动議议記记約约檔档劃划傳传費费請请選选題题標标' +
  '認认審审調调結结週周個个開开關关門门電电話话檢检測测試试練练圍围幣币額额帳账賬账買买賣卖貨货車车輸输鍵键盤盘雜杂誌志' +
  '優优惠惠團团隊队組组織织類类別别級级種种項项目目現现場场彩彩線线條条錶表寫写讀读譯译課课講讲聽听說说燈灯箱箱歲岁';

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at): [string, string] => [
    pairs.charAt(at * 2),
    pairs.charAt(at * 2 + 1),
  ]),
);

/** A text in one script, as long as before, so that 陳總 finds 陈总 and 场地 finds 場地; for comparing only, never for showing. */
export function inOneScript(text: string): string {
  let plain = '';
  for (let place = 0; place < text.length; place++) {
    const unit = text.charAt(place);
    plain += simplified.get(unit) ?? unit;
  }
  return plain;
}
