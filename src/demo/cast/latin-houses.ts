import type { CastCards, HouseCard } from './house-card.ts';

export const acme: HouseCard = {
  organisation: { name: 'Acme', side: 'client', domain: 'acme.example', language: 'en' },
  people: [
    {
      name: 'Jane Li',
      role: 'marketing director',
      email: 'jane.li@acme.example',
      channel: 'mail',
    },
    { name: 'Tom Wu', role: 'brand manager', email: 'tom.wu@acme.example', channel: 'wechat' },
  ],
};

export const bluebird: HouseCard = {
  organisation: { name: 'Bluebird', side: 'client', domain: 'bluebird.example', language: 'en' },
  people: [
    { name: 'Chen Hao', role: 'head of brand', email: 'chen.hao@bluebird.example' },
    { name: 'Mei Sun', role: 'finance', email: 'mei.sun@bluebird.example', quietFor: 22 },
    { name: 'Ana Ruiz', role: 'social media', email: 'ana.ruiz@bluebird.example', channel: 'chat' },
  ],
};

const northwind: HouseCard = {
  organisation: {
    name: 'Northwind Foods',
    side: 'client',
    domain: 'northwind.example',
    language: 'en',
  },
  people: [
    { name: 'Oliver Grant', role: 'marketing lead', email: 'oliver.grant@northwind.example' },
    { name: 'Priya Nair', role: 'packaging', email: 'priya.nair@northwind.example', quietFor: 19 },
  ],
};

const harbour: HouseCard = {
  organisation: {
    name: 'Harbour & Finch',
    side: 'client',
    domain: 'harbourfinch.example',
    language: 'en',
  },
  people: [
    { name: 'Ruth Adeyemi', role: 'managing partner', email: 'ruth@harbourfinch.example' },
    { name: 'Ben Katz', role: 'campaigns', email: 'ben@harbourfinch.example', channel: 'call' },
  ],
};

const kestrel: HouseCard = {
  organisation: {
    name: 'Kestrel Motors',
    side: 'client',
    domain: 'kestrel.example',
    language: 'en',
    rhythm: 28,
  },
  people: [
    { name: 'Sofia Marin', role: 'communications', email: 'sofia.marin@kestrel.example' },
    {
      name: 'Jonas Weber',
      role: 'dealer marketing',
      email: 'j.weber@kestrel.example',
      quietFor: 34,
    },
  ],
};

const chenguang: HouseCard = {
  organisation: {
    name: '晨光',
    side: 'client',
    domain: 'chenguang.example',
    language: 'zh-Hans',
  },
  people: [
    {
      name: '王敏',
      role: '市场总监',
      addressAs: '王总',
      email: 'wang.min@chenguang.example',
      channel: 'wechat',
    },
    { name: '陈会计', role: '财务', email: 'finance@chenguang.example' },
  ],
};

const xinghe: HouseCard = {
  organisation: {
    name: '星河传媒',
    side: 'client',
    domain: 'xinghe.example',
    language: 'zh-Hans',
  },
  people: [
    { name: '周岚', role: '品牌经理', addressAs: '周经理', email: 'zhou.lan@xinghe.example' },
    { name: '刘洋', role: '制片', email: 'liu.yang@xinghe.example', channel: 'wechat' },
  ],
};

/** An agency with English clients and two Chinese ones. */
export const latinCast: CastCards = {
  clients: [acme, bluebird, chenguang, northwind, xinghe, harbour, kestrel],
  suppliers: [
    {
      organisation: { name: 'Photo Li', side: 'supplier', domain: 'photoli.example' },
      people: [{ name: 'Li Feng', role: 'photographer', email: 'li@photoli.example' }],
    },
    {
      organisation: { name: 'Fine Print', side: 'supplier', domain: 'fineprint.example' },
      people: [{ name: 'Greta Holm', role: 'print shop', email: 'greta@fineprint.example' }],
    },
  ],
  ours: {
    organisation: { name: 'us', side: 'ours', domain: 'studio.example' },
    people: [
      { name: 'Ming', role: 'designer', email: 'ming@studio.example', channel: 'chat' },
      { name: 'Sun', role: 'account director', email: 'sun@studio.example', channel: 'chat' },
    ],
  },
  me: { name: 'Wei Lin', email: 'wei@studio.example' },
};
