import { pluralOf } from './plural.ts';
import type { DateSaid } from '../../date-said.ts';
import type { ActWords } from '../act-words.ts';

export const actWords: ActWords = {
  nameAt: (name, organisation) => `${name}, ${organisation}`,
  sentences: (sentences) => sentences.join(' '),
  personAt: (name, organisation) => `${name} (${organisation})`,
  names: (names) => names.join(' and '),
  myself: 'yourself',
  promiseHead: (who, what) => `${who}: ${what}`,
  waitHead: (who, what) => `${who} owes you: ${what}`,
  inFull: bracketed,
  by: (said) => `by ${bracketed(said)}.`,
  takenAsDate: (text) => `"${text}" taken as the date.`,
  noDateYet: (handle) => `No date yet. Give them one: kept move ${handle} fri 5pm`,
  noDateYetWait: (handle) => `No date yet. Ask for one: kept move ${handle} fri 5pm`,
  needSaid: (need) => `${need} of work`,
  needAssumed: (need) => `${need} assumed`,
  needFromRecord: (need, noun) => `${need} assumed, as your ${pluralOf(noun)} usually take`,
  workAndRoom: (work, room) => `${capitalised(work)}${room === undefined ? '.' : `; ${room}`}`,
  spare: (spare) => `${spare} spare.`,
  short: (minutes) => `${minutes} short.`,
  serves: (items) => `Holds up ${items}.`,
  comesAfter: (items) => `Waits for ${items}.`,
  extras: {
    job: (job) => `Job ${job}.`,
    owner: (name) => `${name} does it.`,
    said: (when, via) => `Said ${[when, via].filter(Boolean).join(', ')}.`,
    target: (due) => `Aim for ${due}, yours alone.`,
    planB: (text) => `Plan B: ${stopped(text)}`,
    note: (text) => `Note for you: ${stopped(text)}`,
    shareable: 'Clients may see who it comes from.',
  },
  newPerson: (name, organisation) =>
    organisation === undefined ? `New: ${name}.` : `New: ${name} at ${organisation}.`,
  newOrganisation: (name, side) =>
    ({
      client: `${name} is new, as a client.`,
      supplier: `${name} is new, as a supplier.`,
      ours: `${name} is our own side.`,
    })[side],
  delivered: (item) => `Delivered: ${item}.`,
  received: (item) => `Received: ${item}.`,
  promisedWas: (due) => `Promised ${due}:`,
  early: (distance) => `${distance} early.`,
  onTime: 'on time.',
  late: (distance) => `${distance} late.`,
  toldBefore: 'They knew beforehand.',
  gapNoted: {
    under: 'Less than they expected: noted.',
    as: 'As they expected.',
    over: 'More than they expected: noted.',
  },
  tookNoted: (took) => `It took ${took}.`,
  undoHint: 'kept undo  takes it back',
  knowsPace: 'I know your pace now; need can stay empty.',
  moved: (handle, from, to) => `${handle}  ${from} -> ${to}.`,
  dated: (handle, to) => `${handle}  now has a date: ${to}.`,
  movedLate: 'The old date had passed: the story says late, then moved.',
  theyKnow: (via) => (via === undefined ? 'They know.' : `They know (${via}).`),
  theyDoNotKnow: (handle) =>
    `They do not know yet: it stands first every morning until you say  kept told ${handle}`,
  told: (item, via) => (via === undefined ? `They know: ${item}.` : `They know (${via}): ${item}.`),
  toldAbout: (who) => `Remembered: you told ${who}.`,
  releasedBy: (name) => `released by ${name}`,
  letThemOff: 'we let them off',
  dropped: (item) => `Dropped: ${item}.`,
  lineDropped: (handle) => `Unread line ${handle} is dropped.`,
  because: (why) => `Why: ${why}.`,
  noted: (about, filed, text) => `${about}, ${filed}: ${text}`,
  edited: (item) => `Mended: ${item}.`,
  corrected: (handle, from, to) => `${handle}  corrected: ${from} -> ${to}. Nobody had been told.`,
  changed: (field, from, to) =>
    from === undefined ? `${field}: ${to}` : `${field}: ${from} -> ${to}`,
  replyWays: { call: 'call', chat: 'chat', mail: 'mail', complaint: 'complaint' },
  asUsual: 'as usual',
  fields: {
    what: 'words',
    who: 'for',
    theyGet: 'they get',
    need: 'need',
    job: 'job',
    target: 'target',
    planB: 'plan B',
    owner: 'done by',
    via: 'said by',
    serves: 'holds up',
    after: 'waits for',
    promised: 'promised',
    name: 'name',
    email: 'mail',
    role: 'role',
    channel: 'channel',
    addressAs: 'addressed as',
    nicknames: 'also called',
    language: 'language',
    zone: 'zone',
    rhythm: 'contact every',
    replyTimes: 'answer within',
    domain: 'domain',
    side: 'side',
    organisation: 'client',
    isShareable: 'may be named to clients',
  },
  undone: (what) => `Undone: ${what}.`,
  redone: (what) => `Done again: ${what}.`,
  bulk: (lines) => `${lines} ${lines === 1 ? 'line' : 'lines'} saved.`,
  bulkUnread: (line, handle, reason) =>
    `line ${line}${handle === undefined ? '' : `, kept as ${handle}`}: ${reason}`,
  setTo: (name, value, typed) =>
    `${name} is now ${value}${typed === undefined ? '' : `, as I read "${typed}"`}.`,
  unset: (name) => `${name} is back to its default.`,
  daysAdded: (name, days, all) =>
    days.length === 0
      ? `${name} had them all already.`
      : `${name}: ${listed(days)} added, ${all} in all.`,
  daysRemoved: (name, days, all) =>
    days.length === 0
      ? `${name} has none of them.`
      : `${name}: ${listed(days)} taken out, ${all} left.`,
  draftWritten: (path) => `Draft: ${path}`,
};

/** With a full stop, unless it ends with a mark of its own. */
function stopped(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Wed 25 Nov 18:00 (end of day)" takes what follows into the bracket it has. */
function bracketed({ full, asides }: DateSaid): string {
  const aside = asides.join('; ');
  if (aside === '') return full;
  return full.endsWith(')') ? `${full.slice(0, -1)}, ${aside})` : `${full} (${aside})`;
}

function listed(days: readonly string[]): string {
  return days.length > 3 ? `${days.length} days (${days[0]} to ${days.at(-1)})` : days.join(', ');
}
