import { organisationId } from '../../domain/entries/ids.ts';
import type { BrowsePage } from '../state/browse-page.ts';
import type { Target } from '../target.ts';

/** What a key acts on: the thing under the mark, else what the page is about. */
export function targetOnPage(page: BrowsePage): Target {
  const { marked } = page;
  switch (page.kind) {
    case 'week':
      return targetInWeek(page, marked);
    case 'log': {
      const act = page.acts.find(({ id }) => id === marked);
      return act === undefined ? { kind: 'none' } : { kind: 'act', act };
    }
    case 'find':
      return page.found.things.get(marked ?? '') ?? { kind: 'none' };
    case 'settings': {
      const setting = page.settings.find(({ name }) => name === marked);
      return setting === undefined ? { kind: 'none' } : { kind: 'setting', setting };
    }
    case 'letters':
      return marked === undefined
        ? { kind: 'none' }
        : { kind: 'client', client: organisationId(marked) };
    case 'card':
      return targetOnCard(page);
  }
}

function targetInWeek({ week }: BrowsePage & { kind: 'week' }, marked: string | undefined): Target {
  const { days, late, back } = week;
  const all = [
    ...[...late, ...days.flatMap(({ falls }) => falls)].map(({ commitment }) => commitment),
    ...back.delivered.map(({ commitment }) => commitment),
    ...back.received,
    ...back.moved,
  ];
  const commitment = all.find(({ id }) => id === marked);
  return commitment === undefined ? { kind: 'none' } : { kind: 'commitment', commitment };
}

/** An item or somebody on the card, else the one it is about. */
function targetOnCard({ card, about, marked }: BrowsePage & { kind: 'card' }): Target {
  const items = [...card.iOwe, ...card.theyOwe].map(({ commitment }) => commitment);
  const commitment = items.find(({ id }) => id === marked);
  if (commitment !== undefined) return { kind: 'commitment', commitment };
  const somebody = card.people.find(({ person }) => person.id === marked);
  if (somebody !== undefined) return { kind: 'person', person: somebody.person.id };
  return about.kind === 'person'
    ? { kind: 'person', person: about.id }
    : { kind: 'client', client: about.id };
}
