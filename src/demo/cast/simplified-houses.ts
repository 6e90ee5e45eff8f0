import type { CastCards } from './house-card.ts';
import { acme, bluebird } from './latin-houses.ts';

/** An agency with Chinese clients and two English ones. */
export const simplifiedCast: CastCards = {
  clients: [
    {
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
    },
    {
      organisation: {
        name: '星河传媒',
        side: 'client',
        domain: 'xinghe.example',
        language: 'zh-Hans',
      },
      people: [
        { name: '周岚', role: '品牌经理', addressAs: '周经理', email: 'zhou.lan@xinghe.example' },
        { name: '刘洋', role: '制片', email: 'liu.yang@xinghe.example', quietFor: 22 },
      ],
    },
    bluebirdWithoutQuiet(),
    {
      organisation: {
        name: '青禾食品',
        side: 'client',
        domain: 'qinghe.example',
        language: 'zh-Hans',
      },
      people: [
        { name: '孙丽', role: '市场经理', email: 'sun.li@qinghe.example', channel: 'wechat' },
        { name: '赵磊', role: '包装', email: 'zhao.lei@qinghe.example', quietFor: 19 },
      ],
    },
    {
      organisation: {
        name: '云帆科技',
        side: 'client',
        domain: 'yunfan.example',
        language: 'zh-Hans',
      },
      people: [
        { name: '何静', role: '品牌总监', addressAs: '何总', email: 'he.jing@yunfan.example' },
        { name: '徐涛', role: '产品', email: 'xu.tao@yunfan.example', channel: 'wechat' },
      ],
    },
    acme,
    {
      organisation: {
        name: '远山酒店',
        side: 'client',
        domain: 'yuanshan.example',
        language: 'zh-Hans',
        rhythm: 28,
      },
      people: [
        { name: '林芳', role: '公关经理', email: 'lin.fang@yuanshan.example' },
        { name: '高峰', role: '餐饮部', email: 'gao.feng@yuanshan.example', quietFor: 34 },
      ],
    },
  ],
  suppliers: [
    {
      organisation: { name: '光影摄影', side: 'supplier', domain: 'guangying.example' },
      people: [{ name: '老李', role: '摄影', email: 'li@guangying.example', channel: 'wechat' }],
    },
    {
      organisation: { name: '彩印坊', side: 'supplier', domain: 'caiyin.example' },
      people: [{ name: '吴师傅', role: '印刷', email: 'wu@caiyin.example', channel: 'call' }],
    },
  ],
  ours: {
    organisation: { name: '我们', side: 'ours', domain: 'studio.example' },
    people: [
      { name: '小明', role: '设计', email: 'ming@studio.example', channel: 'wechat' },
      { name: '孙姐', role: '客户总监', email: 'sun@studio.example', channel: 'wechat' },
    ],
  },
  me: { name: '林薇', email: 'wei@studio.example' },
};

// Three people who go quiet are enough for one morning.
function bluebirdWithoutQuiet() {
  return { ...bluebird, people: bluebird.people.filter(({ quietFor }) => quietFor === undefined) };
}
