import { sectionNames, type MorningItem } from '../../domain/review/morning-item.ts';
import type { OrganisationId, PersonId } from '../../domain/people/people.ts';
import type { Names } from '../../wording/names.ts';
import { morningRow, type RowContext } from '../../wording/pages/morning-row.ts';
import { onceFor } from '../parts/once-for.ts';
import type { ScreenContext, ScreenState } from '../state/screen-state.ts';
import type { ShownSections } from './morning-layout.ts';

/** The items the filter lets through, section by section. */
export function shownSections(
  context: ScreenContext,
  { morning, filter }: ScreenState,
): ShownSections {
  const wanted = folded(filter)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const { sections, now } = morning.review;
  if (wanted.length === 0) return sections;
  return filtered(sections, wanted.join(' '), () => {
    const { words, names } = context;
    const wording = { words, names: askedOnce(names), now: now.wall };
    const isWanted = (item: MorningItem) => {
      const text = searchText(wording, item);
      return wanted.every((word) => text.includes(word));
    };
    return {
      say: sections.say.filter(isWanted),
      owe: sections.owe.filter(isWanted),
      next: sections.next.filter(isWanted),
      waiting: sections.waiting.filter(isWanted),
      quiet: sections.quiet.filter(isWanted),
    };
  });
}

const filtered = onceFor<ShownSections>();

/** The same few people stand behind all of the items. */
function askedOnce(names: Names): Names {
  const people = new Map<PersonId, ReturnType<Names['person']>>();
  const organisations = new Map<OrganisationId, ReturnType<Names['organisation']>>();
  return {
    person: (id) => people.get(id) ?? kept(people, id, names.person(id)),
    organisation: (id) => organisations.get(id) ?? kept(organisations, id, names.organisation(id)),
  };
}

function kept<Key, Value>(into: Map<Key, Value>, key: Key, value: Value): Value {
  into.set(key, value);
  return value;
}

/** Worded once per item: a filter is asked again at every letter. */
const searchTexts = new WeakMap<MorningItem, string>();

function searchText(
  { words, names, now }: RowContext & Pick<ScreenContext, 'words'>,
  item: MorningItem,
): string {
  const known = searchTexts.get(item);
  if (known !== undefined) return known;
  const row = morningRow(words, item, { names, now });
  const text = folded([row.handle, ...row.cells.map((cell) => cell.text)].join(' '));
  searchTexts.set(item, text);
  return text;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** All shown items from top to bottom. */
export function shownItems(sections: ShownSections): readonly MorningItem[] {
  return gathered(sections, '', () => sectionNames.flatMap((name) => sections[name]));
}

const gathered = onceFor<readonly MorningItem[]>();
