import type { BriefLabel } from '../../../domain/commitment/form-label.ts';
import type { ItemLetterWords } from '../item-letter-words.ts';

const labels: { readonly [label in BriefLabel]: string } = {
  goal: 'Goal',
  problem: 'Problem',
  audience: 'Audience',
  budget: 'Budget',
  limits: 'Limits',
  supplies: 'Supplied by the client',
};

const by = (day: string | undefined) => (day === undefined ? '' : ` by ${day}`);

function due(day: string | undefined, isPast: boolean): string {
  if (day === undefined) return '';
  return isPast ? `, which was due on ${day}` : `, due on ${day}`;
}

export const itemLetterWords: ItemLetterWords = {
  thing: (what, exactly) => (exactly === undefined ? what : `${what} (${exactly})`),
  recap: {
    subject: (what) => `${what}: so that we mean the same`,
    ours: (thing, day) => `you get ${thing}${by(day)}`,
    theirs: (thing, day) => `we get ${thing} from you${by(day)}`,
    so: (items) => `So that we mean the same: ${items.join('; ')}.`,
    right: 'Right?',
  },
  chase: {
    subject: (what) => `${what}: a short reminder`,
    first: (thing, day, isPast) => `A short reminder: ${thing}${due(day, isPast)}.`,
    second: (thing, day, isPast) => `May I come back to ${thing}${due(day, isPast)}?`,
    again: (thing, day, isPast) => `I am sorry to ask again about ${thing}${due(day, isPast)}.`,
    hold: (date) => `We need it to hold ${date}.`,
    whenCan: () => 'When can we have it?',
    stillFine: () => 'Is that still all right?',
    help: 'If something stands in the way, or somebody else can help, tell me and we find a way.',
  },
  reply: {
    subject: (asked) => `Your question: ${asked}`,
    complaintSubject: 'Thank you for telling me',
    asked: (asked) => `You asked: ${asked}`,
    thanks: (asked) => `Thank you for telling me: ${asked}. I am sorry about it.`,
    isRight: (asked) =>
      `You told me: ${asked}. It has been put right since; is it as you want it now?`,
    fillIn: '[your answer here]',
    fillInPlan: '[what we do about it, and by when]',
    open: 'If that leaves anything open, just call.',
    comeBack: 'I come back to you when it is done.',
  },
  agenda: {
    subject: (what, on) => `${what}: agenda for ${on}`,
    meet: (what, at, { length, place }) =>
      `${what}: ${at}${length === undefined ? '' : `, for ${length}`}${place === undefined ? '' : `, here: ${place}`}.`,
    length: (minutes) => (minutes % 60 === 0 ? hours(minutes / 60) : `${minutes} minutes`),
    title: 'AGENDA',
    bring: () => 'PLEASE BRING',
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
