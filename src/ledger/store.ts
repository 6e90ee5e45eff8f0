import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { withTrouble } from './sqlite-trouble.ts';

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** An open database: statements are prepared when they are first used, and kept. */
export type Store = {
  /** The file, as trouble with it names it. */
  readonly path: string;
  readonly all: (sql: string, ...values: SQLInputValue[]) => readonly Row[];
  readonly one: (sql: string, ...values: SQLInputValue[]) => Row | undefined;
  readonly each: (sql: string, ...values: SQLInputValue[]) => Iterable<Row>;
  readonly run: (sql: string, ...values: SQLInputValue[]) => void;
  /** Several statements without values, not kept. */
  readonly exec: (sql: string) => void;
  readonly isInTransaction: () => boolean;
  readonly close: () => void;
};

/** Wraps a database; what goes wrong with the machine is thrown as trouble with `path`. */
export function storeOf(db: DatabaseSync, path: string): Store {
  const prepared = new Map<string, StatementSync>();

  function statement(sql: string): StatementSync {
    const found = prepared.get(sql);
    if (found) return found;
    const made = db.prepare(sql);
    prepared.set(sql, made);
    return made;
  }

  return {
    path,
    all: (sql, ...values) => withTrouble(path, () => statement(sql).all(...values)),
    one: (sql, ...values) => withTrouble(path, () => statement(sql).get(...values)),
    each: function* (sql, ...values) {
      const rows = withTrouble(path, () => statement(sql).iterate(...values));
      for (;;) {
        const next = withTrouble(path, () => rows.next());
        if (next.done === true) return;
        yield next.value;
      }
    },
    run: (sql, ...values) => withTrouble(path, () => void statement(sql).run(...values)),
    exec: (sql) => withTrouble(path, () => db.exec(sql)),
    isInTransaction: () => db.isTransaction,
    close: () => db.close(),
  };
}

/** The layout a ledger is of, as the file and its log say it. */
export function versionIn(store: Store): number {
  const row = store.one('PRAGMA user_version');
  return row ? numberIn(row, 'user_version') : 0;
}

/** A column that the schema says is text. */
export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds no text`);
  return value;
}

/** A column that the schema says is a whole number. */
export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} holds no number`);
  return value;
}
