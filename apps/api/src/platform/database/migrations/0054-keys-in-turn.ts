import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A signing key knows the entry that added it, and loses its private half once the next one signs. */
export class KeysInTurn1700000000054 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table signing_key add column entry_id uuid, alter column private_key drop not null;
      update signing_key k set entry_id = e.id from ledger_entry e where e.collaborative_id = k.collaborative_id and e.kind = 'key.added' and e.subject = k.id;
      alter table signing_key alter column entry_id set not null,
        add constraint signing_key_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id);
      grant update (private_key) on signing_key to acuerdo_runtime;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (private_key) on signing_key from acuerdo_runtime;
      alter table signing_key drop constraint signing_key_entry_id_reference, drop column entry_id;
      update signing_key set private_key = '' where private_key is null;
      alter table signing_key alter column private_key set not null;
    `);
  }
}
