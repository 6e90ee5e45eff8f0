import { expect, test } from 'vitest';
import { commandDesk, type CommandDesk } from '../../support/command-desk.ts';
import type { Language } from '../../../src/domain/language.ts';

/*
 * Every letter in every language, as one page to be read aloud: one thing, several, none; a missed date, a moved one,
 * a formal reader and a familiar one. After a change of words look at each changed line before it is committed.
 */

type Cast = {
  readonly me: string;
  readonly client: string;
  readonly formal: string;
  readonly formalAs: string;
  readonly familiar: string;
  readonly familiarAs: string;
  readonly supplier: string;
  readonly works: readonly [deck: string, script: string, poster: string];
  readonly exactly: string;
  readonly awaits: string;
  readonly shots: string;
  readonly why: string;
  readonly question: string;
  readonly complaint: string;
  readonly topic: string;
  readonly meeting: string;
  readonly decided: string;
  readonly place: string;
  readonly present: string;
  readonly discussed: string;
  readonly dates: readonly [friday: string, thursday: string];
  readonly photographer: string;
};

const casts: { readonly [language in Language]: Cast } = {
  en: {
    me: 'Wei',
    client: 'Acme',
    formal: 'Jane Li',
    formalAs: 'Ms Li',
    familiar: 'Tom Wu',
    familiarAs: 'Tom',
    supplier: 'Photo',
    works: ['revised deck', 'radio script', 'poster'],
    exactly: '12 slides, PDF',
    awaits: 'brand guidelines',
    shots: 'venue photos',
    why: 'the venue photos arrive a day late',
    question: 'can the logo be bigger?',
    complaint: 'colours are off again',
    topic: 'Routes',
    meeting: 'status call',
    decided: 'go on with 1 and 3',
    place: 'Room 3',
    present: 'Jane Li, Tom Wu; Wei',
    discussed: 'route 2 is too close to last year',
    dates: ['by fri', 'by thu'],
    photographer: 'Max Chen',
  },
  'zh-Hans': {
    me: '小周',
    client: '晨光',
    formal: '王敏',
    formalAs: '王总',
    familiar: '李雷',
    familiarAs: '李雷，你',
    supplier: '老陈摄影',
    works: ['修改稿', '广播脚本', '海报'],
    exactly: '12 页，PDF',
    awaits: '品牌手册',
    shots: '场地照片',
    why: '场地照片晚到一天',
    question: 'logo能不能再大一点？',
    complaint: '颜色又不对',
    topic: '方案',
    meeting: '进度电话',
    decided: '走方案一和三',
    place: '会议室3',
    present: '王敏、李雷；小周',
    discussed: '方案二太像去年',
    dates: ['周五前', '周四前'],
    photographer: '陈刚',
  },
  'zh-Hant': {
    me: '小周',
    client: '晨光',
    formal: '陳雅婷',
    formalAs: '陳總',
    familiar: '林志豪',
    familiarAs: '志豪，你',
    supplier: '老王攝影',
    works: ['修改稿', '廣播腳本', '海報'],
    exactly: '12 頁，PDF',
    awaits: '品牌手冊',
    shots: '場地照片',
    why: '場地照片晚到一天',
    question: 'logo 可以再大一點嗎？',
    complaint: '顏色又不對了',
    topic: '方案',
    meeting: '進度電話',
    decided: '走方案一和三',
    place: '三號會議室',
    present: '陳雅婷、林志豪；小周',
    discussed: '方案二太像去年',
    dates: ['週五前', '週四前'],
    photographer: '王建國',
  },
};

type Page = {
  readonly desk: CommandDesk;
  readonly read: (title: string, typed: string) => Promise<void>;
};

async function openPage(language: Language, lines: string[]): Promise<Page> {
  const cast = casts[language];
  const desk = commandDesk({
    language,
    settings: { 'me.name': cast.me, 'me.email': 'wei@agency.example' },
  });
  return {
    desk,
    read: async (title, typed) => {
      const { out, talk, exitCode } = await desk.kept(typed);
      if (exitCode !== 0) throw new Error(`${typed}\n${talk.join('\n')}`);
      lines.push(`=== ${title}`, '', ...out, '');
    },
  };
}

