import { expect, test } from 'vitest';
import { findDueInText } from '../../../src/capture/due/find-due-in-text.ts';
import { contextAt, readText } from './due-question.ts';
import { sharedPhrases } from './shared-phrases.ts';

const zones = { en: 'Etc/UTC', 'zh-Hans': 'Asia/Shanghai', 'zh-Hant': 'Asia/Taipei' } as const;

test.each(sharedPhrases)('"$text", said $said, is due $due', ({ language, text, said, due }) => {
  const read = readText(findDueInText(text, contextAt(said, { language, zone: zones[language] })));
  const isDayOnly = due?.length === 'YYYY-MM-DD'.length;
  expect(isDayOnly ? read.slice(0, due.length) : read).toBe(due ?? 'none');
});

test('all sixty are here', () => {
  expect(sharedPhrases).toHaveLength(60);
});
