import type { Act, LedgerReads } from '../../actions/world.ts';
import { actId } from '../../domain/entries/ids.ts';
import { importedHere } from '../../domain/entries/undo.ts';
import { entryColumns, entryFromRow } from './entry-rows.ts';
import { numberIn, textIn } from '../store.ts';
import type { Row, Store } from '../store.ts';

type ActReads = Pick<
  LedgerReads,
  'story' | 'wholeStory' | 'acts' | 'act' | 'actsEnding' | 'importedActs'
>;

const entryColumnsHere = entryColumns
  .split(', ')
  .map((column) => `entry.${column}`)
  .join(', ');

/** What is asked about acts and their entries. */
export function actQueries(store: () => Store): ActReads {
  const actFrom = (row: Row): Act => {
    const id = actId(textIn(row, 'id'));
    const entries = store().all(
      `SELECT ${entryColumns} FROM entry WHERE act = ? ORDER BY hlc, id`,
      id,
    );
    return {
      id,
      at: textIn(row, 'at'),
      entries: entries.map(entryFromRow),
      isUndone: numberIn(row, 'undone') === 1,
    };
  };

  return {
    story: (entityId) =>
      store()
        .all(
          `SELECT ${entryColumnsHere} FROM entry JOIN act ON act.id = entry.act
           WHERE entry.entity_id = ? AND act.undone = 0 ORDER BY entry.hlc, entry.id`,
          entityId,
        )
        .map(entryFromRow),
    wholeStory: (entityId) =>
      store()
        .all(`SELECT ${entryColumns} FROM entry WHERE entity_id = ? ORDER BY hlc, id`, entityId)
        .map(entryFromRow),
    acts: (most) =>
      store()
        .all('SELECT id, at, undone FROM act ORDER BY hlc DESC, id DESC LIMIT ?', most)
        .map(actFrom),
    act: (id) => {
      const row = store().one('SELECT id, at, undone FROM act WHERE id = ?', id);
      return row && actFrom(row);
    },
    actsEnding: (ending) =>
      store()
        .all(
          'SELECT id FROM act WHERE substr(id, -length(?1)) = ?1 ORDER BY hlc DESC, id DESC',
          ending,
        )
        .map((row) => actId(textIn(row, 'id'))),
    importedActs: () =>
      importedHere(
        store()
          .all(`SELECT ${entryColumns} FROM entry WHERE entity = 'import' ORDER BY hlc DESC`)
          .map(entryFromRow),
      ),
  };
}
