import type { Language } from '../../domain/language.ts';
import type { HouseCard, PersonCard } from './house-card.ts';

/** A word of a name with its Latin letters, for addresses. */
type NamePart = readonly [written: string, latin: string];

type NameParts = {
  readonly language: Language;
  readonly firsts: readonly NamePart[];
  readonly trades: readonly NamePart[];
  readonly families: readonly NamePart[];
  readonly givens: readonly NamePart[];
  readonly roles: readonly string[];
  readonly nameOf: (family: string, given: string) => string;
  readonly houseName: (first: string, trade: string) => string;
};

const latin = (text: string): readonly NamePart[] =>
  text.split(' ').map((word) => [word, word.toLowerCase()] as const);

const chinese = (text: string): readonly NamePart[] =>
  text.split(' ').map((pair) => {
    const [written = '', letters = ''] = pair.split('/');
    return [written, letters] as const;
  });

const english: NameParts = {
  language: 'en',
  firsts: latin('Alder Birch Cobalt Dune Ember Fjord Garnet Heron Indigo Juniper'),
  trades: latin('Bank Travel Labs Tea Energy Sports Optics'),
  families: latin('Moore Diaz Novak Okafor Haas Lund Rossi Tanaka Quinn Shah Vance'),
  givens: latin('Clara David Elena Felix Grace Hugo Irene Karl Laura Martin Nina Paul Rosa'),
  roles: ['marketing lead', 'brand manager', 'purchasing', 'communications'],
  nameOf: (family, given) => `${given} ${family}`,
  houseName: (first, trade) => `${first} ${trade}`,
};

const simplified: NameParts = {
  language: 'zh-Hans',
  firsts: chinese('海棠/haitang 长风/changfeng 明月/mingyue 金穗/jinsui 蓝鲸/lanjing 南山/nanshan'),
  trades: chinese('科技/tech 食品/food 文旅/travel 银行/bank 体育/sport 家居/home 医疗/med'),
  families: chinese('张/zhang 杨/yang 黄/huang 吴/wu 郑/zheng 冯/feng 邓/deng 许/xu 沈/shen'),
  givens: chinese('伟/wei 娜/na 强/qiang 雪/xue 建国/jianguo 婷/ting 浩然/haoran 倩/qian 鹏/peng'),
  roles: ['市场经理', '品牌经理', '采购', '公关'],
  nameOf: (family, given) => family + given,
  houseName: (first, trade) => first + trade,
};

const traditional: NameParts = {
  ...simplified,
  language: 'zh-Hant',
  firsts: chinese('海棠/haitang 長風/changfeng 明月/mingyue 金穗/jinsui 藍鯨/lanjing 南山/nanshan'),
  trades: chinese('科技/tech 食品/food 旅遊/travel 銀行/bank 體育/sport 家居/home 醫療/med'),
  families: chinese('張/zhang 楊/yang 黃/huang 吳/wu 鄭/zheng 馮/feng 鄧/deng 許/xu 沈/shen'),
  givens: chinese('偉/wei 娜/na 強/qiang 雪/xue 建國/jianguo 婷/ting 浩然/haoran 倩/qian 鵬/peng'),
  roles: ['行銷經理', '品牌經理', '採購', '公關'],
};

/** Further clients for a big ledger, no two of one name; a third of them in the other language. */
export function moreClients(language: Language, count: number): readonly HouseCard[] {
  const home = language === 'en' ? english : chineseOf(language);
  const abroad = language === 'en' ? simplified : english;
  return Array.from({ length: count }, (_, index) => {
    const isAbroad = index % 3 === 2;
    const place = isAbroad ? Math.floor(index / 3) : index - Math.floor(index / 3);
    return houseAt(isAbroad ? abroad : home, place);
  });
}

function chineseOf(language: Language): NameParts {
  return language === 'zh-Hant' ? traditional : simplified;
}

/** The house at a place in the table of names; past its end the names go on with a number. */
function houseAt(parts: NameParts, place: number): HouseCard {
  const { firsts, trades } = parts;
  const first = at(firsts, place);
  const trade = at(trades, (place % firsts.length) + Math.floor(place / firsts.length));
  const again = Math.floor(place / (firsts.length * trades.length));
  const number = again === 0 ? '' : `${again + 1}`;
  const domain = `${first[1]}-${trade[1]}${number}.example`;
  return {
    organisation: {
      name: parts.houseName(first[0], trade[0]) + number,
      side: 'client',
      domain,
      language: parts.language,
    },
    people: [0, 1, 2].map((seat) => personAt(parts, { place, seat, domain })),
  };
}

type Seat = { readonly place: number; readonly seat: number; readonly domain: string };

function personAt(parts: NameParts, { place, seat, domain }: Seat): PersonCard {
  const family = at(parts.families, place * 3 + seat);
  const given = at(parts.givens, place * 5 + seat * 4);
  return {
    name: parts.nameOf(family[0], given[0]),
    role: at(parts.roles, place + seat),
    email: `${given[1]}.${family[1]}@${domain}`,
  };
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length];
  if (item === undefined) throw new Error('a table of names is empty');
  return item;
}
