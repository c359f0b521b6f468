import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings that are still to come, with the hour at which they begin and who is expected. */
export class PlannedMeetings1700000000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting add column planned boolean not null default false, add column begins text,
        add constraint meeting_planned check (not planned or locked_at is null),
        add constraint meeting_begins check (begins is null or (begins ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
          and time_zone is not null and kind <> 'circular' and upper(held_range) - lower(held_range) = 1));
      alter table attendance drop constraint attendance_presence, add constraint attendance_presence check (presence in ('expected', 'in-person', 'remote', 'absent'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from attendance where presence = 'expected';
      alter table attendance drop constraint attendance_presence, add constraint attendance_presence check (presence in ('in-person', 'remote', 'absent'));
      alter table meeting drop constraint meeting_begins, drop constraint meeting_planned, drop column begins, drop column planned;
    `);
  }
}
