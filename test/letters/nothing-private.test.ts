import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { gatherEvents, gatherSteps } from '../../src/actions/gather-calendar.ts';
import { prepareHeadsUp } from '../../src/actions/letters/prepare-heads-up.ts';
import { prepareAgenda } from '../../src/actions/letters/prepare-agenda.ts';
import { prepareBrief } from '../../src/actions/letters/prepare-brief.ts';
import {
  prepareChase,
  prepareRecap,
  prepareReply,
} from '../../src/actions/letters/prepare-item-letter.ts';
import { prepareReport } from '../../src/actions/letters/prepare-report.ts';
import { prepareStatusLetter } from '../../src/actions/letters/prepare-status-letter.ts';
import type { LetterWish, LetterWorld } from '../../src/actions/letters/prepared-letter.ts';
import type { LedgerReads } from '../../src/actions/world.ts';
import type { CalendarEvent } from '../../src/domain/calendar-events/calendar-event.ts';
import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import type { Note } from '../../src/domain/commitment/note.ts';
import { noteKinds } from '../../src/domain/commitment/note.ts';
import { commitmentChanges } from '../../src/domain/entries/commitment-fields.ts';
import { noteId } from '../../src/domain/entries/ids.ts';
import { languages } from '../../src/domain/language.ts';
import type { Organisation, Person } from '../../src/domain/people/people.ts';
import type { Result } from '../../src/domain/result.ts';
import { agendaLetter } from '../../src/letters/kinds/agenda-letter.ts';
import { briefLetter } from '../../src/letters/kinds/brief-letter.ts';
import { chaseLetter } from '../../src/letters/kinds/chase-letter.ts';
import { headsUpLetter } from '../../src/letters/kinds/heads-up-letter.ts';
import { calendarText } from '../../src/letters/formats/calendar-text.ts';
import { letterChat } from '../../src/letters/formats/letter-chat.ts';
import { letterMail } from '../../src/letters/formats/letter-mail.ts';
import type { Letter } from '../../src/letters/letter.ts';
import { recapLetter } from '../../src/letters/kinds/recap-letter.ts';
import { replyLetter } from '../../src/letters/kinds/reply-letter.ts';
import { reportLetter } from '../../src/letters/kinds/report-letter.ts';
import { statusLetter } from '../../src/letters/kinds/status-letter.ts';
import { mailFile } from '../../src/outside/mail/mail-file.ts';
import { fakeLedger } from '../support/fake-ledger.ts';
import { act, changing, countingIds } from '../support/ledger-facts.ts';
import {
  acme,
  letterWorld,
  makeOrganisation,
  makePerson,
  tuesday,
  wei,
} from '../support/letter-world.ts';
import {
  commitmentIdFor,
  due,
  homeZone,
  makeCommitment,
  organisationIdFor,
  personIdFor,
  wall,
} from '../support/make-commitment.ts';
import { makeSide } from '../support/make-conflict.ts';

/** Stands in every field that no client may read. Letters alone, so that no slug or cut can hide it. */
const secret = 'zqsecret';
/** Stands in every field that a client may read: a letter without it would prove nothing. */
const open = 'Xyopen';

/** Numbers and dates cannot carry the word, so they are such as stand nowhere else. */
const secretNumber = 7919;
const secretDate = due('2031-08-07');
const traces = [secret, '7919', '0.7919', '2031', '8月7', 'August'];

/**
 * Every field a commitment can have. Typed as Required, so that a field added tomorrow does not compile
 * here until somebody has said on which side of the wall it stands.
 */
function fullCommitment(
  handle: string,
  rest: Partial<Commitment>,
): Required<Omit<Commitment, 'complaintStep'>> {
  return {
    ...makeCommitment(handle),
    handle: `${secret}-handle`,
    organisation: organisationIdFor('acme'),
    what: `${open} deck ${handle}`,
    theyGet: `${open} slides`,
    firstPromised: due('2026-11-25'),
    moved: {
      at: wall('2026-11-24T08:00'),
      from: due('2026-11-26'),
      why: `${secret} why it moved`,
      wasLate: true,
    },
    mailed: wall('2026-11-20T08:30'),
    told: { at: wall('2026-11-24T08:30'), via: `${secret} channel` },
    target: secretDate,
    isTargetSaid: true,
    need: secretNumber,
    planB: `${secret} plan B`,
    via: `${secret} via`,
    owner: personIdFor('ours'),
    about: commitmentIdFor('meeting'),
    topic: `${open} topic`,
    meeting: { place: `${open} room`, present: `${open} present`, copy: `${open} copy` },
    job: `${secret}-job`,
    chanceSaid: 0.7919,
    forecastMinutes: secretNumber,
    conflicts: [
      {
        about: 'planB',
        sides: [makeSide('one', { planB: secret }), makeSide('two', { planB: `${secret}2` })],
      },
    ],
    serves: [],
    after: [],
    ...rest,
  };
}

