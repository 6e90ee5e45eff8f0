import { describe, expect, test } from 'vitest';
import { findDueInText } from '../../../src/capture/due/find-due-in-text.ts';
import { accountPhrases } from './account-phrases.ts';
import { contextAt, readText } from './due-question.ts';

describe.each(accountPhrases)('said in $language in $zone at $now', (said) => {
  const { language, slash, zone, now } = said;
  const context = contextAt(now, { language, slashFromLocale: slash, zone });

  test.each(said.phrases)('"%s" is %s', (text, read) => {
    expect(readText(findDueInText(text, context))).toBe(read);
  });
});
