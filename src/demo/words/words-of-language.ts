import type { Language } from '../../domain/language.ts';
import { englishWords } from './english-words.ts';
import { simplifiedWords } from './simplified-words.ts';
import type { StoryWords } from './story-words.ts';
import { traditionalWords } from './traditional-words.ts';

/** What people of a language say in the story. */
export function wordsOfLanguage(language: Language): StoryWords {
  switch (language) {
    case 'en':
      return englishWords;
    case 'zh-Hans':
      return simplifiedWords;
    case 'zh-Hant':
      return traditionalWords;
  }
}