/** What two machines said apart is private whatever it is about. */
const twoRoles = [
  {
    about: 'role',
    sides: [
      makeSide('one', { role: `${secret} role` }),
      makeSide('two', { role: `${secret} other` }),
    ],
  },
];

function fullPerson(id: string, organisation: string, rest: Partial<Person>): Required<Person> {
  return {
    ...makePerson(id),
    organisation: organisationIdFor(organisation),
    nicknames: [`${secret}nick`],
    initials: `${secret}ini`,
    email: `${id}@acme.example`,
    role: `${secret} role`,
    addressAs: `${open} Jane`,
    channel: `${secret} wechat`,
    language: 'en',
    zone: homeZone,
    rhythm: secretNumber,
    replyTimes: { chat: secretNumber },
    conflicts: twoRoles,
    ...rest,
  };
}

function fullOrganisation(
  id: string,
  rest: Partial<Organisation>,
): Required<Omit<Organisation, 'language'>> {
  return {
    ...makeOrganisation(id),
    name: `${open} Acme`,
    domain: `${secret}.example`,
    zone: homeZone,
    rhythm: secretNumber,
    replyTimes: { mail: secretNumber },
    isShareable: false,
    conflicts: twoRoles,
    ...rest,
  };
}

const outsiders = [
  { id: 'beta', side: 'client' },
  { id: 'supplier', side: 'supplier' },
  { id: 'agency', side: 'ours' },
] as const;

const outsiderPeople = outsiders.map(({ id }) =>
  fullPerson(`${secret}-${id}`, id, {
    name: `${secret} person`,
    email: `${secret}@beta.example`,
    addressAs: `${secret} Sir`,
  }),
);

function commitmentsOfOutsiders(): readonly Commitment[] {
  return outsiders.flatMap(({ id }, at) => {
    const of = {
      organisation: organisationIdFor(id),
      who: [personIdFor(`${secret}-${id}`)],
      what: `${secret} item`,
      theyGet: `${secret} thing`,
    };
    const serves = [commitmentIdFor('promise')];
    return [
      fullCommitment(`out-a${at}`, of),
      fullCommitment(`out-b${at}`, { ...of, direction: 'theirs', serves }),
      fullCommitment(`out-c${at}`, { ...of, standing: delivered }),
      fullCommitment(`out-d${at}`, { ...of, kind: 'meeting', promised: due('2026-11-25T10:00') }),
      // Filed under the client, owed by somebody else.
      fullCommitment(`out-e${at}`, {
        ...of,
        organisation: organisationIdFor('acme'),
        direction: 'theirs',
        serves,
      }),
    ];
  });
}

const delivered: Commitment['standing'] = {
  kind: 'delivered',
  at: wall('2026-11-24T08:00'),
  gap: 'under',
  took: secretNumber,
};

const ownCommitments = [
  fullCommitment('promise', { promised: due('2026-12-04T12:00') }),
  fullCommitment('missed', { promised: due('2026-11-20T12:00') }),
  fullCommitment('undated', { promised: due('none') }),
  fullCommitment('wait', { direction: 'theirs', serves: [commitmentIdFor('promise')] }),
  fullCommitment('past-wait', {
    direction: 'theirs',
    promised: due('2026-11-20'),
    serves: [commitmentIdFor('promise')],
  }),
  fullCommitment('delivered', { standing: delivered }),
  fullCommitment('meeting', { kind: 'meeting', promised: due('2026-11-25T10:00'), need: 60 }),
  fullCommitment('dropped', {
    what: `${secret} dropped`,
    standing: {
      kind: 'dropped',
      at: wall('2026-11-24T08:00'),
      why: `${secret} why`,
      isWhyPrivate: true,
    },
  }),
  ...(['reply', 'report', 'confirmation'] as const).map((kind) =>
    fullCommitment(kind, { kind, what: `${secret} ${kind}` }),
  ),
];

const abouts: readonly Note['about'][] = [
  { kind: 'person', id: 'jane' },
  { kind: 'organisation', id: 'acme' },
  { kind: 'commitment', id: commitmentIdFor('promise') },
];

