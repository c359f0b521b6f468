import { appendLeaf, bytesOf, EMPTY_TREE, GENESIS, hashesOf, hexOf, linkOf, signHead, stateRoot, type TreeState } from '../../../libs/ledger/src/index.ts';
import { COLLABORATIVE, KEY_ID, PRIVATE_KEY, PUBLIC_KEY, written, type WrittenEntry } from '../../../libs/record/bench/large-book.ts';
import pg from 'pg';

const BATCH = 5_000;

interface State {
  readonly tree: TreeState;
  readonly chain: Uint8Array;
}

/** Writes the record of an invented collaborative as the sequencer would have left it: entries, openings, leaves, subtrees, heads. */
export async function loadLedger(databaseUrl: string, entries: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`insert into collaborative (id, slug, name, time_zone, base_currency) values ($1, $2, $3, 'America/Mexico_City', 'USD')`, [COLLABORATIVE.id, COLLABORATIVE.slug, COLLABORATIVE.name]);
    let state: State = { tree: EMPTY_TREE, chain: bytesOf(GENESIS) };
    let batch: WrittenEntry[] = [];
    for (const entry of written(entries)) {
      if (batch.push(entry) < BATCH) continue;
      state = await save(client, batch, state);
      batch = [];
    }
    if (batch.length > 0) await save(client, batch, state);
    await client.query(
      `insert into signing_key (collaborative_id, id, public_key, private_key, since, entry_id)
       select $1, $2, $3, $4, now(), id from ledger_entry where collaborative_id = $1 and kind = 'key.added' and subject = $2`, [COLLABORATIVE.id, KEY_ID, PUBLIC_KEY, PRIVATE_KEY]);
    await client.query('vacuum analyze ledger_entry, ledger_leaf, ledger_subtree, ledger_opening');
  } finally {
    await client.end();
  }
}

async function save(client: pg.Client, batch: readonly WrittenEntry[], from: State): Promise<State> {
  const leaves: { hash: Uint8Array; leaf: Uint8Array; chain: Uint8Array }[] = [];
  const subtrees: { level: number; at: number; root: string }[] = [];
  let { tree, chain } = from;
  for (const { text } of batch) {
    const { hash, leaf } = hashesOf(Buffer.from(text));
    chain = linkOf(chain, hash);
    tree = appendLeaf(tree, hexOf(leaf), ({ level, at }, root) => subtrees.push({ level, at, root }));
    leaves.push({ hash, leaf, chain });
  }
  const ids = batch.map(({ id }) => id);
  await client.query(
    `insert into ledger_entry (collaborative_id, id, at, kind, subject, body, hash) select $1, * from unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::bytea[])`,
    [COLLABORATIVE.id, ids, batch.map(({ at }) => at), batch.map(({ kind }) => kind), batch.map(({ subject }) => subject), batch.map(({ text }) => text), leaves.map(({ hash }) => hash)]);
  await client.query(
    `insert into ledger_leaf (collaborative_id, "position", entry_id, chain, leaf) select $1, $2::bigint + at - 1, id, chain, leaf from unnest($3::uuid[], $4::bytea[], $5::bytea[]) with ordinality as given(id, chain, leaf, at)`,
    [COLLABORATIVE.id, from.tree.size, ids, leaves.map(({ chain: link }) => link), leaves.map(({ leaf }) => leaf)]);
  await client.query(
    `insert into ledger_subtree (collaborative_id, level, "at", root) select $1, level, place, decode(root, 'hex') from unnest($2::int[], $3::bigint[], $4::text[]) as given(level, place, root)`,
    [COLLABORATIVE.id, subtrees.map(({ level }) => level), subtrees.map(({ at }) => at), subtrees.map(({ root }) => root)]);
  await saveOpenings(client, batch);
  const at = batch.at(-1)?.at ?? '';
  const signed = await signHead({ v: 1, collaborative: COLLABORATIVE.id, size: tree.size, root: stateRoot(tree), chain: hexOf(chain), at, key: KEY_ID }, PRIVATE_KEY);
  await client.query('insert into tree_head (collaborative_id, size, signed, frontier, at) values ($1, $2, $3, $4, $5)', [COLLABORATIVE.id, tree.size, signed, JSON.stringify(tree.frontier), at]);
  return { tree, chain };
}

async function saveOpenings(client: pg.Client, batch: readonly WrittenEntry[]): Promise<void> {
  const rows = batch.flatMap(({ id, openings }) => Object.entries(openings ?? {}).map(([name, { salt, value }]) => ({ id, name, salt, value: JSON.stringify(value) })));
  await client.query(
    `insert into ledger_opening (collaborative_id, entry_id, name, salt, value) select $1, id, name, decode(salt, 'hex'), value::jsonb from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as given(id, name, salt, value)`,
    [COLLABORATIVE.id, rows.map(({ id }) => id), rows.map(({ name }) => name), rows.map(({ salt }) => salt), rows.map(({ value }) => value)]);
}
