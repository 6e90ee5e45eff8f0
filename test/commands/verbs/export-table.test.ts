import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

async function withSome() {
  const desk = commandDesk();
  await desk.kept('add jane@acme deck by thu noon need 2h');
  await desk.kept('add 王敏@晨光 "=报价单" by 27 nov');
  await desk.kept('wait tom@acme photos by wed');
  await desk.kept('done 7k');
  return desk;
}

test('every promise and wait is a row of a table, done or not', async () => {
  const desk = await withSome();
  const { talk, out } = await desk.kept('export --csv promises.csv');
  expect(talk).toEqual(['3 rows written to promises.csv']);
  expect(out).toEqual(['promises.csv']);
  const rows = desk.written.get('promises.csv')?.split('\r\n') ?? [];
  expect(rows).toEqual([
    '\uFEFFhandle,which,client,who,what,promised,state,told,delivered or dropped,hours needed,job,owner',
    '7k,promise,Acme,Jane,deck,2026-11-26 12:00,delivered,,2026-11-24 08:40,2,,',
    expect.stringMatching(/^p4,promise,晨光,王敏,'=报价单,2026-11-27,ok,,,4,,$/u) as string,
    'w2,wait,Acme,Tom,photos,2026-11-25,ok,,,,,',
    '',
  ]);
});

test('in Chinese the columns have Chinese names, and - prints the table', async () => {
  const desk = commandDesk({ language: 'zh-Hans' });
  await desk.kept('答应 王敏@晨光 报价单 周五');
  const { out } = await desk.kept('导出 --csv -');
  expect(out.join('\n')).toContain('编号,承诺或等待,客户,联系人,事项,答应的日期,状态');
  expect(out.join('\n')).toContain('承诺,晨光,王敏,报价单,2026-11-27');
});

test('without a name for its file nothing is printed', async () => {
  const desk = await withSome();
  const { exitCode, out, talk } = await desk.kept('export --csv ""');
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: [] });
  expect(talk[0]).toContain('--csv');
});
