import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { appendLeaf, chainHash, EMPTY_TREE, entryHash, GENESIS, leafHash, signHead, stateRoot, type Entry, type TreeState } from '@acuerdo/ledger';
import { DataSource, type EntityManager } from 'typeorm';
import { Loop } from '../loop.ts';
import { LedgerLeafEntity } from './ledger-leaf.entity.ts';
import { LedgerSubtreeEntity } from './ledger-subtree.entity.ts';
import { TreeHeadEntity } from './tree-head.entity.ts';

const BATCH = 500;

interface Waiting {
  readonly id: string;
  readonly body: string;
}

/**
 * Chains and signs what waits, one process at a time for each collaborative (an advisory lock), in the order in which
 * the database took them in. A loop and not a job queue: docs/decisions/0005.
 */
@Injectable()
export class Sequencer implements BeforeApplicationShutdown {
  private readonly loop = new Loop({ name: 'chaining the record', pauseMs: 250, round: () => this.chainAll() });

  constructor(private readonly source: DataSource) {}

  start(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Chains all that waits, now: for an export that must hold everything, and for tests. */
  async catchUp(collaborativeId: string): Promise<void> {
    while ((await this.chain(collaborativeId, true)) > 0);
  }

  private async chainAll(): Promise<void> {
    const waiting = await this.source.query<{ collaborative_id: string }[]>('select distinct collaborative_id from ledger_queue');
    for (const { collaborative_id } of waiting) while ((await this.chain(collaborative_id, false)) === BATCH);
  }

  /** Chains up to a batch. Returns how many; 0 as well where another process is at it and `wait` is false. */
  private chain(collaborativeId: string, wait: boolean): Promise<number> {
    return this.source.transaction(async (db) => {
      if (!(await lockSequence(db, collaborativeId, wait))) return 0;
      const waiting = await db.query<Waiting[]>(
        `select e.id, e.body from ledger_queue q join ledger_entry e on e.collaborative_id = q.collaborative_id and e.id = q.entry_id
         where q.collaborative_id = $1 order by q.ticket limit ${BATCH}`, [collaborativeId]);
      if (waiting.length === 0) return 0;
      await append(db, collaborativeId, waiting);
      await db.query('delete from ledger_queue where collaborative_id = $1 and entry_id = any($2)', [collaborativeId, waiting.map(({ id }) => id)]);
      return waiting.length;
    });
  }
}

async function lockSequence(db: EntityManager, collaborativeId: string, wait: boolean): Promise<boolean> {
  const lock = wait ? 'pg_advisory_xact_lock' : 'pg_try_advisory_xact_lock';
  const [row] = await db.query<[{ locked: unknown }]>(`select ${lock}(hashtextextended('sequence ' || $1, 0)) as locked`, [collaborativeId]);
  return row.locked !== false;
}

async function append(db: EntityManager, collaborativeId: string, waiting: readonly Waiting[]): Promise<void> {
  let { tree, chain } = await lastState(db, collaborativeId);
  const before = tree.size;
  const subtrees: Pick<LedgerSubtreeEntity, 'collaborativeId' | 'level' | 'at' | 'root'>[] = [];
  const leaves = waiting.map(({ id, body }) => {
    const entry = JSON.parse(body) as Entry;
    const position = tree.size;
    const leaf = leafHash(entry);
    chain = chainHash(chain, entryHash(entry));
    tree = appendLeaf(tree, leaf, ({ level, at }, root) => subtrees.push({ collaborativeId, level, at: String(at), root: Buffer.from(root, 'hex') }));
    return { collaborativeId, position: String(position), entryId: id, chain: Buffer.from(chain, 'hex'), leaf: Buffer.from(leaf, 'hex') };
  });
  await db.createQueryBuilder().insert().into(LedgerLeafEntity).values(leaves).execute();
  if (subtrees.length > 0) await db.createQueryBuilder().insert().into(LedgerSubtreeEntity).values(subtrees).execute();
  await sign(db, await keyOf(db, collaborativeId, before), { tree, chain });
}

async function lastState(db: EntityManager, collaborativeId: string): Promise<{ tree: TreeState; chain: string }> {
  const last = await db.getRepository(TreeHeadEntity).findOne({ where: { collaborativeId }, order: { size: 'DESC' } });
  if (!last) return { tree: EMPTY_TREE, chain: GENESIS };
  return { tree: { size: Number(last.size), frontier: last.frontier }, chain: last.signed.head.chain };
}

interface Key {
  readonly collaborativeId: string;
  readonly id: string;
  readonly privateKey: string;
  /** Whether a key before it can still sign. */
  readonly succeeds: boolean;
}

/** The last key whose entry the last head ($2 is its size) covers, so that each key was named under the one before it; at the founding, the first. */
const KEY = `
  select k.collaborative_id as "collaborativeId", k.id, k.private_key as "privateKey",
    exists (select from signing_key o where o.collaborative_id = k.collaborative_id and o.since < k.since and o.private_key is not null) as succeeds
  from signing_key k left join ledger_leaf l on l.collaborative_id = k.collaborative_id and l.entry_id = k.entry_id and l."position" < $2
  where k.collaborative_id = $1 order by l."position" desc nulls last, k.since limit 1`;

async function keyOf(db: EntityManager, collaborativeId: string, before: number): Promise<Key> {
  const [key] = await db.query<Key[]>(KEY, [collaborativeId, before]);
  if (!key) throw new Error('the collaborative has no key to sign with');
  return key;
}

/** Signs; with the first head of a key, those before it are made unable to sign. */
async function sign(db: EntityManager, { collaborativeId, id, privateKey, succeeds }: Key, { tree, chain }: { tree: TreeState; chain: string }): Promise<void> {
  const [{ at }] = await db.query<[{ at: Date }]>('select clock_timestamp() as at');
  const head = { v: 1 as const, collaborative: collaborativeId, size: tree.size, root: stateRoot(tree), chain, at: at.toISOString(), key: id };
  const signed = await signHead(head, privateKey);
  await db.getRepository(TreeHeadEntity).insert({ collaborativeId, size: String(tree.size), signed, frontier: [...tree.frontier], at });
  if (!succeeds) return;
  await db.query(
    `update signing_key o set private_key = null from signing_key k
     where k.collaborative_id = $1 and k.id = $2 and o.collaborative_id = k.collaborative_id and o.since < k.since and o.private_key is not null`, [collaborativeId, id]);
}