const notes: readonly Note[] = [
  ...abouts.flatMap((about) =>
    noteKinds.map((kind) => makeNote(about, kind, kind === 'decision' ? open : secret)),
  ),
  ...outsiders.map(({ id }) => makeNote({ kind: 'organisation', id }, 'decision', secret)),
  ...outsiderPeople.map(({ id }) => makeNote({ kind: 'person', id }, 'decision', secret)),
];

function makeNote(about: Note['about'], kind: Note['kind'], word: string): Required<Note> {
  const text = `${word} ${kind}`;
  return {
    id: noteId(text),
    about,
    kind,
    text,
    at: wall('2026-11-23T14:00'),
    via: `${secret} via`,
    topic: `${word} topic`,
  };
}

function world(organisation: Organisation): LetterWorld {
  return letterWorld({
    me: wei,
    commitments: [...ownCommitments, ...commitmentsOfOutsiders()],
    notes,
    people: [fullPerson('jane', 'acme', { name: `${open} Li` }), ...outsiderPeople],
    organisations: [
      organisation,
      ...outsiders.map(({ id, side }) => fullOrganisation(id, { name: `${secret} firm`, side })),
    ],
  });
}

/** The promise once it was moved: why it was is asked for in words they may read. */
const movedPromise = fullCommitment('promise', {
  promised: due('2026-12-04T12:00'),
  moved: {
    at: wall('2026-11-24T08:00'),
    from: due('2026-11-26T12:00'),
    why: `${open} why`,
    wasLate: true,
  },
});

/** Its story, in which every entry holds all there is to hold. */
function storyOfPromise(): LedgerReads['story'] {
  const ledger = fakeLedger({ now: () => tuesday, newId: countingIds() });
  const { id: _, moved, ...rest } = movedPromise;
  act(ledger, {
    verb: 'promised',
    entity: 'commitment',
    entityId: movedPromise.id,
    changes: commitmentChanges({ ...rest, promised: moved.from }),
  });
  act(ledger, changing('promise', { moved, promised: rest.promised, told: null }, 'moved'));
  return ledger.story;
}

type Made = {
  readonly facts: unknown;
  readonly letter: Letter;
  readonly events?: readonly CalendarEvent[];
};

const makers: { readonly [kind: string]: (wish: LetterWish) => Made } = {
  status(wish) {
    const organisation = fullOrganisation('acme', { id: acme.id });
    const about = { kind: 'organisation', organisation } as const;
    const prepared = prepareStatusLetter(world(organisation), about, wish);
    if (!prepared.ok) throw new Error(prepared.problem.kind);
    return { facts: prepared.value.facts, letter: statusLetter(prepared.value.facts) };
  },
  'heads-up'(wish) {
    const { now, settings, ledger } = world(fullOrganisation('acme', { id: acme.id }));
    const scene = { now, settings, ledger: { ...ledger, story: storyOfPromise() } };
    const prepared = prepareHeadsUp(scene, movedPromise, { ...wish, partial: `${open} part` });
    if (!prepared.ok) throw new Error(prepared.problem.kind);
    return { facts: prepared.value.facts, letter: headsUpLetter(prepared.value.facts) };
  },
  report: (wish) => {
    const prepared = prepareReport(itemWorld('discussed'), metMeeting, {
      ...wish,
      objections: 'kept',
    });
    if (!prepared.ok) throw new Error(prepared.problem.kind);
    const { steps, whoDoes } = prepared.value;
    return { ...madeOf(prepared, reportLetter), events: gatherSteps(steps, [], whoDoes) };
  },
  recap: (wish) =>
    madeOf(prepareRecap(itemWorld(), [own('promise'), own('wait')], wish), recapLetter),
  chase: (wish) => madeOf(prepareChase(itemWorld(), own('wait'), wish), chaseLetter),
  reply: (wish) => {
    const asked = fullCommitment('asked', { kind: 'reply' });
    const answer = `${open} answer`;
    return madeOf(prepareReply(itemWorld(), asked, { ...wish, answer }), replyLetter);
  },
  agenda: (wish) => {
    const parts = [{ text: `${open} part` }];
    const made = prepareAgenda(itemWorld(), own('meeting'), { ...wish, parts });
    return { ...madeOf(made, agendaLetter), events: gatherEvents([own('meeting')], []) };
  },
  brief: (wish) => {
    const readers = { kind: 'client' } as const;
    return madeOf(
      prepareBrief(itemWorld('brief'), own('promise'), { ...wish, readers }),
      briefLetter,
    );
  },
};

