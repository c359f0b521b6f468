import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood } from '../rights.ts';

/** The roots of complete subtrees of the record, also of what is chained already: a proof reads some twenty of them, and not every leaf. */
export class Subtrees1700000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ledger_subtree (
        collaborative_id uuid not null,
        level smallint not null,
        "at" bigint not null,
        root bytea not null,
        constraint ledger_subtree_key primary key (collaborative_id, level, "at"),
        constraint ledger_subtree_level check (level between 1 and 52)
      );
      grant select, insert on ledger_subtree to acuerdo_runtime;
      insert into ledger_subtree (collaborative_id, level, "at", root)
        select l.collaborative_id, 1, l."position" / 2, sha256('\\x01' || l.leaf || r.leaf) from ledger_leaf l
        join ledger_leaf r on r.collaborative_id = l.collaborative_id and r."position" = l."position" + 1 where l."position" % 2 = 0;
      do $$ begin
        for below in 1..51 loop
          insert into ledger_subtree (collaborative_id, level, "at", root)
            select l.collaborative_id, below + 1, l."at" / 2, sha256('\\x01' || l.root || r.root) from ledger_subtree l
            join ledger_subtree r on r.collaborative_id = l.collaborative_id and r.level = l.level and r."at" = l."at" + 1 where l.level = below and l."at" % 2 = 0;
          exit when not found;
        end loop;
      end $$;
      ${keepForGood('ledger_subtree')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ledger_subtree');
  }
}
