import type { Language } from '../language.ts';
import type { Organisation, Person } from '../people/people.ts';

export type LanguageClues = {
  /** What she asked for on the line. */
  readonly asked?: Language;
  readonly reader?: Person;
  readonly client?: Organisation;
  readonly faceLanguage: Language;
};

const han = /\p{Script=Han}/u;
const traditionalZones = new Set(['Asia/Taipei', 'Asia/Hong_Kong', 'Asia/Macau']);

/** The language of a letter: asked for, else the reader's, else her firm's, else the one their names are written in. */
export function letterLanguage(clues: LanguageClues): Language {
  const known = clues.asked ?? clues.reader?.language ?? clues.client?.language;
  if (known) return known;
  const names = [clues.reader?.name, clues.client?.name].filter((name) => name !== undefined);
  return names.some((name) => han.test(name)) ? chineseFor(clues) : clues.faceLanguage;
}

function chineseFor(clues: LanguageClues): Language {
  if (clues.faceLanguage !== 'en') return clues.faceLanguage;
  const zone = clues.reader?.zone ?? clues.client?.zone;
  return zone !== undefined && traditionalZones.has(zone) ? 'zh-Hant' : 'zh-Hans';
}
