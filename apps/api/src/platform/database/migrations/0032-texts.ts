import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepForGood, openToRuntime } from '../rights.ts';

/** While a vote is open its rule is fixed; its text is another one only as the next version, which is kept. */
const HOLD_MOTION = (texts: string) => `
  create or replace function hold_motion() returns trigger language plpgsql as $$
  begin
    if old.state = 'closed' then
      raise exception 'a closed motion is never changed' using errcode = 'restrict_violation';
    end if;
    if old.state = 'open' and (new.spec, new.spec_hash, new.opened_at) is distinct from (old.spec, old.spec_hash, old.opened_at) then
      raise exception 'the rule of an open motion is fixed' using errcode = 'restrict_violation';
    end if;
    if old.state = 'open' and (new.text_en, new.text_es, new.title_en, new.title_es) is distinct from (old.text_en, old.text_es, old.title_en, old.title_es)${texts} then
      raise exception 'the text of an open motion is changed by a version that is kept' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;`;

const NEXT_VERSION = `
    and not (new.text_version = old.text_version + 1 and exists (
      select from motion_text t where t.collaborative_id = new.collaborative_id and t.motion_id = new.id and t.version = new.text_version
        and (t.text_en, t.text_es, t.title_en, t.title_es) = (new.text_en, new.text_es, new.title_en, new.title_es)))`;

/** What a motion said version by version, and which version a ballot answers. */
export class Texts1700000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table motion add column text_version integer not null default 1;
      alter table ballot add column text_version integer not null default 1;

      create table motion_text (
        collaborative_id uuid not null,
        id uuid not null,
        motion_id uuid not null,
        version integer not null,
        title_en text not null,
        title_es text not null,
        text_en text not null,
        text_es text not null,
        why text,
        language text,
        written_by_id uuid,
        written_at timestamptz not null,
        entry_id uuid,
        constraint motion_text_motion_id_version_unique unique (collaborative_id, motion_id, version),
        constraint motion_text_version check (version >= 1),
        constraint motion_text_key primary key (collaborative_id, id),
        constraint motion_text_motion_id_reference foreign key (collaborative_id, motion_id) references motion (collaborative_id, id),
        constraint motion_text_written_by_id_reference foreign key (collaborative_id, written_by_id) references person (collaborative_id, id),
        constraint motion_text_entry_id_reference foreign key (collaborative_id, entry_id) references ledger_entry (collaborative_id, id)
      );
      insert into motion_text (collaborative_id, id, motion_id, version, title_en, title_es, text_en, text_es, written_at)
        select collaborative_id, gen_random_uuid(), id, 1, title_en, title_es, text_en, text_es, coalesce(opened_at, now()) from motion;
      ${openToRuntime('motion_text')}
      ${keepForGood('motion_text')}
      ${HOLD_MOTION(NEXT_VERSION)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${HOLD_MOTION('')} drop table motion_text; alter table ballot drop column text_version; alter table motion drop column text_version;`);
  }
}
