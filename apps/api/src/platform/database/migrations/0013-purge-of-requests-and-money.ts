import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROTECTED_REQUEST = `join "grant" g on g.collaborative_id = pr.collaborative_id and g.id = pr.grant_id
  join party p on p.collaborative_id = g.collaborative_id and p.id in (g.grantee_id, g.funder_id)
  where pr.collaborative_id = old.collaborative_id and 'protected' in (g.protection, p.protection)`;

/** Of tables that are kept for good: when a row may be removed nevertheless. The data themselves say so, not who asks. */
const REMOVABLE: Readonly<Record<string, string>> = {
  review: `select from review_place l join proposal pr on pr.collaborative_id = l.collaborative_id and pr.id = l.proposal_id ${PROTECTED_REQUEST} and l.id = old.place_id`,
  conflict_declaration: `select from proposal pr ${PROTECTED_REQUEST} and pr.id = old.subject_id`,
  contribution_event: `select from contribution c join party p on p.collaborative_id = c.collaborative_id and p.id = c.funder_id
    where c.collaborative_id = old.collaborative_id and c.id = old.contribution_id and 'protected' in (c.protection, p.protection)`,
};

const holding = ([table, isProtected]: [string, string]): string => `
  create function hold_${table}() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' and exists (${isProtected}) then return old; end if;
    raise exception 'the record of % is never changed or removed: a correction is a new record', tg_table_name using errcode = 'restrict_violation';
  end $$;
  drop trigger refuse_change on ${table};
  create trigger refuse_change before update or delete on ${table} for each row execute function hold_${table}();`;

const letting = (table: string): string => `
  drop trigger refuse_change on ${table};
  create trigger refuse_change before update or delete on ${table} for each row execute function refuse_change();
  drop function hold_${table}();`;

/** A purge takes requests of protected organisations with what was written about them, and what a protected payer paid in. */
export class PurgeOfRequestsAndMoney1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${Object.entries(REMOVABLE).map(holding).join('\n')}

      create function purge_proposals(tenant uuid, asked uuid[]) returns void language sql security definer set search_path from current as $$
        delete from review r using review_place l where r.collaborative_id = tenant and l.collaborative_id = tenant and l.id = r.place_id and l.proposal_id = any(asked);
        delete from review_draft d using review_place l where d.collaborative_id = tenant and l.collaborative_id = tenant and l.id = d.place_id and l.proposal_id = any(asked);
        delete from review_place where collaborative_id = tenant and proposal_id = any(asked);
        delete from conflict_declaration where collaborative_id = tenant and subject_id = any(asked);
        delete from proposal where collaborative_id = tenant and id = any(asked);
      $$;
      create function purge_contribution_events(tenant uuid, paid uuid[]) returns void language sql security definer set search_path from current as $$
        delete from contribution_event where collaborative_id = tenant and contribution_id = any(paid);
      $$;
      revoke all on function purge_proposals(uuid, uuid[]), purge_contribution_events(uuid, uuid[]) from public;
      grant execute on function purge_proposals(uuid, uuid[]), purge_contribution_events(uuid, uuid[]) to acuerdo_runtime;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function purge_contribution_events(uuid, uuid[]); drop function purge_proposals(uuid, uuid[]);
      ${Object.keys(REMOVABLE).map(letting).join('\n')}
    `);
  }
}
