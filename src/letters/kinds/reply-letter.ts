import type { Language } from '../../domain/language.ts';
import type { ReplyFacts } from '../../domain/letters/item-letter-facts.ts';
import { aroundBlocks } from './around-blocks.ts';
import { cleanHeadword, cleanName, cleanWords, partAddresses } from '../clean-words.ts';
import { isFamiliarWith } from '../greet-readers.ts';
import { letterWordsFor } from '../letter-words.ts';
import type { Letter } from '../letter.ts';

/** What was asked, and the answer, or the place where she writes it. */
export function replyLetter(facts: ReplyFacts): Letter {
  const { reply } = letterWordsFor(facts.language).item;
  const asked = withoutEnd(cleanWords(facts.asked));
  const question = cleanWords(facts.asked).replace(/[\s.。!！]+$/u, '');
  const isFamiliar = isFamiliarWith(facts.to);
  const answer = facts.answer === undefined ? undefined : asSentence(facts.language, facts.answer);
  const paragraphs = {
    question: [reply.asked(question, isFamiliar), answer ?? reply.fillIn, reply.open],
    complaint: [reply.thanks(asked, isFamiliar), answer ?? reply.fillInPlan, reply.comeBack],
    'put-right': [reply.isRight(asked, isFamiliar), ...(answer === undefined ? [] : [answer])],
  }[facts.kind];
  const subject = {
    question: reply.subject(cleanName(question)),
    complaint: reply.complaintSubject,
    'put-right': reply.putRightSubject,
  }[facts.kind];
  return aroundBlocks(
    facts,
    subject,
    paragraphs.map((text) => ({ kind: 'paragraph', text: partAddresses(text) })),
  );
}

/** An answer typed in passing, "yes, by a third", as a letter says it. */
function asSentence(language: Language, text: string): string {
  const said = cleanHeadword(language, text);
  const { sentence } = letterWordsFor(language).headsUp;
  return /[\p{L}\p{N})）%]$/u.test(said) ? sentence(said) : said;
}

function withoutEnd(text: string): string {
  return text.replace(/[\s.。?？!！]+$/u, '');
}
