import type { ProblemWords } from '../problem-words.ts';

export const problemWords: ProblemWords = {
  dateNotRead: (text, suggestion) =>
    `"${text}" is not a date.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
  dateUnclear: (text, readings) =>
    readings.length < 2
      ? `"${text}" reads as ${readings.join('')}, but the words beside it fit no date.`
      : `"${text}" can mean two dates: ${readings.join(', or ')}.`,
  datePast: (text, due) => `"${text}" is ${due}, and that is past.`,
  notSaved: (said, verb) => `Not saved as a ${verb === 'wait' ? 'wait' : 'promise'}: ${said}`,
  lineKept: (handle, verb) =>
    `Your line is kept (${handle}): kept ${verb} --last  (opens it to correct)`,
  quoteTitle: 'Part of the title? Put it in quotes.',
  severalInLine: {
    said: 'This reads as two promises; a line holds one.',
    tryThis: 'Type them as two lines. If it is one, put what is no date in quotes.',
  },
  lineTooLong: (signs, most) => ({
    said: `That is ${signs} characters; a line holds ${most}.`,
    tryThis: 'Type the promise in a few words, and keep the whole text as a note: kept note',
  }),
  linesNotRead: ({ saved, unread, isStrict }) =>
    isStrict
      ? { said: `Nothing saved: ${unread} of ${saved + unread} lines not understood.` }
      : {
          said: `${saved} ${saved === 1 ? 'line' : 'lines'} saved, ${unread} not understood and kept.`,
        },
  shellUnknown: (typed, nearest) => ({
    said: `${typed === undefined ? 'For which shell?' : `"${typed}" is no shell I know.`}${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    tryThis: 'kept completion zsh  (bash, zsh, fish or powershell)',
  }),
  wordsBehind: (text, { verb, handles, flag }) => ({
    said: `What "${text}" says of ${handles} is not clear. Nothing was changed.`,
    tryThis: `kept ${verb} ${handles} --${flag} "${text}"`,
  }),
  handleAlone: (text, { command, handles }) => ({
    said: `"${text}" behind ${handles} is not understood.`,
    tryThis: `kept ${command} ${handles}`,
  }),
  flagNotFor: {
    item: (flag) => ({
      said: `${flag} says nothing of a promise or a wait.`,
      tryThis: 'kept edit --help  shows which flag is for what',
    }),
    person: (flag) => ({
      said: `${flag} says nothing of a person.`,
      tryThis: 'kept edit --help  shows which flag is for what',
    }),
    organisation: (flag) => ({
      said: `${flag} says nothing of a company.`,
      tryThis: 'kept edit --help  shows which flag is for what',
    }),
  },
  lineToMend: (text, { handle }) => ({
    said: `${handle} waits to be corrected: ${text}`,
    tryThis: `Type the line again, mended: kept edit ${handle} jane deck by thursday`,
  }),
  dateMissing: (handle) => ({
    said: 'There is no date in that.',
    tryThis: `kept move ${handle} fri 5pm`,
  }),
  personUnknown: (typed, candidates) =>
    candidates.length === 0
      ? {
          said: `I know nobody called "${typed}".`,
          tryThis: `Somebody new? Say where: ${typed.replaceAll(/\s+/gu, '')}@client`,
        }
      : {
          said: `No "${typed}". Did you mean ${candidates.join(' or ')}?`,
          tryThis: `Somebody new? Say where: ${typed.replaceAll(/\s+/gu, '')}@client`,
        },
  personUnclear: (typed, candidates) => ({
    said: `"${typed}" can be ${candidates.join(' or ')}.`,
    tryThis: 'Say which: name@client',
  }),
  missing: {
    file: { said: 'Which file?', tryThis: 'kept import kept.json' },
    who: { said: 'Who is it for?', tryThis: 'kept add jane@acme revised deck by thu noon' },
    what: { said: 'What was promised?', tryThis: 'kept add jane revised deck by thu noon' },
    text: { said: 'There is nothing to write down.', tryThis: 'kept note jane hates friday calls' },
    heard: { said: 'Who asked, and what?', tryThis: 'kept heard jane when does the deck come' },
    told: { said: 'What was said?', tryThis: 'kept told jane launch moves to 8 Jan' },
    met: { said: 'With whom, and about what?', tryThis: 'kept met jane status call' },
    awaited: {
      said: 'Whom are you waiting for, and for what?',
      tryThis: 'kept wait jane photos by fri',
    },
    search: { said: 'Which words shall I look for?', tryThis: 'kept find deck' },
    item: { said: 'Which one?', tryThis: 'kept list  shows the handles' },
    line: { said: 'There is no line to read.', tryThis: 'kept add jane revised deck by thu noon' },
    date: { said: 'Which date?', tryThis: 'kept date next thu noon' },
    letter: { said: 'Which letter?', tryThis: 'kept mail status acme, kept mail headsup 7k' },
    client: {
      said: 'For which client?',
      tryThis: 'kept mail status acme, or kept mail status --all',
    },
  },
  handleUnknown: (handle) => ({
    said: `There is no ${handle} in this ledger.`,
    tryThis: 'kept list  shows the handles',
  }),
  commitmentUnclear: (typed) => ({
    said: `"${typed}" fits several:`,
    tryThis: 'Say which by its handle.',
  }),
  commitmentNotFound: (typed) => ({
    said: `Nothing open fits "${typed}".`,
    tryThis: 'kept list  shows everything open; kept find  also looks at what is done',
  }),
  whoNotFound: (typed, candidates) => ({
    said:
      candidates.length === 0
        ? `I know nobody and no client called "${typed}".`
        : `No "${typed}". Did you mean ${candidates.join(' or ')}?`,
    tryThis: 'kept who  shows everybody',
  }),
  alreadyDelivered: (item, when) => ({
    said: `${item} was delivered on ${when}.`,
    tryThis: 'kept undo  takes the last act back',
  }),
  alreadyDropped: (item, when) => ({
    said: `${item} was dropped on ${when}.`,
    tryThis: 'kept undo  takes the last act back',
  }),
  alreadyTold: (item, handle) => ({
    said: `${item}: they have been told that date, so it cannot be corrected in silence.`,
    tryThis: `kept move ${handle} fri 5pm`,
  }),
  isPromise: (item, handle) => ({
    said: `${item} is a promise of yours, not something you wait for.`,
    tryThis: `kept done ${handle}`,
  }),
  noHeadsUp: {
    wait: (item, handle) => ({
      said: `${item} is owed to you; a heads-up is for your own promises.`,
      tryThis: `kept show ${handle}`,
    }),
    'not-work': (item, handle) => ({
      said: `${item} is nothing to deliver, so there is no heads-up to write.`,
      tryThis: `kept show ${handle}`,
    }),
    oneself: (item) => ({
      said: `${item} is promised to nobody else, so there is nobody to write to.`,
    }),
    'no-news': (item, handle) => ({
      said: `${item}: the date they have still stands, so there is nothing to tell.`,
      tryThis: `kept move ${handle} fri 5pm, then kept mail headsup ${handle}`,
    }),
  },
  letterNotFor: {
    report: (item) => ({
      said: `${item} is no meeting, so there is no report to write.`,
      tryThis: 'kept met jane status call',
    }),
    recap: (item, handle) => ({
      said: `${item} is no promise and no wait, so there is nothing to sum up.`,
      tryThis: `kept show ${handle}`,
    }),
    chase: (item, handle) => ({
      said: `${item} is not owed to you, so there is nothing to chase.`,
      tryThis: `kept mail headsup ${handle}`,
    }),
    reply: (item) => ({
      said: `${item} is no question of theirs.`,
      tryThis: 'kept heard jane can the logo be bigger',
    }),
    brief: (item, handle) => ({
      said: `${item} is no promise of yours and no meeting, so there is no brief to write.`,
      tryThis: `kept show ${handle}`,
    }),
    agenda: (item) => ({
      said: `${item} is no meeting to come.`,
      tryThis: 'kept meet jane fri 10am status call',
    }),
  },
  letterOutward: (name) => ({
    said: `${name} is your own side; a status letter goes to a client or a supplier.`,
    tryThis: 'kept mail status CLIENT --internal  writes it for your own side',
  }),
  nothingToday: (name) => ({
    said: `Nothing was promised, moved or asked for with ${name} today.`,
    tryThis: 'kept mail recap 7k  sums up one thing, whenever it was said',
  }),
  letterInward: (name) => ({
    said: `This letter is for your own side; ${name} is a client.`,
    tryThis: "kept mail brief 7k --owner ming, or --client for the client's brief",
  }),
  effortNotRead: (text) => ({
    said: `"${text}" is not an amount of work I can read.`,
    tryThis: 'need 2h, need 1.5d, 需2小时, 半天',
  }),
  buffer: (what) => ({
    said: `Not saved (--strict): ${what}`,
    tryThis: 'Say the later date, or leave --strict out to keep it.',
  }),
  nothingToUndo: { said: 'There is nothing to undo.' },
  nothingToRedo: { said: 'There is nothing to redo.' },
  actUnknown: (act) => ({ said: `There is no act ${act}.`, tryThis: 'kept log  shows them' }),
  undoBlocked: (act, by) => ({
    said: `${act} cannot be undone by itself: ${by.join(', ')} built on it.`,
    tryThis: `Undo those first: kept undo ${by[0] ?? ''}`,
  }),
  nothingToMend: { said: 'No unread line is waiting to be corrected.' },
  nothingToChange: {
    said: 'That changes nothing.',
    tryThis: 'kept edit 7k --need 2h, kept edit jane --email jane@acme.example',
  },
  standsSo: (item) => ({ said: `${item}: it stands like that already.` }),
  settingUnknown: (name, nearest) => ({
    said: `There is no setting "${name}".${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    tryThis: 'kept config  lists them all',
  }),
  settingNotRead: (name, value, expects) => ({
    said: `${name} cannot be "${value}".`,
    tryThis: `It takes ${expects}.`,
  }),
  settingsBroken: (path) => ({
    said: `${path} holds no settings that can be read, so the defaults hold.`,
    tryThis: 'Mend it in an editor; nothing in it is lost.',
  }),
  settingsNotSaved: {
    'not-json': (path) => ({
      said: `Not set: ${path} holds no settings that can be read, and is left as it is.`,
      tryThis: 'Mend it in an editor, then type this again.',
    }),
    'not-writable': (path) => ({
      said: `Not set: ${path} cannot be written.`,
      tryThis: 'See whose file it is, and whether the disk is full.',
    }),
  },
  flagNotRead: (flag, value, expects) => ({
    said: `${flag} cannot be "${value}".`,
    tryThis: `It takes ${expects}.`,
  }),
  addressNotRead: (text) => ({
    said: `"${text}" is not a mail address.`,
    tryThis: 'jane@acme.example',
  }),
  clientWithoutPerson: (name) => ({
    said: `Nobody at ${name} is known yet, so there is nobody to write to.`,
    tryThis: `kept add jane@${name.toLowerCase().replaceAll(/\s+/gu, '')} revised deck by thu noon`,
  }),
  letterUnknown: (typed, nearest) => ({
    said:
      typed === ''
        ? 'Which letter?'
        : `kept writes no letter called "${typed}".${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    tryThis: 'kept mail status acme',
  }),
  noClients: {
    said: 'There is no client yet, so there is no status to write.',
    tryThis: 'kept add jane@acme revised deck by thu noon',
  },
  inputIsTerminal: {
    said: 'I would read lines from a pipe, but there is none.',
    tryThis: 'kept add - < calls.txt',
  },
  verbUnknown: (typed, nearest) => ({
    said: `"${typed}" is not something kept does.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    tryThis: 'kept --help  shows what it does',
  }),
  flagUnknown: (flag, nearest) => ({
    said: `There is no ${flag} here.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    tryThis: 'Add --help to see what this verb takes.',
  }),
  flagNeedsValue: (flag) => ({ said: `${flag} needs something after it.` }),
  flagTakesNothing: (flag) => ({
    said: `${flag} stands alone here: nothing goes after it with =.`,
    tryThis: 'Leave out the = and what follows; --help shows what this verb takes.',
  }),
  languageUnknown: (typed) => ({
    said: `kept does not speak "${typed}".`,
    tryThis: 'en, zh-Hans or zh-Hant',
  }),
  expects: {
    nothing: 'nothing behind it',
    'report-time': 'a time such as 24h, or 8h work',
    silence: 'accepted or ask',
    language: 'en, zh-Hans or zh-Hant',
    text: 'a few words',
    address: 'a mail address',
    'working-day': 'hours on at least one day of the week, such as 09:00-18:00',
    hours: 'hours such as 09:00-18:00, "9-12 13-18", or off',
    regions: 'regions such as CN, "CN HK", or none (CN, HK, TW, SG, US, GB)',
    days: 'days such as 2027-02-08 or 2027-02-08..2027-02-12, or a calendar file of holidays (.ics)',
    next: 'next-week or coming',
    slash: 'day-first or month-first',
    share: 'a share such as 0.8 or 80%',
    gap: 'never, daily or always',
    'mail-home': 'outlook, apple-mail, thunderbird, gmail, chat or command',
    command: 'a program and its arguments, such as "msmtp -t"',
    'mail-server': 'a server such as mail.agency.example or mail.agency.example:465',
    'mail-security': 'starttls, tls or unencrypted',
    seconds: 'seconds such as 30s',
    copied: 'text or html',
    glyphs: 'auto, fine or plain',
    switch: 'on or off',
    gaps: 'over, as or under',
    'meeting-length': 'a length such as 30m or 1h30m, no longer than a day',
    effort: 'working time such as 2h or 1.5d',
    date: 'a date such as fri 5pm',
    who: 'somebody kept knows; kept wait ming@us proofs by fri --ours  makes ming known',
    zone: 'a zone such as Asia/Shanghai',
    'reply-times': 'times such as 2h, or "wechat 30m, mail 4h"; usual takes them back',
    rhythm: 'days such as 14d',
    time: 'a time that lies behind, such as 14:20 or yesterday 5pm',
    'past-day': 'a day that lies behind, such as mon, 23 nov or last week',
    folder: 'a folder I may write to',
    'new-file': 'a file I may write',
    file: 'a file I may read',
    recipient: 'an age key, which begins with age1',
    item: 'a handle such as 7k, or words of something open',
  },
};
