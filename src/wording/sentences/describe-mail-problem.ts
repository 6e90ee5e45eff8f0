import type { MailProblem } from '../../domain/letters/mail-problem.ts';
import type { Said } from '../catalogue/problem-words.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Words } from '../words.ts';

/** Longer than this a link is cut: said with the refusal. */
const mostMailtoSigns = 1800;

/** Why a letter did not leave the house, and what to do. A server's own words are cleaned, and quoted last. */
export function describeMailProblem(words: Words, problem: MailProblem): Said {
  const { problem: say, ready } = words.mail;
  switch (problem.kind) {
    case 'way-not-set':
      return say.wayNotSet[problem.setting];
    case 'ways-clash':
      return say.waysClash(problem.flags);
    case 'recipient-outside':
      return saidOfStranger(say, problem);
    case 'inward-address':
      return say.inwardAddress(cleanForTerminal(problem.address), cleanForTerminal(problem.client));
    case 'recipient-missing':
      return say.recipientMissing(problem.names.map(cleanForTerminal));
    case 'to-missing':
      return say.toMissing(problem.to.map(cleanForTerminal));
    case 'to-differs':
      return say.toDiffers(cleanForTerminal(problem.typed), problem.to.map(cleanForTerminal));
    case 'to-without-send':
      return say.toWithoutSend;
    case 'flag-not-for-letter':
      return say.flagNotForLetter(
        problem.flag,
        ready.letters[problem.letter] ?? problem.letter,
        problem.known,
      );
    case 'words-left':
      return say.wordsLeft[problem.isFile ? 'file' : 'text'](cleanForTerminal(problem.text));
    case 'one-at-a-time':
      return say.oneAtATime(problem.count);
    case 'password-missing':
      return say.passwordMissing[problem.why](cleanForTerminal(problem.user));
    case 'not-sent':
      return saidOfNotSent(say, problem);
    case 'mail-unsure':
      return say.unsure(cleanForTerminal(problem.subject), problem.number);
    case 'sent-already':
      return say.sentAlready(
        cleanForTerminal(problem.subject),
        problem.at.slice(0, 16).replace('T', ' '),
      );
    case 'mailto-not-for':
      return say.mailtoNotFor;
    case 'mailto-too-long':
      return say.mailtoTooLong(problem.signs, mostMailtoSigns);
    case 'no-clipboard':
      return say.noClipboard;
    case 'not-opened':
      return say.notOpened(cleanForTerminal(problem.target));
    case 'not-handed-over':
      return saidOfProgram(say, problem);
    case 'draft-not-found':
      return say.draftNotFound(cleanForTerminal(problem.typed));
    case 'drafts-unclear':
      return saidOfDrafts(say, problem);
    case 'draft-changed':
      return say.draftChanged(cleanForTerminal(problem.path));
  }
}

function saidOfStranger(
  say: Words['mail']['problem'],
  { address: typed, client }: MailProblem & { kind: 'recipient-outside' },
): Said {
  const address = cleanForTerminal(typed);
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return say.recipientOutside(address, domain, cleanForTerminal(client));
}

function saidOfProgram(
  say: Words['mail']['problem'],
  { program: named, status }: MailProblem & { kind: 'not-handed-over' },
): Said {
  const program = cleanForTerminal(named);
  return status === undefined ? say.programMissing(program) : say.programFailed(program, status);
}

function saidOfDrafts(
  say: Words['mail']['problem'],
  { typed, drafts }: MailProblem & { kind: 'drafts-unclear' },
): Said {
  const said = say.draftsUnclear(cleanForTerminal(typed), drafts.length);
  return { ...said, said: [said.said, ...drafts].join('\n') };
}

function saidOfNotSent(
  say: Words['mail']['problem'],
  { why, server, answer, path }: MailProblem & { kind: 'not-sent' },
): Said {
  const said = say.notSent[why](cleanForTerminal(server));
  const answered = answer === undefined ? [] : [say.serverSaid(cleanForTerminal(answer))];
  return {
    said: [said, ...answered].join('\n'),
    tryThis: say.draftWaits(cleanForTerminal(path)),
  };
}
