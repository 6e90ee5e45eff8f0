import type { UnreadLine } from '../../src/domain/commitment/note.ts';
import type { Forecast } from '../../src/domain/forecast/forecast.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { acme, jane, makeOrganisation, makePerson } from './letter-world.ts';
import { due, makeCommitment, wall } from './make-commitment.ts';

const deck = makeCommitment('7k');
const poster = makeCommitment('p4', { what: 'poster', promised: '2026-11-27' });
const done = makeCommitment('w2', {
  standing: { kind: 'delivered', at: wall('2026-11-23T17:30') },
});
const dropped = makeCommitment('n6', {
  standing: { kind: 'dropped', at: wall('2026-11-23T17:30'), isWhyPrivate: false },
});
const candidates = [
  { person: jane, organisation: acme },
  { person: makePerson('Janet'), organisation: makeOrganisation('bluebird', { name: 'Bluebird' }) },
];
const kept: UnreadLine = {
  id: 'line',
  handle: '2t',
  text: 'jane deck by thrusday',
  verb: 'add',
  reason: 'date',
  at: wall('2026-11-24T08:40'),
  isOpen: true,
};
const readings = [
  { due: due('2026-12-03'), rule: 'slash-date', sure: true },
  { due: due('2027-03-12'), rule: 'slash-date', sure: true },
];
const forecast: Forecast = {
  state: 'unlikely',
  chance: 0.22,
  finish: wall('2026-11-27T10:00'),
  spare: -480,
  say: { at: wall('2026-11-30T18:00'), chance: 0.84 },
  finishMinutes: 900,
  because: [],
};

