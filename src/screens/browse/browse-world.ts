import { forecastOpen } from '../../actions/forecast-commitment.ts';
import { nameAct } from '../../actions/name-act.ts';
import { prepareOrganisationCard, preparePersonCard } from '../../actions/prepare-card.ts';
import { nearby } from '../../actions/prepare-morning.ts';
import { prepareWeek } from '../../actions/prepare-week.ts';
import { recentActs, shortAct } from '../../actions/undo-act.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Act } from '../../domain/entries/act.ts';
import { commitmentId } from '../../domain/entries/ids.ts';
import { weekBegan } from '../../domain/review/week.ts';
import { settingText } from '../../domain/settings/change-settings.ts';
import { settingTable, type SettingValue } from '../../domain/settings/setting-table.ts';
import type { ClientToWrite } from '../../wording/pages/letters-lines.ts';
import type { LoggedAct } from '../../wording/pages/log-lines.ts';
import type { SettingShown } from '../../wording/pages/settings-lines.ts';
import { describeAct } from '../../wording/sentences/describe-act.ts';
import { describeClockDay } from '../../wording/sentences/describe-due.ts';
import { tellingOf, type DeskWords } from '../desk/desk-outcome.ts';
import type { Browsed, BrowseWish, CardAbout } from '../state/browse-page.ts';
import { findThings } from './find-things.ts';

type Stored = () => ReadonlyMap<string, SettingValue>;

/** What a page shows, as the ledger and the settings stand now. */
export function browseWorld(
  desk: DeskWords,
  wish: BrowseWish,
  stored: Stored,
): Browsed | undefined {
  switch (wish.kind) {
    case 'week':
      return { kind: 'week', week: prepareWeek(desk.world) };
    case 'log':
      return readLog(desk, wish.most);
    case 'find':
      return { kind: 'find', found: findThings(desk, wish) };
    case 'settings':
      return { kind: 'settings', settings: shownSettings(desk, stored()) };
    case 'letters':
      return { kind: 'letters', clients: clientsToWrite(desk) };
    case 'card':
      return readCard(desk, wish.about);
  }
}

function readLog({ world, words }: DeskWords, most: number): Browsed {
  const acts = recentActs(world.ledger, most);
  return {
    kind: 'log',
    acts: acts.map((act) => loggedAct({ world, words }, act)),
    isAll: acts.length < most,
  };
}

function loggedAct({ world, words }: DeskWords, act: Act): LoggedAct {
  const about = act.entries.find(({ entity }) => entity === 'commitment')?.entityId;
  return {
    id: act.id,
    short: shortAct(act.id),
    when: describeClockDay(words, Temporal.PlainDateTime.from(act.at), tellingOf(world)),
    did: describeAct(words, nameAct(world.ledger, act)),
    isUndone: act.isUndone,
    ...(about === undefined ? {} : { about: commitmentId(about) }),
  };
}

function shownSettings(
  { words }: DeskWords,
  stored: ReadonlyMap<string, SettingValue>,
): readonly SettingShown[] {
  return settingTable.map(({ name, usual, expects }) => {
    const value = stored.get(name);
    return {
      name,
      expects: words.problem.expects[expects] ?? expects,
      ...(usual === undefined ? {} : { usual }),
      ...(value === undefined ? {} : { value: settingText(name, value) }),
    };
  });
}

/** Clients by name, those with something open or of this week first. */
function clientsToWrite({ world }: DeskWords): readonly ClientToWrite[] {
  const { ledger } = world;
  const since = weekBegan(world.now()).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const open = ledger.openCommitments();
  const closed = ledger.closedSince(since);
  return ledger
    .organisations()
    .filter(({ side }) => side === 'client')
    .map(({ id, name }) => ({
      id,
      name,
      open: open.filter(({ organisation }) => organisation === id).length,
      delivered: closed.filter(
        ({ organisation, standing, direction }) =>
          organisation === id && standing.kind === 'delivered' && direction === 'mine',
      ).length,
    }))
    .toSorted((one, other) => other.open + other.delivered - one.open - one.delivered);
}

function readCard({ world }: DeskWords, about: CardAbout): Browsed | undefined {
  const { ledger } = world;
  // What hundreds of others stand before needs no chance on a card either.
  const forecasts = forecastOpen(nearby(world, ledger.openCommitments()));
  if (about.kind === 'person') {
    const person = ledger.person(about.id);
    if (person === undefined) return undefined;
    return { kind: 'card', about, card: preparePersonCard(world, person, forecasts) };
  }
  const client = ledger.organisation(about.id);
  if (client === undefined) return undefined;
  return { kind: 'card', about, card: prepareOrganisationCard(world, client, forecasts) };
}
