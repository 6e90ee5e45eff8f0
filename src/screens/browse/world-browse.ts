import type { MailDoor } from '../../actions/letters/mail-door.ts';
import { prepareStatusLetter } from '../../actions/letters/prepare-status-letter.ts';
import { prepareOrganisationCard, preparePersonCard } from '../../actions/prepare-card.ts';
import { prepareDetail } from '../../actions/prepare-detail.ts';
import type { OrganisationId } from '../../domain/people/people.ts';
import { ok, type Result } from '../../domain/result.ts';
import {
  checkSettings,
  readSettings,
  type SettingChanges,
} from '../../domain/settings/change-settings.ts';
import type { SettingValue } from '../../domain/settings/setting-table.ts';
import { statusLetter } from '../../letters/kinds/status-letter.ts';
import { describeLetterWarning } from '../../wording/sentences/describe-letter-warning.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import type { Beside, GlanceWish } from '../beside/beside.ts';
import { problem, problemWithAdvice, said, type DeskWords } from '../desk/desk-outcome.ts';
import type { Outcome } from '../desk/outcome.ts';
import { takeLetterWay } from '../draft/letter-ways.ts';
import { drawnLetter } from '../draft/drawn-letter.ts';
import type { BrowseDesk, LetterOutcome } from './browse-desk.ts';
import { redoOne, undoOne } from './undo-one.ts';
import { browseWorld } from './browse-world.ts';

/** What the screens reach beyond the ledger. */
export type ScreenOutside = {
  /** What was set, by name, as the file holds it now. */
  readonly storedSettings: () => ReadonlyMap<string, SettingValue>;
  readonly saveSettings: (changes: SettingChanges) => Promise<Result<undefined>>;
  /** Where drafts are written; loaded only for one. */
  readonly mail: () => Promise<MailDoor>;
};

/** Where there is no settings file: nothing is set, and what is set holds nowhere. */
export const nothingOutside: ScreenOutside = {
  storedSettings: () => new Map(),
  saveSettings: async () => ok(undefined),
  mail: async () => {
    throw new Error('no letter leaves from here');
  },
};

/** The pages beside the morning over the real world. */
export function browseDesk(desk: DeskWords, outside: ScreenOutside): BrowseDesk {
  return {
    browse: (wish) => browseWorld(desk, wish, outside.storedSettings),
    glance: (wish) => glance(desk, wish),
    letter: (client) => readLetter(desk, client),
    letterWay: async (letter, way) => takeLetterWay(desk, await outside.mail(), { letter, way }),
    undoAct: (id) => undoOne(desk, id),
    redoAct: (id) => redoOne(desk, id),
    set: async (name, text) => set(desk, outside, { name, text }),
  };
}

/** Cheap enough for every move of the mark: a forecast only when it is known already. */
function glance({ world }: DeskWords, wish: GlanceWish): Beside | undefined {
  const { ledger } = world;
  switch (wish.kind) {
    case 'commitment': {
      const commitment = ledger.commitment(wish.id);
      return (
        commitment && { kind: 'detail', detail: prepareDetail(world, commitment, wish.forecast) }
      );
    }
    case 'unread':
      return { kind: 'unread', line: wish.line };
    case 'person': {
      const person = ledger.person(wish.id);
      return person && { kind: 'card', card: preparePersonCard(world, person) };
    }
    case 'client': {
      const client = ledger.organisation(wish.id);
      return client && { kind: 'card', card: prepareOrganisationCard(world, client) };
    }
  }
}

/** This week's status letter as it would leave the house; nothing is written. */
function readLetter(desk: DeskWords, client: OrganisationId): LetterOutcome {
  const { world, words } = desk;
  const organisation = world.ledger.organisation(client);
  if (organisation === undefined) return problem(desk, { kind: 'no-clients' });
  const about = { kind: 'organisation', organisation } as const;
  const prepared = prepareStatusLetter(world, about, { faceLanguage: words.language });
  if (!prepared.ok) return problem(desk, prepared.problem);
  const { facts, warnings, isChatUsual, name, id, datesSaid } = prepared.value;
  const letter = statusLetter(facts);
  const via = isChatUsual ? 'chat' : 'mail';
  const suffix = `status-${facts.week.from.toString()}`;
  return {
    kind: 'letter',
    letter: {
      client,
      kind: 'status',
      via,
      ready: { letter, name, id, suffix, datesSaid, effect: { kind: 'none' } },
      to: organisation.name,
      text: drawnLetter(letter, via),
      warnings: warnings.map((warning) => describeLetterWarning(words, warning)),
    },
  };
}

/** Checked as `kept config` checks it; an empty text goes back to the default. */
async function set(
  desk: DeskWords,
  outside: ScreenOutside,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<Outcome> {
  const { words } = desk;
  const changes = text === '' ? ok({ [name]: undefined }) : readSettings([name], [text]);
  if (!changes.ok) return problemWithAdvice(desk, changes.problem);
  const checked = checkSettings(outside.storedSettings(), changes.value);
  if (!checked.ok) return problemWithAdvice(desk, checked.problem);
  const saved = await outside.saveSettings(changes.value);
  if (!saved.ok) return problemWithAdvice(desk, saved.problem);
  const done = text === '' ? words.act.unset(name) : words.act.setTo(name, cleanForTerminal(text));
  return said(done);
}
