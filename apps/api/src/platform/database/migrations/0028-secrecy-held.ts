import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sees the ballots is fixed from the opening on, whatever else of an open motion may change. */
export class SecrecyHeld1700000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create trigger hold_secrecy before update of secrecy on motion for each row
        when (old.state <> 'draft' and new.secrecy is distinct from old.secrecy) execute function refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger hold_secrecy on motion');
  }
}