/** A week's work with one client and one supplier, and every letter that comes of it. */
async function readEveryLetter(language: Language): Promise<string> {
  const lines: string[] = [];
  const { desk, read } = await openPage(language, lines);
  const cast = casts[language];
  const [deck, script, poster] = cast.works;
  const say = async (...typed: readonly string[]): Promise<string> => {
    const { exitCode, talk, out } = await desk.kept(typed.map((word) => `"${word}"`).join(' '));
    if (exitCode !== 0) throw new Error(`${typed.join(' ')}\n${talk.join('\n')}`);
    return out[0] ?? '';
  };
  desk.setClock('2026-11-23T09:00');
  await say('add', `${cast.formal}@${cast.client}`, deck, '--by', 'thu noon', '--as', cast.exactly);
  await say('add', `${cast.familiar}@${cast.client}`, script, '--by', 'mon 5pm');
  await say('edit', cast.formal, '--address-as', cast.formalAs, '--email', 'formal@acme.example');
  await say('edit', cast.familiar, '--address-as', cast.familiarAs, '--email', 'tom@acme.example');
  await say('edit', cast.client, '--lang', language);
  await read('status: the first day, one thing owed', `mail status "${cast.client}"`);
  await say('wait', cast.formal, cast.awaits, '--by', 'wed', '--for', '7k');
  await say('add', cast.familiar, poster, '--by', 'tue');
  desk.setClock('2026-11-24T10:00');
  await say('done', 'n6', '--gap', 'as');
  await read('recap: both ways', 'mail recap 7k w2');
  await say('move', '7k', 'fri 5pm', '--why', cast.why);
  await read('heads-up, as a mail', 'mail headsup 7k');
  await read('heads-up, in a chat', 'mail headsup 7k --chat');
  await say('told', '7k', '--via', 'wechat');
  const met = await desk.pipe(`met "${cast.formal}" "${cast.meeting}" --stdin`, [
    'when: 24 Nov 2026 09:00-09:40, call',
    `present: ${cast.present}`,
    `# ${cast.topic}`,
    `discussed: ${cast.discussed}`,
    `decided: ${cast.decided}`,
    `> ${cast.familiar}：${poster} 2 ${cast.dates[0]}`,
    `< ${cast.formal}：${cast.shots} ${cast.dates[1]}`,
  ]);
  if (met.exitCode !== 0) throw new Error(met.talk.join('\n'));
  const [report = ''] = met.out;
  await read('report', `mail report ${report}`);
  await read('report, in a chat', `mail report ${report} --chat`);
  const call = await say(
    'meet',
    cast.formal,
    '4 dec 10am',
    cast.topic,
    '--place',
    cast.place,
    '--for',
    '90m',
  );
  await read('agenda', `mail agenda ${call} "${cast.topic} 20m ${cast.me}; ${poster}"`);
  await read(
    'status: a week with a missed date, a moved one, one delivered',
    `mail status "${cast.client}"`,
  );
  await read('status, in a chat', `mail status "${cast.client}" --chat`);
  await read('status to one familiar person', `mail status "${cast.familiar}"`);
  await read('status for our own side', `mail status "${cast.client}" --internal`);
  for (const time of [1, 2, 3, 4, 5]) {
    desk.setClock(`2026-11-2${4 + time}T09:00`);
    await read(`chase, number ${time}`, 'mail chase w2 --sent');
  }
  const asked = await say('heard', cast.formal, cast.question);
  await read('reply to a question, to fill in', `mail reply ${asked}`);
  const complaint = await say('heard', cast.formal, cast.complaint, '--complaint');
  await read('reply to a complaint, to fill in', `mail reply ${complaint}`);
  await say('told', complaint, '--via', 'call');
  await say('done', cast.complaint);
  await read('reply when a complaint was put right', `mail reply "${cast.complaint}"`);
  await read('brief for the studio', 'mail brief 7k');
  await read('brief for the client', 'mail brief 7k --client');
  await say(
    'wait',
    `${cast.photographer}@${cast.supplier}`,
    cast.shots,
    '--by',
    '3 dec',
    '--supplier',
  );
  await read('status to a supplier', `mail status "${cast.supplier}"`);
  desk.setClock('2026-12-14T09:00');
  await read('status: a week in which nothing happened', `mail status "${cast.supplier}"`);
  return `${lines.join('\n')}\n`;
}

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)(
  'every letter in %s, to be read aloud',
  async (language) => {
    await expect(await readEveryLetter(language)).toMatchFileSnapshot(
      `letters-aloud.${language}.txt`,
    );
  },
);
