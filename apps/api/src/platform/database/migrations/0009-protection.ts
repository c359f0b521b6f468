import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToRuntime } from '../rights.ts';

/** Regions by their codes of the United Nations (M49). Mexico stands with Central America, as MX-013, so that the one is not told from the other. */
const REGIONS: Readonly<Record<string, string>> = {
  'MX-013': 'MX GT BZ SV HN NI CR PA',
  '021': 'US CA BM GL PM',
  '005': 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE',
  '029': 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  '002': 'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  '142': 'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  '150': 'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  '009': 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
};

const cases = Object.entries(REGIONS).map(([region, countries]) => `when country in (${countries.split(' ').map((country) => `'${country}'`).join(', ')}) then '${region}'`);

/**
 * Code names, the region of a country, and what a purge may remove that else is kept for good: the answers to an overlap
 * of something protected, by a function alone, which the data themselves bind.
 */
export class Protection1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table code_name (
        collaborative_id uuid not null,
        id uuid not null,
        name text not null,
        constraint code_name_name_unique unique (collaborative_id, name),
        constraint code_name_key primary key (collaborative_id, id),
        constraint code_name_collaborative_id_reference foreign key (collaborative_id) references collaborative (id)
      );
      ${openToRuntime('code_name')}
      alter table stored_file add column purged_at timestamptz;

      create function region_of(country text) returns text language plpgsql immutable parallel safe as $$
      begin
        -- not in SQL: the planner would copy it into every list
        return case when country is null or country ~ '[0-9]{3}$' then country ${cases.join(' ')} else '001' end;
      end $$;

      create function hold_overlap_answer() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and exists (
          select from overlap o join "grant" g on g.collaborative_id = o.collaborative_id and g.id in (o.left_id, o.right_id)
          join party p on p.collaborative_id = g.collaborative_id and p.id in (g.grantee_id, g.funder_id)
          where o.collaborative_id = old.collaborative_id and o.id = old.overlap_id and 'protected' in (g.protection, p.protection)) then
          return old;
        end if;
        raise exception 'the record of % is never changed or removed: a correction is a new record', tg_table_name using errcode = 'restrict_violation';
      end $$;
      drop trigger refuse_change on overlap_answer;
      create trigger refuse_change before update or delete on overlap_answer for each row execute function hold_overlap_answer();

      create function purge_overlap_answers(tenant uuid, met uuid[]) returns integer
        language sql security definer set search_path from current as $$
        with gone as (delete from overlap_answer where collaborative_id = tenant and overlap_id = any(met) returning 1)
        select count(*)::integer from gone
      $$;
      revoke all on function purge_overlap_answers(uuid, uuid[]) from public;
      grant execute on function purge_overlap_answers(uuid, uuid[]) to acuerdo_runtime;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function purge_overlap_answers(uuid, uuid[]);
      drop trigger refuse_change on overlap_answer;
      create trigger refuse_change before update or delete on overlap_answer for each row execute function refuse_change();
      drop function hold_overlap_answer();
      drop function region_of(text);
      alter table stored_file drop column purged_at;
      drop table code_name;
    `);
  }
}
