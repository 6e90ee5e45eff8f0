import type { CastCards, HouseCard, PersonCard } from './house-card.ts';
import { simplifiedCast } from './simplified-houses.ts';

/** The names and titles that Taiwan and Hong Kong write otherwise; who is not here keeps hers. */
const written: ReadonlyMap<string, string> = new Map([
  ['市场总监', '行銷總監'],
  ['王总', '王總監'],
  ['陈会计', '陳會計'],
  ['财务', '財務'],
  ['星河传媒', '星河傳媒'],
  ['周岚', '周嵐'],
  ['品牌经理', '品牌經理'],
  ['周经理', '周經理'],
  ['刘洋', '劉洋'],
  ['制片', '製片'],
  ['孙丽', '孫麗'],
  ['市场经理', '行銷經理'],
  ['赵磊', '趙磊'],
  ['包装', '包裝'],
  ['云帆科技', '雲帆科技'],
  ['何静', '何靜'],
  ['品牌总监', '品牌總監'],
  ['何总', '何總監'],
  ['徐涛', '徐濤'],
  ['产品', '商品企劃'],
  ['远山酒店', '遠山飯店'],
  ['公关经理', '公關經理'],
  ['高峰', '高峰'],
  ['餐饮部', '餐飲部'],
  ['光影摄影', '光影攝影'],
  ['摄影', '攝影'],
  ['吴师傅', '吳師傅'],
  ['我们', '我們'],
  ['设计', '設計'],
  ['孙姐', '孫姐'],
  ['客户总监', '客戶總監'],
]);

export const traditionalCast: CastCards = {
  clients: simplifiedCast.clients.map(traditionalHouse),
  suppliers: simplifiedCast.suppliers.map(traditionalHouse),
  ours: traditionalHouse(simplifiedCast.ours),
  me: { name: '林薇', email: 'wei@studio.example' },
};

function traditionalHouse({ organisation, people }: HouseCard): HouseCard {
  return {
    organisation: {
      ...organisation,
      name: traditional(organisation.name),
      ...(organisation.language === 'zh-Hans' ? { language: 'zh-Hant' as const } : {}),
    },
    people: people.map(traditionalPerson),
  };
}

function traditionalPerson(person: PersonCard): PersonCard {
  return {
    ...person,
    name: traditional(person.name),
    ...(person.role === undefined ? {} : { role: traditional(person.role) }),
    ...(person.addressAs === undefined ? {} : { addressAs: traditional(person.addressAs) }),
    // What most people there write in; LINE is a chat.
    ...(person.channel === 'wechat' ? { channel: 'chat' } : {}),
  };
}

function traditional(text: string): string {
  return written.get(text) ?? text;
}
