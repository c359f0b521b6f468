import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** What an answer rests on, as it was when this was introduced. */
const FACTS = (grant: string) => `jsonb_build_object('shortId', ${grant}.short_id, 'amount', ${grant}.amount::text, 'currency', ${grant}.currency,
  'from', ${grant}.starts_on::text, 'to', ${grant}.ends_on::text, 'places', (select coalesce(jsonb_agg(distinct place order by place), '[]') from unnest(${grant}.places) place),
  'stage', ${grant}.stage, 'granteeId', ${grant}.grantee_id,
  'project', (select coalesce(jsonb_agg(distinct part order by part), '[]') from (
    select unnest(${grant}.programmes) as part union select t.code from grant_theme gt join theme t on t.collaborative_id = gt.collaborative_id and t.id = gt.theme_id
    where gt.collaborative_id = ${grant}.collaborative_id and gt.grant_id = ${grant}.id) parts))`;

const ANSWERS = `'coordinate', 'adjust', 'move', 'hold', 'not-the-same', 'reopen'`;

/** Whom an overlap concerns and who may see it, placed by the database whenever it is written; its state; since when it waits. */
const OVERLAPS = `
  alter table overlap
    add column left_party_id uuid, add column right_party_id uuid, add column only_for_id uuid, add column open_since timestamptz,
    add column state text not null default 'open', add column returned jsonb not null default '[]',
    add constraint overlap_state check (state in ('open', 'answered'));

  create function concerned_party(g "grant") returns uuid language sql stable as $$
    select case when g.shared_at is not null and (exists (select from partner p where p.collaborative_id = g.collaborative_id and p.party_id = g.funder_id)
      or exists (select from pool where pool.collaborative_id = g.collaborative_id and pool.party_id = g.funder_id)) then g.funder_id else g.owner_id end
  $$;
  create function place_overlap() returns trigger language plpgsql as $$
  begin
    select concerned_party(l), concerned_party(r), case when l.shared_at is null then l.owner_id when r.shared_at is null then r.owner_id end
    into new.left_party_id, new.right_party_id, new.only_for_id
    from "grant" l, "grant" r
    where l.collaborative_id = new.collaborative_id and l.id = new.left_id and r.collaborative_id = new.collaborative_id and r.id = new.right_id;
    new.open_since := coalesce(new.open_since, new.found_at);
    return new;
  end $$;
  create trigger place_overlap before insert or update of left_id, right_id, short_id, rank on overlap for each row execute function place_overlap();
  alter table overlap enable always trigger place_overlap;`;

/** Answers with forms, and what they rest on: of those given so far, where the evidence is still the one that they answered. */
const ANSWERED = `
  alter table overlap_answer
    drop constraint overlap_answer_answer,
    add constraint overlap_answer_answer check (answer in ('explain', ${ANSWERS}, 'undo', 'by-design')),
    add column form jsonb not null default '{}', add column rests_on jsonb, add column together_id uuid, add column undoes_id uuid,
    add constraint overlap_answer_undo check ((answer = 'undo') = (undoes_id is not null)),
    add constraint overlap_answer_undoes_id_reference foreign key (collaborative_id, undoes_id) references overlap_answer (collaborative_id, id);
  create unique index overlap_answer_undoes_index on overlap_answer (collaborative_id, undoes_id) where undoes_id is not null;
  create index overlap_answer_together_index on overlap_answer (collaborative_id, together_id) where together_id is not null;

  alter table overlap_answer disable trigger refuse_change;
  update overlap_answer a set rests_on = jsonb_build_object('left', ${FACTS('l')}, 'right', ${FACTS('r')})
  from overlap o, "grant" l, "grant" r
  where o.collaborative_id = a.collaborative_id and o.id = a.overlap_id and o.evidence_hash = a.evidence_hash
    and l.collaborative_id = o.collaborative_id and l.id = o.left_id and r.collaborative_id = o.collaborative_id and r.id = o.right_id;
  alter table overlap_answer enable trigger refuse_change;`;

