import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Options compared: criteria weigh, each partner says its own on each, and evidence speaks to a criterion, for or against. */
export class Comparing1700000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table criterion add column weight integer not null default 1, add constraint criterion_weight check (weight between 1 and 9);

      alter table option_note add column party_id uuid, add column leaning text not null default 'open',
        add constraint option_note_leaning check (leaning in ('for', 'against', 'open'));
      update option_note n set party_id = p.party_id from person p where p.collaborative_id = n.collaborative_id and p.id = n.written_by_id;
      alter table option_note alter column party_id set not null,
        add constraint option_note_party_id_reference foreign key (collaborative_id, party_id) references party (collaborative_id, id),
        drop constraint option_note_criterion_id_option_id_unique,
        add constraint option_note_criterion_id_option_id_party_id_unique unique (collaborative_id, option_id, criterion_id, party_id);

      alter table option_evidence drop constraint option_evidence_kind, add constraint option_evidence_kind check (kind in ('grant', 'overlap', 'passage', 'source')),
        add column criterion_id uuid, add column leaning text not null default 'open',
        add constraint option_evidence_leaning check (leaning in ('for', 'against', 'open')),
        add constraint option_evidence_criterion_id_reference foreign key (collaborative_id, criterion_id) references criterion (collaborative_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from option_evidence where kind = 'source';
      alter table option_evidence drop constraint option_evidence_kind, add constraint option_evidence_kind check (kind in ('grant', 'overlap', 'passage')),
        drop column criterion_id, drop column leaning;
      delete from option_note n using option_note later where later.collaborative_id = n.collaborative_id and later.option_id = n.option_id
        and later.criterion_id = n.criterion_id and (later.written_at, later.id) > (n.written_at, n.id);
      alter table option_note drop constraint option_note_criterion_id_option_id_party_id_unique, drop column party_id, drop column leaning,
        add constraint option_note_criterion_id_option_id_unique unique (collaborative_id, option_id, criterion_id);
      alter table criterion drop column weight;
    `);
  }
}