/** Every way something is refused. The compiler names the kind that is forgotten here. */
const problems: {
  readonly [Kind in Problem['kind']]: readonly Extract<Problem, { kind: Kind }>[];
} = {
  'date-not-read': [
    { kind: 'date-not-read', text: 'soonish' },
    { kind: 'date-not-read', text: 'thrusday', suggestion: 'thursday', kept },
    { kind: 'date-not-read', text: 'thrusday', kept: { ...kept, verb: 'wait' } },
  ],
  'date-unclear': [
    { kind: 'date-unclear', text: '3/12', readings, habit: 'dates.slash' },
    { kind: 'date-unclear', text: '3/12', readings, kept },
  ],
  'date-past': [{ kind: 'date-past', text: 'yesterday', due: due('2026-11-23') }],
  'time-missing': [
    { kind: 'time-missing', day: wall('2026-11-27T00:00').toPlainDate() },
    {
      kind: 'time-missing',
      day: wall('2026-11-27T00:00').toPlainDate(),
      kept: { ...kept, text: 'jane fri call', verb: 'meet' },
    },
  ],
  'meeting-ahead': [{ kind: 'meeting-ahead', commitment: poster }],
  'several-in-line': [
    { kind: 'several-in-line', pieces: ['jane deck by fri', 'tom report by mon'], readings, kept },
  ],
  'line-too-long': [{ kind: 'line-too-long', signs: 5000, most: 2000, kept }],
  'lines-not-read': [
    { kind: 'lines-not-read', saved: 1, unread: 1, isStrict: false },
    { kind: 'lines-not-read', saved: 2, unread: 1, isStrict: true },
  ],
  'shell-unknown': [
    { kind: 'shell-unknown' },
    { kind: 'shell-unknown', typed: 'zhs', nearest: 'zsh' },
  ],
  'flag-not-for': [
    { kind: 'flag-not-for', flag: '--zone', about: 'item' },
    { kind: 'flag-not-for', flag: '--need', about: 'person' },
    { kind: 'flag-not-for', flag: '--role', about: 'organisation' },
  ],
  'words-behind': [
    { kind: 'words-behind', verb: 'done', handles: '7k', text: '8h', flag: 'took' },
    { kind: 'words-behind', verb: 'got', handles: '7k r8', text: 'yesterday', flag: 'at' },
    { kind: 'words-behind', verb: 'done', handles: '7k', text: 'foo bar', flag: 'note' },
  ],
  'handle-alone': [{ kind: 'handle-alone', command: 'show', handles: '7k', text: 'foo' }],
  'line-to-mend': [{ kind: 'line-to-mend', line: kept }],
  'date-missing': [{ kind: 'date-missing' }],
  'person-unknown': [
    { kind: 'person-unknown', typed: 'jame', candidates: [] },
    { kind: 'person-unknown', typed: 'jame', candidates, kept },
  ],
  'person-unclear': [{ kind: 'person-unclear', typed: 'jan', candidates }],
  'words-missing': (
    ['who', 'what', 'text', 'search', 'item', 'line', 'date', 'letter', 'client'] as const
  ).map((missing) => ({ kind: 'words-missing', missing })),
  'handle-unknown': [{ kind: 'handle-unknown', handle: 'z9' }],
  'commitment-unclear': [{ kind: 'commitment-unclear', typed: 'jane', candidates: [deck, poster] }],
  'commitment-not-found': [{ kind: 'commitment-not-found', typed: 'the film' }],
  'who-not-found': [
    { kind: 'who-not-found', typed: 'jame', candidates: [] },
    { kind: 'who-not-found', typed: 'jame', candidates },
  ],
  'not-open': [
    { kind: 'not-open', commitment: done },
    { kind: 'not-open', commitment: dropped },
  ],
  'already-told': [{ kind: 'already-told', commitment: deck }],
  'wrong-direction': [{ kind: 'wrong-direction', commitment: deck, verb: 'got' }],
  'no-heads-up': (['wait', 'not-work', 'oneself', 'no-news'] as const).map((reason) => ({
    kind: 'no-heads-up',
    commitment: deck,
    reason,
  })),
  'letter-not-for': (['report', 'recap', 'chase', 'reply', 'brief', 'agenda'] as const).map(
    (letter) => ({ kind: 'letter-not-for', commitment: deck, letter }),
  ),
  'letter-inward': [{ kind: 'letter-inward', name: 'Jane Li' }],
  'letter-outward': [{ kind: 'letter-outward', name: 'Us' }],
  'nothing-today': [{ kind: 'nothing-today', name: 'Jane Li' }],
  'effort-not-read': [{ kind: 'effort-not-read', text: 'need soon' }],
  buffer: [{ kind: 'buffer', what: 'revised deck', due: deck.promised, forecast }],
  'nothing-to-undo': [{ kind: 'nothing-to-undo' }],
  'nothing-to-redo': [{ kind: 'nothing-to-redo' }],
  'act-unknown': [{ kind: 'act-unknown', act: '12ab' }],
  'undo-blocked': [{ kind: 'undo-blocked', act: '12ab', by: ['34cd', '56ef'] }],
  'nothing-to-mend': [{ kind: 'nothing-to-mend' }],
  'nothing-to-change': [
    { kind: 'nothing-to-change' },
    { kind: 'nothing-to-change', commitment: deck },
  ],
  'setting-unknown': [
    { kind: 'setting-unknown', name: 'colour' },
    { kind: 'setting-unknown', name: 'hour', nearest: 'hours.monday' },
  ],
  'setting-not-read': [
    { kind: 'setting-not-read', name: 'hours.monday', value: 'late', expects: 'hours' },
  ],
  'flag-not-read': [{ kind: 'flag-not-read', flag: '--need', value: 'soon', expects: 'effort' }],
  'settings-not-saved': (['not-json', 'not-writable'] as const).map((why) => ({
    kind: 'settings-not-saved',
    path: '/home/wei/kept/settings.json',
    why,
  })),
  'address-not-read': [{ kind: 'address-not-read', text: 'nowhere' }],
  'client-without-person': [{ kind: 'client-without-person', organisation: acme }],
  'letter-unknown': [
    { kind: 'letter-unknown', typed: 'poem' },
    { kind: 'letter-unknown', typed: 'staus', nearest: 'status' },
  ],
  'no-clients': [{ kind: 'no-clients' }],
  'input-is-terminal': [{ kind: 'input-is-terminal' }],
  'backup-not-read': (
    ['missing', 'not-a-backup', 'damaged', 'newer', 'no-key', 'wrong-key'] as const
  ).map((fault) => ({ kind: 'backup-not-read', path: '/home/wei/kept.backup', fault })),
  'nothing-to-back-up': [{ kind: 'nothing-to-back-up' }],
  'place-refused': [
    { kind: 'place-refused', path: '/home/wei/kept/ledger.db', why: 'own' },
    { kind: 'place-refused', path: '/dev/null', why: 'no-file' },
    { kind: 'place-refused', path: '/nowhere', why: 'no-folder' },
  ],
  'file-taken': [{ kind: 'file-taken', path: '/home/wei/kept.backup' }],
  'needs-yes': [{ kind: 'needs-yes', line: 'kept restore monday.jsonl.gz' }],
  'no-passphrase': [{ kind: 'no-passphrase' }],
  'passphrases-differ': [{ kind: 'passphrases-differ' }],
  'export-of-one': [{ kind: 'export-of-one', text: '7k' }],
  'import-not-read': [
    { kind: 'import-not-read', path: 'kept.json', fault: 'missing' },
    { kind: 'import-not-read', path: 'kept.json', fault: 'not-an-export' },
    { kind: 'import-not-read', path: 'kept.json', fault: 'entry-not-read', entry: 12 },
    { kind: 'import-not-read', path: 'kept.json', fault: 'newer' },
  ],
  'not-a-person': [{ kind: 'not-a-person', organisation: acme }],
  'way-not-set': (['smtp.server', 'me.email', 'mail.command'] as const).map((setting) => ({
    kind: 'way-not-set',
    setting,
  })),
  'ways-clash': [{ kind: 'ways-clash', flags: ['--eml', '--copy'] }],
  'recipient-outside': [
    { kind: 'recipient-outside', address: 'jane@evil.example', client: 'Acme' },
  ],
  'inward-address': [{ kind: 'inward-address', address: 'wei@acme.example', client: 'Acme' }],
  'recipient-missing': [{ kind: 'recipient-missing', names: ['jane-li'] }],
  'to-missing': [{ kind: 'to-missing', to: ['jane@acme.example', 'tom@acme.example'] }],
  'to-differs': [{ kind: 'to-differs', typed: 'eve@evil.example', to: ['jane@acme.example'] }],
  'to-without-send': [{ kind: 'to-without-send' }],
  'flag-not-for-letter': [
    { kind: 'flag-not-for-letter', flag: '--why', letter: 'status', known: ['--all', '--since'] },
    { kind: 'flag-not-for-letter', flag: '--why', letter: 'chase', known: [] },
  ],
  'words-left': [
    { kind: 'words-left', text: 'rep.ics', isFile: true },
    { kind: 'words-left', text: 'and more', isFile: false },
  ],
  'one-at-a-time': [{ kind: 'one-at-a-time', count: 3 }],
  'password-missing': (['missing', 'command-failed', 'in-the-clear'] as const).map((why) => ({
    kind: 'password-missing',
    user: 'wei',
    why,
  })),
  'not-sent': (
    [
      'no-connection',
      'no-greeting',
      'no-encryption',
      'certificate',
      'login',
      'sender',
      'recipients',
      'refused',
      'broken-off',
    ] as const
  ).map((why, index) => ({
    kind: 'not-sent',
    why,
    server: 'mail.agency.example',
    path: '/home/wei/kept/drafts/acme/status.eml',
    ...(index % 2 === 0 ? {} : { answer: '550 5.7.1 no' }),
  })),
  'mail-unsure': [{ kind: 'mail-unsure', subject: 'Acme status', number: 2 }],
  'sent-already': [{ kind: 'sent-already', subject: 'Acme status', at: '2026-11-24T08:40:00' }],
  'mailto-not-for': [{ kind: 'mailto-not-for' }],
  'mailto-too-long': [{ kind: 'mailto-too-long', signs: 2400 }],
  'no-clipboard': [{ kind: 'no-clipboard' }],
  'not-opened': [{ kind: 'not-opened', target: '/home/wei/kept/drafts/acme/status.eml' }],
  'not-handed-over': [
    { kind: 'not-handed-over', program: 'msmtp' },
    { kind: 'not-handed-over', program: 'msmtp', status: 75 },
  ],
  'draft-not-found': [
    { kind: 'draft-not-found', typed: '' },
    { kind: 'draft-not-found', typed: 'acme' },
  ],
  'drafts-unclear': [
    { kind: 'drafts-unclear', typed: 'Acme', drafts: ['  1  Acme  status', '  3  Acme  heads-up'] },
  ],
  'draft-changed': [{ kind: 'draft-changed', path: '/home/wei/kept/drafts/acme/status.eml' }],
};

export const everyProblem: readonly Problem[] = Object.values(problems).flat();
