import { languages } from '../../domain/language.ts';
import type { Face } from '../face.ts';
import type { FlagName } from '../flag-table.ts';
import type { Candidate } from './candidate.ts';
import { openItems, people } from './known-candidates.ts';
import { asCandidates, channels, dateWords, efforts, gaps, rhythms } from './word-lists.ts';

/** What may stand behind a flag that wants a value. */
export function valuesOf(face: Face, flag: FlagName): readonly Candidate[] {
  switch (flag) {
    case 'by':
    case 'target':
    case 'since':
    case 'at':
    case 'said':
      return dateWords(face.language);
    case 'owner':
    case 'who':
      return people(face);
    case 'for':
    case 'after':
      return openItems(face);
    case 'need':
    case 'took':
      return efforts;
    case 'via':
    case 'told':
    case 'channel':
      return channels;
    case 'gap':
      return gaps;
    case 'rhythm':
      return rhythms;
    case 'zone':
      return asCandidates(Intl.supportedValuesOf('timeZone'));
    case 'lang':
      return asCandidates(languages);
    default:
      return [];
  }
}