/** The states of what was answered so far, and the one index along which lists walk. */
const STATES = `
  update overlap set rank = rank;
  with last as (select distinct on (collaborative_id, overlap_id) * from overlap_answer order by collaborative_id, overlap_id, answered_at desc, id desc)
  update overlap o set state = case when last.rests_on is null then 'open' else 'answered' end,
    returned = case when last.rests_on is null then '[{"key": "api.overlaps.returned.evidence", "values": {}}]'::jsonb else '[]' end
  from last where last.collaborative_id = o.collaborative_id and last.overlap_id = o.id and last.answer <> 'reopen';

  alter table overlap
    alter column left_party_id set not null, alter column right_party_id set not null, alter column open_since set not null,
    add constraint overlap_left_party_id_reference foreign key (collaborative_id, left_party_id) references party (collaborative_id, id),
    add constraint overlap_right_party_id_reference foreign key (collaborative_id, right_party_id) references party (collaborative_id, id),
    add constraint overlap_only_for_id_reference foreign key (collaborative_id, only_for_id) references party (collaborative_id, id);
  drop index overlap_listing_index;
  create index overlap_listing_index on overlap (collaborative_id, rank, id, state, kind, role_confusion, left_party_id, right_party_id, only_for_id,
    open_since, left_id, right_id) where gone_at is null;`;

/** The desk of each party, what a decision closed, and what a meeting talks about: all go with the overlap. */
const BESIDES = `
  create table overlap_handling (
    collaborative_id uuid not null, id uuid not null, overlap_id uuid not null, party_id uuid not null, snoozed_until date, shown_at timestamptz, by_id uuid not null,
    constraint overlap_handling_key primary key (collaborative_id, id),
    constraint overlap_handling_overlap_id_party_id_unique unique (collaborative_id, overlap_id, party_id),
    constraint overlap_handling_overlap_id_reference foreign key (collaborative_id, overlap_id) references overlap (collaborative_id, id) on delete cascade,
    constraint overlap_handling_party_id_reference foreign key (collaborative_id, party_id) references party (collaborative_id, id),
    constraint overlap_handling_by_id_reference foreign key (collaborative_id, by_id) references person (collaborative_id, id));
  create table decision_overlap (
    collaborative_id uuid not null, id uuid not null, decision_id uuid not null, overlap_id uuid not null, closed_by_id uuid not null, closed_at timestamptz not null,
    constraint decision_overlap_key primary key (collaborative_id, id),
    constraint decision_overlap_decision_id_overlap_id_unique unique (collaborative_id, decision_id, overlap_id),
    constraint decision_overlap_overlap_id_reference foreign key (collaborative_id, overlap_id) references overlap (collaborative_id, id) on delete cascade,
    constraint decision_overlap_decision_id_reference foreign key (collaborative_id, decision_id) references decision (collaborative_id, id),
    constraint decision_overlap_closed_by_id_reference foreign key (collaborative_id, closed_by_id) references person (collaborative_id, id));
  create index decision_overlap_index on decision_overlap (collaborative_id, overlap_id);
  create table meeting_overlap (
    collaborative_id uuid not null, id uuid not null, meeting_id uuid not null, overlap_id uuid not null, added_by_id uuid not null, added_at timestamptz not null,
    constraint meeting_overlap_key primary key (collaborative_id, id),
    constraint meeting_overlap_meeting_id_overlap_id_unique unique (collaborative_id, meeting_id, overlap_id),
    constraint meeting_overlap_overlap_id_reference foreign key (collaborative_id, overlap_id) references overlap (collaborative_id, id) on delete cascade,
    constraint meeting_overlap_meeting_id_reference foreign key (collaborative_id, meeting_id) references meeting (collaborative_id, id) on delete cascade,
    constraint meeting_overlap_added_by_id_reference foreign key (collaborative_id, added_by_id) references person (collaborative_id, id));
  create index meeting_overlap_index on meeting_overlap (collaborative_id, overlap_id);
  ${openToRuntime('overlap_handling', 'decision_overlap', 'meeting_overlap')}`;

/**
 * Settling an overlap: answers with forms that hold while the grants stay what they were, the desk of each party, and what
 * went to a meeting or was closed by a decision. Answers that were given stay as they were written.
 */
export class Settling1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [OVERLAPS, ANSWERED, STATES, BESIDES]) await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table meeting_overlap, decision_overlap, overlap_handling;
      drop index overlap_listing_index;
      create index overlap_listing_index on overlap (collaborative_id, rank, id);
      drop trigger place_overlap on overlap;
      drop function place_overlap();
      drop function concerned_party("grant");
      alter table overlap drop column left_party_id, drop column right_party_id, drop column only_for_id, drop column open_since, drop column state, drop column returned;
      alter table overlap_answer disable trigger refuse_change;
      delete from overlap_answer where answer = 'undo';
      update overlap_answer set answer = 'by-design' where answer = 'explain';
      alter table overlap_answer enable trigger refuse_change;
      alter table overlap_answer
        drop column form, drop column rests_on, drop column together_id, drop column undoes_id, drop constraint overlap_answer_answer,
        add constraint overlap_answer_answer check (answer in ('by-design', ${ANSWERS}));
    `);
  }
}
