import type { LedgerReads } from '../../actions/world.ts';
import { organisationId, personId } from '../../domain/entries/ids.ts';
import { foldOrganisation } from '../../domain/entries/organisation-fields.ts';
import { foldPerson } from '../../domain/entries/person-fields.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import { fieldsFromText } from './entry-rows.ts';
import { rowMemory } from './row-memory.ts';
import { textIn } from '../store.ts';
import type { Row, Store } from '../store.ts';

type PeopleReads = Pick<
  LedgerReads,
  'person' | 'organisation' | 'people' | 'organisations' | 'lastContact' | 'lastContacts'
>;

/** What is asked about people and organisations. */
export function peopleQueries(store: () => Store): PeopleReads {
  const personOf = rowMemory(personFrom);
  const organisationOf = rowMemory(organisationFrom);
  return {
    person: (id) => {
      const row = store().one('SELECT id, fields FROM person WHERE id = ?', id);
      return row && personOf(row);
    },
    organisation: (id) => {
      const row = store().one('SELECT id, fields FROM organisation WHERE id = ?', id);
      return row && organisationOf(row);
    },
    people: () =>
      store()
        .all('SELECT id, fields FROM person ORDER BY born')
        .flatMap((row) => personOf(row) ?? []),
    organisations: () =>
      store()
        .all('SELECT id, fields FROM organisation ORDER BY born')
        .flatMap((row) => organisationOf(row) ?? []),
    lastContact: (person) => {
      const row = store().one(
        `SELECT max(at) AS at FROM (
           SELECT max(contact) AS at FROM party WHERE owner = ?1
           UNION ALL SELECT max(contact) FROM note WHERE about = ?1 AND contact IS NOT NULL)`,
        person,
      );
      return row?.['at'] ? textIn(row, 'at') : undefined;
    },
    lastContacts: () =>
      new Map(
        store()
          .all(
            `SELECT id, max(coalesce(spoken, ''), coalesce(noted, '')) AS at FROM (
               SELECT id, (SELECT max(contact) FROM party WHERE owner = person.id) AS spoken,
                 (SELECT max(contact) FROM note WHERE about = person.id AND contact IS NOT NULL) AS noted
               FROM person)
             WHERE at <> ''`,
          )
          .map((row) => [personId(textIn(row, 'id')), textIn(row, 'at')]),
      ),
  };
}

export function personFrom(row: Row | undefined): Person | undefined {
  return row && foldPerson(personId(textIn(row, 'id')), fieldsFromText(textIn(row, 'fields')));
}

function organisationFrom(row: Row): Organisation | undefined {
  return foldOrganisation(organisationId(textIn(row, 'id')), fieldsFromText(textIn(row, 'fields')));
}
