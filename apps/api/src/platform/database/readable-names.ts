import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const tableOf = (table: Table | string) => (typeof table === 'string' ? table : table.name).replace(/^.*\./, '');
const joined = (table: Table | string, columns: string[], ending: string) => {
  const own = columns.map(snake).filter((column, _, all) => column !== 'collaborative_id' || all.length === 1).sort();
  return [tableOf(table), ...own, ending].join('_').slice(0, 63);
};

/** Names in the database that a person can read in an error: `ballot_motion_id_version_voter_id_unique`. */
export class ReadableNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(target: string, given: string | undefined) {
    return given ?? snake(target.replace(/Entity$/, ''));
  }
  override columnName(property: string, given: string | undefined, embedded: string[]) {
    return [...embedded.map(snake), given ?? snake(property)].join('_');
  }
  override primaryKeyName(table: Table | string) {
    return `${tableOf(table)}_key`;
  }
  override uniqueConstraintName(table: Table | string, columns: string[]) {
    return joined(table, columns, 'unique');
  }
  override foreignKeyName(table: Table | string, columns: string[]) {
    return joined(table, columns, 'reference');
  }
  override indexName(table: Table | string, columns: string[]) {
    return joined(table, columns, 'index');
  }
}
