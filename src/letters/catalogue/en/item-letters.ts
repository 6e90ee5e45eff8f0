import type { BriefLabel } from '../../../domain/commitment/form-label.ts';
import { inBrackets } from '../in-brackets.ts';
import type { ChaseAsked, ItemLetterWords } from '../item-letter-words.ts';
import { isDeed, isPlural, withArticle } from './article.ts';

const labels: { readonly [label in BriefLabel]: string } = {
  goal: 'Goal',
  problem: 'Problem',
  audience: 'Audience',
  budget: 'Budget',
  limits: 'Limits',
  supplies: 'Supplied by the client',
};

const by = (day: string | undefined) => (day === undefined ? ' date to follow' : ` by ${day}`);
const them = (thing: string) => (isPlural(thing) ? 'them' : 'it');

function asked({ thing, due, isPast }: ChaseAsked): string {
  if (due === undefined) return withArticle(thing);
  const was = isPlural(thing) ? 'were' : 'was';
  return `${withArticle(thing)}, ${isPast ? `which ${was} due on` : 'due on'} ${due}`;
}

function hold({ thing, hold: held }: ChaseAsked): readonly string[] {
  if (held === undefined) return [];
  return [`We need ${them(thing)} to hold ${held.date} for ${withArticle(held.what)}.`];
}

function question({ thing, due, isPast }: ChaseAsked): string {
  if (due !== undefined && !isPast) return 'Is that still all right?';
  return isDeed(thing) ? 'When can we count on it?' : `When can we have ${them(thing)}?`;
}

export const itemLetterWords: ItemLetterWords = {
  thing: (what, exactly) => (exactly === undefined ? what : `${what} (${exactly})`),
  recap: {
    subject: (what) => `${what}: so that we mean the same`,
    ours: (thing, day) => `our side - ${thing},${by(day)}`,
    theirs: (thing, day) => `your side - ${thing},${by(day)}`,
    so: (items) => `So that we mean the same: ${items.join('; ')}.`,
    right: () => 'Right?',
  },
  chase: {
    subject: (what, count) =>
      `${what}: ${['a short reminder', 'a short reminder', 'may I ask again'][count] ?? 'shall we have a short call'}`,
    tones: [
      (it) => [`A short reminder: ${asked(it)}.`, ...hold(it), question(it)],
      (it) => [`May I come back to ${asked(it)}?`, ...hold(it), question(it)],
      (it) => [
        `I am sorry to ask again about ${asked(it)}.`,
        ...hold(it),
        question(it),
        'If something stands in the way, or somebody else can help, tell me and we find a way.',
      ],
      (it) => [
        `I am asking once more about ${asked(it)}, because our work waits for ${them(it.thing)}.`,
        ...hold(it),
        'Would a short call be easier? Tell me when it suits you, and I will ring.',
      ],
      (it) => [
        `I know how full your days are, and still have to come back to ${asked(it)}.`,
        ...hold(it),
        'Is there somebody else I could ask? And if the date no longer works for you, tell me which one does, and I will plan around it.',
      ],
    ],
  },
  reply: {
    subject: (said) => `Your question: ${said}`,
    complaintSubject: 'Thank you for telling me',
    putRightSubject: 'Is it as you want it now?',
    asked: (said) => `You asked: ${said}`,
    thanks: (said) => `Thank you for telling me: ${said}. I am sorry about it.`,
    isRight: (said) =>
      `You told me: ${said}. It has been put right since; is it as you want it now?`,
    fillIn: '[your answer here]',
    fillInPlan: '[what we do about it, and by when]',
    open: 'If that leaves anything open, just call.',
    comeBack: 'I will come back to you when it is done.',
  },
  agenda: {
    subject: (what, on) => `${what}: agenda for ${on}`,
    meet: (what, at, { length, place }) =>
      `${what}: ${at}${length === undefined ? '' : `, for ${length}`}${place === undefined ? '' : `, ${place}`}.`,
    length: (minutes) => (minutes % 60 === 0 ? hours(minutes / 60) : `${minutes} minutes`),
    title: 'AGENDA',
    bring: () => 'PLEASE BRING',
    part: (text, minutes, lead) =>
      inBrackets(text, [minutes === undefined ? undefined : `${minutes} minutes`, lead]),
    nothing: 'Whatever you want to talk about',
    suits: () => 'Does that suit you? If anything is missing, tell me.',
  },
  brief: {
    subject: (what, day) => `Brief: ${what}${day === undefined ? '' : `, needed by ${day}`}`,
    studio: 'Here is what is needed.',
    client: () => 'This is how we understood the task.',
    titleTask: 'TASK',
    theyGet: (exactly) => `They get: ${exactly}`,
    neededBy: (day) => `Needed by: ${day}`,
    forClient: (client) => `For: ${client}`,
    line: (label, text) => `${labels[label]}: ${text}`,
    titleDecided: 'DECIDED',
    nothing: 'Nothing yet',
    confirm: () => 'Please confirm it, or put it right, so that we start from the same page.',
  },
};

function hours(count: number): string {
  return count === 1 ? 'an hour' : `${count} hours`;
}
