import type { Api } from '../harness.ts';

/** Whose a ballot is, by its tag: what the linker is to find out, and what its guesses are held against. */
export type Truth = ReadonlyMap<string, string>;

/** What joined voters and ballots: columns of a table, and of the table of ballots. */
export interface Link {
  readonly by: string;
  readonly right: number;
}

export interface Linked {
  /** Voters whose ballot is told by a join that is right more often than chance is. */
  readonly voters: number;
  readonly joins: readonly Link[];
  /** How many joins were tried, the best guess of those that chance explains, and the strongest likeness of two orders (0 to 1). */
  readonly tried: number;
  readonly best: Link;
  readonly order: { readonly by: string; readonly likeness: number };
}

type Rows = readonly Readonly<Record<string, string | null>>[];

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const HASH = /[0-9a-f]{64}/g;
const NAME = new RegExp(`${UUID.source}|${HASH.source}`, 'g');

/** Two random orders of many have one place in common on average; more than this never happens. */
const CHANCE = 10;
/** For two hundred voters five times the standard deviation of the likeness of random orders. */
const LIKENESS = 0.36;

/**
 * Tries, as the owner of all tables, to tell whose ballots are whose: joins every column of every row that is a voter's, in any table, and
 * PostgreSQL's own `xmin` and `ctid`, with every column of every row that is a ballot's, by equal values, by what stands inside values, and by order.
 */
export async function linkBallots(api: Api, ballotTable: string, voters: readonly string[], truth: Truth): Promise<Linked> {
  const tables = await everything(api);
  const ofBallots = sidesOf(tables, truth);
  tables.delete(ballotTable);
  const ofVoters = sidesOf(tables, new Map(voters.map((voter) => [voter, voter])));
  const judged = ofVoters.flatMap((one) => ofBallots.map((other) => judge(one, other))).sort((a, b) => b.right.length - a.right.length);
  const joins = judged.filter(({ right, likeness }) => right.length > CHANCE || likeness > LIKENESS);
  const [best] = judged.filter((one) => !joins.includes(one));
  const [likest] = judged.toSorted((a, b) => b.likeness - a.likeness);
  const shown = ({ by, right }: Judged): Link => ({ by, right: right.length });
  return {
    voters: new Set(joins.flatMap(({ right }) => right)).size, joins: joins.map(shown), tried: judged.length, best: best ? shown(best) : { by: '', right: 0 },
    order: { by: likest?.by ?? '', likeness: likest?.likeness ?? 0 },
  };
}

/** One column of rows that are somebody's: who stands with a value alone, and in which place each of them comes first. */
interface Side {
  readonly name: string;
  readonly alone: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, number> | null;
}

function sideOf(name: string, rows: readonly (readonly [string, readonly string[]])[]): Side {
  const owners = new Map<string, Set<string>>();
  for (const [owner, values] of rows) for (const value of values) owners.set(value, (owners.get(value) ?? new Set()).add(owner));
  const alone = [...owners].flatMap(([value, [owner, ...more]]) => (owner && more.length === 0 ? [[value, owner] as const] : []));
  return { name, alone: new Map(alone), places: placesOf(new Map(rows.toReversed().map(([owner, [value = '']]) => [owner, value]))) };
}

const inOrder = new Intl.Collator('en', { numeric: true });

/** Places of owners in the order of their values, numbers inside them as numbers; null where many are alike, so that there is no order. */
function placesOf(values: ReadonlyMap<string, string>): Map<string, number> | null {
  if (new Set(values.values()).size < values.size * 0.9) return null;
  return new Map([...values].sort(([, a], [, b]) => inOrder.compare(a, b)).map(([owner], place) => [owner, place]));
}

interface Judged {
  readonly by: string;
  /** Voters of whom a value that is theirs alone is that of their own ballot alone. */
  readonly right: readonly string[];
  readonly likeness: number;
}

function judge(one: Side, other: Side): Judged {
  const right = [...one.alone].filter(([value, voter]) => other.alone.get(value) === voter).map(([, voter]) => voter);
  return { by: `${one.name} = ${other.name}`, right: [...new Set(right)], likeness: one.places && other.places ? likenessOf(one.places, other.places) : 0 };
}

/** Spearman's correlation of two orders of the same owners, without its sign; 0 where few of them are in both. */
function likenessOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const both = [...other.keys()].filter((owner) => one.has(owner));
  if (both.length < other.size / 2) return 0;
  const ranked = (places: ReadonlyMap<string, number>) => new Map(both.toSorted((a, b) => places.get(a)! - places.get(b)!).map((owner, place) => [owner, place]));
  const [first, second] = [ranked(one), ranked(other)];
  const squares = both.reduce((sum, owner) => sum + (first.get(owner)! - second.get(owner)!) ** 2, 0);
  return Math.abs(1 - (6 * squares) / (both.length * (both.length ** 2 - 1)));
}

/** Every row of every table, as text, with where and by which transaction it was written. */
async function everything(api: Api): Promise<Map<string, Rows>> {
  const columns = await api.sql<{ table: string; column: string }>(
    `select c.table_name as table, c.column_name as column from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, c.ordinal_position`);
  const tables = new Map<string, Rows>();
  for (const [table, all] of Map.groupBy(columns, (one) => one.table)) {
    const asText = all.map(({ column, table: of }) => (`"${of}"."${column}"::text as "${column}"`)).join(', ');
    tables.set(table, await api.sql(`select xmin::text as "(xmin)", ctid::text as "(ctid)", ${asText} from "${table}"`));
  }
  return tables;
}

/** All that a value says besides itself: ids and hashes inside it, and the time that an id carries. */
const within = (value: string): string[] => {
  const ids = value.match(UUID) ?? [];
  return [value, ...ids, ...ids.filter((id) => id[14] === '7').map((id) => `time ${id.slice(0, 13)}`), ...(value.match(HASH) ?? [])];
};

/**
 * The columns of the rows that belong to one owner alone: they name the owner, or something that only that owner is named with, and so on. An id
 * or a hash that stands with one owner only becomes another name of that owner.
 */
function sidesOf(tables: ReadonlyMap<string, Rows>, owners: ReadonlyMap<string, string>): Side[] {
  const names = new Map(owners);
  const all = [...tables].flatMap(([table, rows]) => rows.map((row) => ({ table, row, ids: Object.values(row).flatMap((value) => value?.match(NAME) ?? []) })));
  const ownerOf = (ids: readonly string[]): string | null => {
    const [owner, ...more] = new Set(ids.flatMap((id) => names.get(id) ?? []));
    return owner !== undefined && more.length === 0 ? owner : null;
  };
  for (let known = 0; known !== names.size;) {
    known = names.size;
    const seen = new Map<string, Set<string>>();
    for (const { ids } of all) {
      const owner = ownerOf(ids);
      if (owner) for (const id of ids) seen.set(id, (seen.get(id) ?? new Set()).add(owner));
    }
    for (const [id, [owner, ...others]] of seen) if (owner && others.length === 0 && !names.has(id)) names.set(id, owner);
  }
  const owned = all.flatMap(({ table, row, ids }) => { const owner = ownerOf(ids); return owner ? [{ table, row, owner }] : []; });
  return [...Map.groupBy(owned, ({ table }) => table)].flatMap(([table, rows]) => Object.keys(rows[0]!.row).map((column) =>
    sideOf(`${table}.${column}`, rows.map(({ owner, row }) => [owner, row[column] == null ? [] : within(row[column])]))));
}
