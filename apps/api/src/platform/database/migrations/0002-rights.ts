import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is written once: nobody changes or removes it, the schema's owner included (until it drops these triggers). */
const RECORD = ['ledger_entry', 'ledger_leaf', 'tree_head', 'ballot', 'elector', 'decision', 'overlap_answer'];

/**
 * The runtime role serves the product: it reads and writes rows, but cannot change the schema, and cannot update or
 * delete the record. A closed motion, and the rule of an open one, are held by a trigger.
 */
export class Rights1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        create role acuerdo_runtime nologin;
      exception when duplicate_object or unique_violation then null;
      end $$;
      do $$ begin
        if not pg_has_role(current_user, 'acuerdo_runtime', case when current_setting('server_version_num')::integer < 160000 then 'member' else 'set' end) then execute 'grant acuerdo_runtime to current_user'; end if;
      end $$;
      grant usage on schema public to acuerdo_runtime;
      grant select, insert, update, delete on all tables in schema public to acuerdo_runtime;
      grant usage on all sequences in schema public to acuerdo_runtime;
      revoke insert, update, delete on schema_migration from acuerdo_runtime;
      revoke update, delete on ${RECORD.join(', ')}, signing_key from acuerdo_runtime;
      revoke delete on collaborative, account, person, motion, "option", deliberation from acuerdo_runtime;

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the record of % is never changed or removed: a correction is a new record', tg_table_name
          using errcode = 'restrict_violation';
      end $$;

      create function hold_motion() returns trigger language plpgsql as $$
      begin
        if old.state = 'closed' then
          raise exception 'a closed motion is never changed' using errcode = 'restrict_violation';
        end if;
        if old.state = 'open' and (new.spec, new.spec_hash, new.text_en, new.text_es, new.title_en, new.title_es, new.opened_at)
             is distinct from (old.spec, old.spec_hash, old.text_en, old.text_es, old.title_en, old.title_es, old.opened_at) then
          raise exception 'the text and the rule of an open motion are fixed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger hold_motion before update on motion for each row execute function hold_motion();
    `);
    for (const table of RECORD) {
      await runner.query(`
        create trigger refuse_change before update or delete on ${table} for each row execute function refuse_change();
        create trigger refuse_truncate before truncate on ${table} for each statement execute function refuse_change();
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of RECORD) {
      await runner.query(`drop trigger refuse_change on ${table}; drop trigger refuse_truncate on ${table};`);
    }
    await runner.query(`
      drop trigger hold_motion on motion;
      drop function hold_motion();
      drop function refuse_change();
      revoke all on all tables in schema public from acuerdo_runtime;
      revoke all on all sequences in schema public from acuerdo_runtime;
      revoke usage on schema public from acuerdo_runtime;
    `);
  }
}
