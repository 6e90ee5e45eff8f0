import { readMeetingTime, type MeetingTime } from '../../capture/meetings/read-meeting-time.ts';
import type { MeetingForm } from '../../capture/meetings/meeting-form.ts';
import { foldName } from '../../capture/text/plain-form.ts';
import type { Organisation, PersonId } from '../../domain/people/people.ts';
import type { WhoSaid } from '../../domain/people/who-said.ts';
import type { Face } from '../face.ts';
import { dueContext } from '../reading/reading.ts';
import type { MetAbout } from './met-about.ts';

/** A line of the form that could not be used as it stands. It is kept as a note, and said. */
export type HeadUnread = {
  readonly label: 'when' | 'client' | 'unknown';
  readonly text: string;
};

export type MetHead = {
  readonly time: MeetingTime;
  readonly about: MetAbout;
  readonly joined: readonly PersonId[];
  readonly unread: readonly HeadUnread[];
};

/** When it was, for which client, and who else was there; what cannot be read is taken as it was known. */
export function readMetHead(
  face: Face,
  { when, client, present }: MeetingForm['head'],
  known: { readonly about: MetAbout; readonly usual: MeetingTime },
): MetHead {
  const time =
    when === undefined ? undefined : readMeetingTime(when, known.usual, dueContext(face));
  const filed = client === undefined ? known.about : underClient(face, known.about, client);
  const about = filed ?? known.about;
  return {
    time: time?.ok ? time.value : known.usual,
    about,
    joined: present === undefined ? [] : joinedIn(face, about, present),
    unread: [
      ...(when === undefined || time?.ok ? [] : [{ label: 'when' as const, text: when }]),
      ...(client === undefined || filed ? [] : [{ label: 'client' as const, text: client }]),
    ],
  };
}

/**
 * The meeting filed under the client that was named; undefined when nobody knows it, or when those who were there
 * are another client's: what was decided with one must not reach the other.
 */
function underClient(face: Face, about: MetAbout, client: string): MetAbout | undefined {
  const named = face
    .world()
    .ledger.organisations()
    .find(({ name }) => foldName(name) === foldName(client));
  const firm = firmOf(face, about);
  const isNamed = firm !== undefined && foldName(firm.name) === foldName(client);
  if (isNamed) return about;
  if (named === undefined || firm?.side === 'client' || 'id' in about) return undefined;
  return { ...about, who: { ...about.who, organisation: { kind: 'known', id: named.id } } };
}

/** Whose meeting it is as far as it is known. A company the line itself makes has no id yet. */
function firmOf(face: Face, about: MetAbout): Pick<Organisation, 'name' | 'side'> | undefined {
  const { ledger } = face.world();
  if ('id' in about) return about.organisation && ledger.organisation(about.organisation);
  return firmSaid(face, about.who) ?? firmOfFirst(face, about.who);
}

function firmSaid(
  face: Face,
  { organisation, people: [first] }: WhoSaid,
): Pick<Organisation, 'name' | 'side'> | undefined {
  const said = organisation ?? (first?.kind === 'new' ? first.organisation : undefined);
  return said?.kind === 'known' ? face.world().ledger.organisation(said.id) : said;
}

function firmOfFirst(face: Face, { people: [first] }: WhoSaid): Organisation | undefined {
  const { ledger } = face.world();
  const firm = first?.kind === 'known' ? ledger.person(first.id)?.organisation : undefined;
  return firm && ledger.organisation(firm);
}

/** Those of the same house whom `present:` names in full. */
function joinedIn(face: Face, about: MetAbout, present: string): readonly PersonId[] {
  const firm = firmOf(face, about);
  const names = new Set(present.split(/[,，、;；]/u).map(foldName));
  const { ledger } = face.world();
  return ledger
    .people()
    .filter(({ organisation, name, nicknames }) => {
      const isOfFirm = organisation && ledger.organisation(organisation)?.name === firm?.name;
      return isOfFirm && [name, ...nicknames].some((one) => names.has(foldName(one)));
    })
    .map(({ id }) => id);
}
