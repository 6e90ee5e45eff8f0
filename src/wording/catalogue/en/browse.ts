import type { BrowseWords } from '../browse-words.ts';

export const browseWords: BrowseWords = {
  log: {
    title: 'What was done',
    aside: 'newest first',
    empty: [
      'Nothing was done yet. Everything you do stands here, newest first,',
      'and each step can be taken back as long as nothing was built on it.',
    ],
    inTheWay: (acts) => `Not undone: later steps build on it. First undo: ${acts.join('; ')}`,
    undoneAlready: 'This step is undone already. U does it again.',
    notUndone: 'This step was not undone.',
    redoOnlyLast: 'Only the step undone last can be done again, and nothing new may stand on it.',
  },
  find: {
    title: 'Find in everything',
    titleTold: 'Find in what they were told',
    field: 'find',
    count: (shown, isMore) => `${shown}${isMore ? '+' : ''} found`,
    sorts: {
      promise: 'promise',
      wait: 'wait',
      told: 'told',
      person: 'person',
    },
    empty: [
      'Type a few letters: a name, a word, a number.',
      'Promises, waits, notes and people are searched, done or not.',
      'tab searches only what they were told.',
    ],
  },
  settings: {
    title: 'Settings',
    takes: (expects) => `takes ${expects}`,
    emptyUnsets: 'empty: back to the default',
  },
  letters: {
    title: "This week's status letter, to whom?",
    open: (count) => `${count} open`,
    delivered: (count) => `${count} delivered this week`,
    empty: [
      'There is no client yet, so there is no status to write.',
      '',
      '  kept add jane@acme revised deck by thu noon',
    ],
    letterTitle: (client) => `Status letter for ${client}`,
    notSent: 'Not sent. You read it, you send it.',
    opened: 'The letter is open in your mail program. Send it there.',
    notOpened: (path) => `Nothing here opens a mail draft. It waits: ${path}`,
    homeUnset:
      'Where do you write mail? kept config mail.home says what Enter does here. Until then: o, c, w',
    noClipboard: 'Nothing here can copy. w keeps the letter as a draft.',
    ways: 'c copies it, w keeps it as a draft, o opens it in your mail program.',
  },
  firstRun: [
    'On this screen: a types a promise, w what they owe you, ? shows every key.',
    'Shown around in six steps: kept --tour',
  ],
  linesAbove: (lines) => `+${lines} above`,
  linesBelow: (lines) => `+${lines} more`,
  position: (at, all) => `${at} of ${all}`,
  positionOpen: (at) => `${at}, and older ones below`,
  nothingBeside: 'What is under the mark stands here in full.',
  tour: {
    steps: [
      'Press the down arrow: the most urgent is first.',
      'Press enter: each line opens its whole story.',
      'Press esc: back. Below the wall is yours alone.',
      'Press a, type  jane logo by fri  then enter.',
      'Press v: the days ahead, and how full they are.',
      'Press ?: every key of the screen you are on.',
    ],
    step: (at, all) => `Tour ${at}/${all}`,
    leave: 'esc leaves the tour',
    escFirst: 'Press esc first: the next step is elsewhere.',
    done: 'That was the tour. esc goes back, q leaves. Nothing here was yours.',
  },
  demo: 'made-up data',
};
