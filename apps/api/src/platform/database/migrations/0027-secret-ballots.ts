import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood } from '../rights.ts';

/** Changes the type of the column itself, since a closed motion takes no update. */
const SECRECY = `
  alter table motion alter column open_ballots drop default;
  alter table motion alter column open_ballots type text using case when open_ballots then 'open' else 'hidden' end;
  alter table motion rename column open_ballots to secrecy;
  alter table motion alter column secrecy set default 'hidden', add constraint motion_secrecy check (secrecy in ('open', 'hidden', 'secret'));`;

const tagged = (table: string): string => `
  create table ${table} (
    collaborative_id uuid not null,
    id uuid not null,
    motion_id uuid not null,
    choice jsonb not null,
    tag bytea not null,
    constraint ${table}_motion_id_tag_unique unique (collaborative_id, motion_id, tag),
    constraint ${table}_key primary key (collaborative_id, id),
    constraint ${table}_motion_id_reference foreign key (collaborative_id, motion_id) references motion (collaborative_id, id)
  );`;

/** Rows that were replaced, or were emptied into the box, leave the urn's file as soon as the database cleans at all. */
const TABLES = `
  ${tagged('urn_ballot')}
  alter table urn_ballot set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
  ${tagged('box_ballot')}
  create table participation (
    collaborative_id uuid not null,
    id uuid not null,
    elector_id uuid not null,
    entry_id uuid not null,
    constraint participation_elector_id_unique unique (collaborative_id, elector_id),
    constraint participation_key primary key (collaborative_id, id),
    constraint participation_elector_id_reference foreign key (collaborative_id, elector_id) references elector (collaborative_id, id),
    constraint participation_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id)
  );
  grant select on box_ballot to acuerdo_runtime;
  grant select, insert on participation to acuerdo_runtime;
  ${keepForGood('box_ballot', 'participation')}`;

/**
 * All that the product can do to the urn, in the rights of its owner: put a ballot in, put another in its place for whoever knows the tag, ask
 * whether one's own is there, and empty it. Emptied, all ballots of a vote are written anew by one transaction, in the order of their tags.
 */
const FUNCTIONS: Readonly<Record<string, string>> = {
  'put_in_urn(tenant uuid, asked uuid, mark bytea, said jsonb) returns boolean': `
    with put as (
      insert into urn_ballot (collaborative_id, id, motion_id, choice, tag)
      select tenant, gen_random_uuid(), m.id, said, mark from motion m where m.collaborative_id = tenant and m.id = asked and m.state = 'open' and m.secrecy = 'secret'
      on conflict do nothing returning 1)
    select exists (select from put);`,
  'replace_in_urn(tenant uuid, asked uuid, old_mark bytea, mark bytea, said jsonb) returns boolean': `
    with put as (
      update urn_ballot u set choice = said, tag = mark where u.collaborative_id = tenant and u.motion_id = asked and u.tag = old_mark
        and not exists (select from urn_ballot taken where taken.collaborative_id = tenant and taken.motion_id = asked and taken.tag = mark)
      returning 1)
    select exists (select from put);`,
  'is_in_urn(tenant uuid, asked uuid, mark bytea, said jsonb) returns boolean': `
    select exists (select from urn_ballot where collaborative_id = tenant and motion_id = asked and tag = mark and choice = said);`,
  'empty_urn(tenant uuid, asked uuid) returns void': `
    with emptied as (delete from urn_ballot where collaborative_id = tenant and motion_id = asked returning choice, tag)
    insert into box_ballot (collaborative_id, id, motion_id, choice, tag) select tenant, gen_random_uuid(), asked, choice, tag from emptied order by tag;`,
};

const nameOf = (signature: string): string => signature.replace(/ returns .*/, '').replaceAll(/(\w+) (uuid|bytea|jsonb)/g, '$2');

/** Votes that are secret for good: ballots without a voter, who took part without a ballot. */
export class SecretBallots1700000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SECRECY + TABLES);
    for (const [signature, body] of Object.entries(FUNCTIONS)) {
      await runner.query(`
        create function ${signature} language sql security definer set search_path = public, pg_temp as $$ ${body} $$;
        revoke all on function ${nameOf(signature)} from public;
        grant execute on function ${nameOf(signature)} to acuerdo_runtime;`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const signature of Object.keys(FUNCTIONS)) await runner.query(`drop function ${nameOf(signature)}`);
    await runner.query(`
      drop table participation, box_ballot, urn_ballot;
      alter table motion drop constraint motion_secrecy, alter column secrecy drop default;
      alter table motion rename column secrecy to open_ballots;
      alter table motion alter column open_ballots type boolean using open_ballots = 'open';
      alter table motion alter column open_ballots set default false;`);
  }
}
