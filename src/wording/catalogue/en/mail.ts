import type { MailWords } from '../mail-words.ts';

export const mailWords: MailWords = {
  askName: 'Your name, as letters are signed: ',
  askAddress: 'Your mail address: ',
  whereHome: 'Where do you write mail?',
  homes: {
    outlook: 'Outlook',
    'apple-mail': 'Apple Mail',
    thunderbird: 'Thunderbird',
    gmail: 'Gmail in a browser',
    chat: 'a chat: WeChat, WeCom, Teams ...',
    command: 'a command: msmtp, sendmail, mutt ...',
  },
  homeKept: (home) =>
    `${home}: from now on Enter does what suits it. To change it: kept config mail.home`,
  homeLater: 'Not now. Whenever you like: kept config mail.home',
  whichCommand: 'Which command takes a finished mail? (such as msmtp -t) ',
  enter: {
    open: (home) => `Enter: open the draft in ${home}`,
    html: 'Enter: copy it, to paste into a new mail',
    text: 'Enter: copy it as text',
    chat: 'Enter: copy it, to paste into the chat',
    mailto: 'Enter: open it as a new mail',
    command: (program) => `Enter: hand it to ${program}`,
  },
  keys: { c: 'c copy the text', d: 'd keep a draft', s: 's send', n: 'n not now' },
  offer: (enter, keys) => `${[enter, ...keys].join(' · ')} `,
  ofSeveral: (at, all) => `${at} of ${all}`,
  opened: (path) => `Opened: ${path}`,
  sendAgain:
    'Apple Mail only shows it: choose Message > Send Again to send it, or copy it with --copy html.',
  linkOpened: 'A new mail is open in your mail program.',
  tooManyToOpen: (count) =>
    `${count} drafts are too many to open at once. They wait: kept mail --ready`,
  copied: {
    html: (to, subject) => `Copied, with its layout. Paste it into a new mail to ${to}: ${subject}`,
    text: (to, subject) => `Copied. Paste it into a new mail to ${to}: ${subject}`,
    terminal: (to, subject) =>
      `Copied through the terminal, if it allows that. Paste it into a new mail to ${to}: ${subject}`,
  },
  copiedChat: {
    text: 'Copied. Paste it into the chat.',
    terminal: 'Copied through the terminal, if it allows that. Paste it into the chat.',
  },
  onlyText: 'No tool here can copy the layout, so it is the plain text.',
  handedOver: (program) => `Sent with ${program}.`,
  handedOn: (program) => `Handed to ${program}.`,
  writing: (done, all) => `Writing drafts: ${done} of ${all}`,
  from: 'From',
  to: 'To',
  subject: 'Subject',
  attached: 'Attached',
  size: (count) => (count === 1 ? '1 word' : `${count} words`),
  askYes: 'Type yes to send it: ',
  yes: 'yes',
  notSentByWish: (path) => `Not sent. The draft waits: ${path}`,
  sending: (server) => `Sending through ${server} ...`,
  sent: (to) => `Sent to ${to}.`,
  copyKept: (path) => `A copy is kept: ${path}`,
  onceSent: (line) => `Nothing is noted as sent yet. Once it is: ${line}`,
  recipientRefused: (address, answer) =>
    `The server did not take ${address}: ${answer} The others have it; write to this one again.`,
  askWent: (subject, when) =>
    `"${subject}" was handed to the server at ${when}, and its answer was lost. It may have gone: look in their reply or ask them.`,
  wentKeys: 'Did it go? y it went · n it did not, keep the draft · Enter: I will find out ',
  ready: {
    none: 'No draft waits.',
    title: (count) =>
      count === 1 ? '1 draft waits to be sent:' : `${count} drafts wait to be sent:`,
    letters: {
      status: 'status',
      internal: 'internal',
      report: 'report',
      recap: 'recap',
      headsup: 'heads-up',
      chase: 'chase',
      reply: 'reply',
      brief: 'brief',
      agenda: 'agenda',
    },
    changed: (items) => `changed since it was written: ${items.join(', ')}`,
    changedElse: 'something new since it was written',
    unsure: (when) => `handed to the server at ${when}, answer lost: it may have gone`,
    next: 'kept mail --ready 1 --open, --send, --sent (it went), --discard',
    which: 'Which one? (Enter: none) ',
    what: 'o open · s send · w it went · d discard · Enter: leave it ',
    discarded: (subject) => `Discarded: ${subject}`,
    went: (subject) => `Noted as sent: ${subject}`,
  },
  problem: {
    wayNotSet: {
      'smtp.server': {
        said: 'kept sends nothing by itself: no mail server is set.',
        tryThis:
          'kept config smtp.server mail.agency.example, kept config smtp.user wei@agency.example; or --eml --open for your own mail program',
      },
      'me.email': {
        said: 'Your own address is not set, so there is nobody to send from.',
        tryThis: 'kept config me.email wei@agency.example',
      },
      'mail.command': {
        said: 'No program is set that takes a finished mail.',
        tryThis: 'kept config mail.command "msmtp -t"',
      },
    },
    waysClash: (flags) => ({
      said: `A letter goes one way at a time, not by ${flags.join(' and ')}.`,
      tryThis: `Leave one: ${flags[0] ?? ''}`,
    }),
    recipientOutside: (address, domain, client) => ({
      said: `Nothing was sent: ${address} is at no address of ${client} that kept knows.`,
      tryThis: `If ${domain} is theirs: kept edit "${client}" --domain ${domain}. If not, mend the person's address with kept edit.`,
    }),
    inwardAddress: (address, client) => ({
      said: `This letter is for your own side, and ${address} is an address of ${client}.`,
      tryThis:
        "Yours is in kept config me.email, a colleague's in kept edit NAME --email, a client's domain in kept edit CLIENT --domain.",
    }),
    recipientMissing: (names) => ({
      said: `Nothing was sent: there is no address for ${names.join(', ')}.`,
      tryThis: `kept edit ${names[0] ?? ''} --email ADDRESS`,
    }),
    toMissing: (to) => ({
      said: 'A script says to whom a mail goes; nothing was sent.',
      tryThis: `--yes --to ${to.join(',')}`,
    }),
    toDiffers: (typed, to) => ({
      said: `Nothing was sent: --to says ${typed}, but the letter goes to ${to.join(', ')}.`,
      tryThis: `--yes --to ${to.join(',')}`,
    }),
    toWithoutSend: {
      said: 'A letter goes to whom it is about; --to only confirms that for --send.',
      tryThis: '--send --yes --to ADDRESS; for your own side: --internal --who NAME',
    },
    flagNotForLetter: (flag, letter, known) => ({
      said: `${flag} means nothing with this letter (${letter}), so nothing was done.`,
      tryThis: known.length === 0 ? 'Leave it out. kept mail -h' : `It takes ${known.join(', ')}.`,
    }),
    wordsLeft: {
      file: (text) => ({
        said: `With a letter --ics takes no file name ("${text}"): the dates go along as an attachment.`,
        tryThis: 'kept mail report 7k --ics --eml; for a file of your own: kept export --ics FILE',
      }),
      text: (text) => ({
        said: `"${text}" says nothing of this letter, so nothing was done.`,
        tryThis: 'kept mail -h',
      }),
    },
    oneAtATime: (count) => ({
      said: `These are ${count} letters; this way out takes one at a time.`,
      tryThis:
        'Name one: kept mail status acme --send, kept mail --ready 1 --send; or --eml for all of them',
    }),
    passwordMissing: {
      missing: (user) => ({
        said: `There is no password for ${user}; nothing was sent.`,
        tryThis:
          'kept config smtp.password-command "pass show mail", or the system keychain (service kept), or KEPT_SMTP_PASSWORD',
      }),
      'command-failed': (user) => ({
        said: `The command for the password of ${user} gave none; nothing was sent.`,
        tryThis: 'kept config smtp.password-command shows it; try it by hand.',
      }),
      'in-the-clear': (user) => ({
        said: `The password of ${user} does not go to another machine unencrypted; nothing was sent.`,
        tryThis: 'kept config smtp.security starttls',
      }),
    },
    notSent: {
      'no-connection': (server) => `Not sent: ${server} could not be reached.`,
      'no-greeting': (server) => `Not sent: ${server} answered nothing in time.`,
      'no-encryption': (server) =>
        `Not sent: ${server} offers no encrypted line (smtp.security says how it should be).`,
      certificate: (server) => `Not sent: the certificate of ${server} cannot be trusted.`,
      login: (server) => `Not sent: ${server} did not accept the user or the password.`,
      sender: (server) => `Not sent: ${server} does not let you write from this address.`,
      recipients: (server) => `Not sent: ${server} takes no mail for these recipients.`,
      refused: (server) => `Not sent: ${server} refused the mail.`,
      'broken-off': (server) =>
        `Not sent: the line to ${server} broke off before the mail was over.`,
    },
    serverSaid: (answer) => `It said: ${answer}`,
    draftWaits: (path) => `The draft waits: ${path}
To try again, or to send it yourself: kept mail --ready`,
    unsure: (subject, number) => ({
      said: `Nobody knows whether "${subject}" went: the server took it, and its answer was lost.`,
      tryThis: `Find out first. It went: kept mail --ready ${number} --sent. It did not: kept mail --ready ${number} --send --yes --to ADDRESS`,
    }),
    sentAlready: (subject, at) => ({
      said: `"${subject}" was already sent at ${at}.`,
      tryThis: 'To send it again: the same line with --again',
    }),
    mailtoNotFor: {
      said: 'A mailto link carries a heads-up only: no layout, and little room.',
      tryThis: '--eml --open, or --copy html',
    },
    mailtoTooLong: (signs, most) => ({
      said: `This letter needs ${signs} signs as a mailto link; programs cut it after ${most}.`,
      tryThis: '--eml --open, or --copy',
    }),
    noClipboard: {
      said: 'Nothing here can copy: no pbcopy, wl-copy, xclip, xsel or clip.exe, and no terminal.',
      tryThis: '--eml writes a draft instead.',
    },
    notOpened: (target) => ({
      said: `The system has no program for it: ${target}`,
      tryThis: 'Open it from your mail program, or use --copy.',
    }),
    programMissing: (program) => ({
      said: `${program} is not there or cannot be started; nothing was handed over.`,
      tryThis: 'kept config mail.command "msmtp -t"',
    }),
    programFailed: (program, status) => ({
      said: `${program} ended with ${status}; it may not have taken the mail, and nothing is noted as sent.`,
      tryThis: '--eml writes a draft instead.',
    }),
    draftNotFound: (typed) => ({
      said: typed === '' ? 'No draft waits.' : `No draft waits for "${typed}".`,
      tryThis: 'kept mail --ready',
    }),
    draftsUnclear: (typed, count) => ({
      said: `"${typed}" may be any of these ${count} drafts; nothing was done.`,
      tryThis: 'Name one by its number: kept mail --ready 1 --sent',
    }),
    draftChanged: (path) => ({
      said: `You have changed this draft yourself, so kept does not send it: ${path}`,
      tryThis: 'Send it from your mail program: kept mail --ready --open',
    }),
  },
};