function madeOf<Facts>(
  prepared: Result<{ readonly facts: Facts }>,
  write: (facts: Facts) => Letter,
): Made {
  if (!prepared.ok) throw new Error(prepared.problem.kind);
  return { facts: prepared.value.facts, letter: write(prepared.value.facts) };
}

function own(handle: string): Commitment {
  const found = ownCommitments.find(({ id }) => id === commitmentIdFor(handle));
  if (found === undefined) throw new Error(handle);
  return found;
}

/** A meeting that took place, of which everything in this ledger came. */
const metMeeting = fullCommitment('meeting', {
  kind: 'meeting',
  promised: due('2026-11-23T14:00'),
  standing: { kind: 'delivered', at: wall('2026-11-23T14:40') },
  job: `${open}-job`,
});

/** The world with what is asked about single things; `shown`: the kind of note this letter may show. */
function itemWorld(shown?: Note['kind']) {
  const { ledger, ...rest } = world(fullOrganisation('acme', { id: acme.id }));
  const all = [...ownCommitments, ...commitmentsOfOutsiders()];
  const about = { kind: 'commitment', id: metMeeting.id } as const;
  const minutes = noteKinds.map((kind) => {
    const isOpen = kind === 'decision' || kind === shown;
    const note = makeNote(about, kind, isOpen ? open : secret);
    return kind === 'brief' ? { ...note, topic: 'goal' } : note;
  });
  return {
    ...rest,
    ledger: {
      ...ledger,
      commitmentsOf: () => all,
      notesAbout: (id: string) => (id === metMeeting.id ? minutes : []),
      story: () => [],
    },
  };
}

const readable: { readonly [kind: string]: readonly string[] } = {
  status: [
    'deck promise',
    'deck missed',
    'deck undated',
    'deck wait',
    'deck delivered',
    'decision',
    'slides',
  ],
  'heads-up': ['deck promise', 'why', 'part'],
  report: ['deck promise', 'deck wait', 'decision', 'discussed', 'present', 'copy', 'room'],
  recap: ['deck promise', 'deck wait', 'slides'],
  chase: ['deck wait', 'slides'],
  reply: ['deck asked', 'answer'],
  agenda: ['deck meeting', 'part', 'deck past-wait', 'room'],
  brief: ['deck promise', 'slides', 'brief', 'decision'],
};

const everyLetter = Object.entries(makers).flatMap(([kind, make]) =>
  languages.map((language) => ({ kind, make, language })),
);

async function everythingWritten({
  facts,
  letter: words,
  events,
}: Made): Promise<Record<string, string>> {
  const stamp = wall('2026-11-24T00:40');
  const text = calendarText(events ?? [], { language: words.language, stamp, use: 'handed-on' });
  const letter = events ? { ...words, calendar: { name: 'dates.ics', text } } : words;
  const mail = letterMail(letter);
  const bytes = await mailFile(mail, { now: tuesday, id: 'e3b0c442', as: 'draft' });
  const parsed = await PostalMime.parse(bytes);
  return {
    facts: JSON.stringify(facts),
    envelope: JSON.stringify([mail.from, mail.to, mail.subject]),
    text: mail.text,
    html: mail.html,
    chat: letterChat(letter),
    ...(events ? { calendar: text.replaceAll('\r\n ', '') } : {}),
    file: bytes.toString('latin1'),
    'file as read': JSON.stringify(parsed),
  };
}

test.each(everyLetter)(
  'nothing private and no second client is in any form of the $kind letter in $language',
  async ({ make, language }) => {
    const written = await everythingWritten(make({ language, faceLanguage: 'en' }));
    for (const [form, content] of Object.entries(written)) {
      const found = traces.filter((trace) => content.toLowerCase().includes(trace.toLowerCase()));
      expect({ form, found }).toEqual({ form, found: [] });
    }
  },
);

test.each(everyLetter)(
  'what a client may read is in every form of the $kind letter in $language',
  async ({ kind, make, language }) => {
    const made = make({ language, faceLanguage: 'en' });
    const { file: _, envelope, calendar, ...written } = await everythingWritten(made);
    expect(calendar ?? open).toContain(open);
    for (const [form, content] of Object.entries(written)) {
      // A line of the text may end between the two.
      const plain = content.replaceAll(/\s+/gu, ' ');
      const missing = readable[kind]?.filter((word) => !plain.includes(`${open} ${word}`));
      expect({ form, missing }).toEqual({ form, missing: [] });
    }
    expect(envelope).toContain(open);
  },
);
