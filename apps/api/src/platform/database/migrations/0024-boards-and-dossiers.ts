import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** What an option leaves behind and what a decision for it would be; when boards meet; dossiers shared with who could become a partner. */
export class BoardsAndDossiers1700000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "option" add column effect text, add constraint option_effect check (effect in ('advice', 'instruction', 'binding'));

      create table option_consequence (
        collaborative_id uuid not null,
        id uuid not null,
        option_id uuid not null,
        aspect text not null,
        text_en text not null,
        text_es text not null,
        written_by_id uuid not null,
        written_at timestamptz not null,
        constraint option_consequence_aspect_option_id_unique unique (collaborative_id, option_id, aspect),
        constraint option_consequence_aspect check (aspect in ('grants', 'contributions', 'staff', 'notice', 'archive')),
        constraint option_consequence_key primary key (collaborative_id, id),
        constraint option_consequence_option_id_reference foreign key (collaborative_id, option_id) references "option" (collaborative_id, id),
        constraint option_consequence_written_by_id_reference foreign key (collaborative_id, written_by_id) references person (collaborative_id, id)
      );

      create table board_meeting (
        collaborative_id uuid not null,
        id uuid not null,
        partner_id uuid not null,
        meets_on date not null,
        constraint board_meeting_meets_on_partner_id_unique unique (collaborative_id, partner_id, meets_on),
        constraint board_meeting_key primary key (collaborative_id, id),
        constraint board_meeting_partner_id_reference foreign key (collaborative_id, partner_id) references partner (collaborative_id, id)
      );

      create table dossier_link (
        collaborative_id uuid not null,
        id uuid not null,
        deliberation_id uuid not null,
        prospect_id uuid not null,
        secret_hash bytea not null,
        made_by_id uuid not null,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        constraint dossier_link_key primary key (collaborative_id, id),
        constraint dossier_link_deliberation_id_reference foreign key (collaborative_id, deliberation_id) references deliberation (collaborative_id, id),
        constraint dossier_link_prospect_id_reference foreign key (collaborative_id, prospect_id) references prospect (collaborative_id, id),
        constraint dossier_link_made_by_id_reference foreign key (collaborative_id, made_by_id) references person (collaborative_id, id)
      );
      create unique index dossier_link_secret_index on dossier_link (secret_hash);
      ${openToRuntime('option_consequence', 'board_meeting', 'dossier_link')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table dossier_link, board_meeting, option_consequence; alter table "option" drop column effect');
  }
}
