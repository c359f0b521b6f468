import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { hashOf, newSecret } from '../accounts/secret.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { bilingual, list } from '../deliberations/deliberations.queries.ts';
import { PHASE_ORDER } from '../phases/phases.queries.ts';
import { DossierShared, type Dossier, type DossierLink } from './dossier.model.ts';

const DAYS = 30;

/** All that a secret (`$1`) opens. Each part is named here: what is not named is not shown, whatever comes to stand beside it. */
const DOSSIER = `
  select c.name as collaborative, ${bilingual('r.name')} as prospect, ${bilingual('d.title')} as title, ${bilingual('d.question')} as question, d.due_on::text as "dueOn", l.expires_at as "expiresAt",
    ${list('o.name', `partner p join party o on o.collaborative_id = p.collaborative_id and o.id = p.party_id where p.collaborative_id = l.collaborative_id and upper_inf(p.valid)`, 'p.hue, p.letter')} as partners,
    ${list(`json_build_object('title', ${bilingual('o.title')}, 'meaning', ${bilingual('o.meaning')}, 'statusQuo', o.status_quo)`,
    `"option" o where o.collaborative_id = l.collaborative_id and o.deliberation_id = d.id and o.withdrawn_at is null`, 'o.status_quo, o."position", o.id')} as options,
    ${list(`json_build_object('kind', f.kind, 'beginsOn', f.begins_on::text, 'endsOn', f.ends_on::text)`, 'phase f where f.collaborative_id = l.collaborative_id and f.deliberation_id = d.id', PHASE_ORDER)} as phases
  from dossier_link l join deliberation d on d.collaborative_id = l.collaborative_id and d.id = l.deliberation_id
  join prospect r on r.collaborative_id = l.collaborative_id and r.id = l.prospect_id join collaborative c on c.id = l.collaborative_id
  where l.secret_hash = $1 and l.revoked_at is null and l.expires_at > clock_timestamp() + make_interval(secs => c.clock_offset_seconds)`;

/** Limited dossiers for who could become a partner: opened by a link, without an account. */
@Injectable()
export class DossiersService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService) {}

  /** What a secret opens; null where it was taken back, has expired or never was. */
  async find(ctx: Ctx, secret: string): Promise<Dossier | null> {
    const [row] = await ctx.db.query<Dossier[]>(DOSSIER, [hashOf(secret)]);
    return row ?? null;
  }

  links(ctx: MemberCtx, deliberationId: string): Promise<DossierLink[]> {
    return ctx.db.query<DossierLink[]>(
      `select l.id, ${bilingual('r.name')} as prospect, l.made_at as "madeAt", l.expires_at as "expiresAt", l.revoked_at as "revokedAt"
       from dossier_link l join prospect r on r.collaborative_id = l.collaborative_id and r.id = l.prospect_id
       where l.collaborative_id = $1 and l.deliberation_id = $2 order by l.made_at desc, l.id desc limit 100`, [ctx.viewer.collaborativeId, deliberationId]);
  }

  share(ctx: MemberCtx, deliberationId: string, prospectId: string): Promise<DossierShared | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const { collaborativeId, personId } = ctx.viewer;
      const { secret, hash } = newSecret();
      const [made] = await ctx.db.query<{ id: string; deliberation: string; name: string }[]>(
        `with made as (
           insert into dossier_link (collaborative_id, id, deliberation_id, prospect_id, secret_hash, made_by_id, made_at, expires_at)
           select d.collaborative_id, $2, d.id, r.id, $5, $6, ${sqlNow(ctx.viewer)}, ${sqlNow(ctx.viewer)} + interval '${DAYS} days'
           from deliberation d join prospect r on r.collaborative_id = d.collaborative_id and r.id = $4
           where d.collaborative_id = $1 and d.id = $3 and d.proposal_id is null returning id, deliberation_id, prospect_id)
         select made.id, d.short_id as deliberation, r.name_en as name from made
         join deliberation d on d.collaborative_id = $1 and d.id = made.deliberation_id join prospect r on r.collaborative_id = $1 and r.id = made.prospect_id`,
        [collaborativeId, uuid(), deliberationId, prospectId, hash, personId]);
      if (!made) return refuse(refused(ctx, { key: 'api.notFound' }));
      await this.activity.record(ctx, { kind: 'dossierShared', subjectId: deliberationId, values: { deliberation: made.deliberation, name: made.name } });
      return Object.assign(new DossierShared(), { id: made.id, link: `/dossier#${secret}` });
    });
  }

  revoke(ctx: MemberCtx, id: string): Promise<DossierShared | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const [, revoked] = await ctx.db.query<[unknown, number]>(
        `update dossier_link set revoked_at = ${sqlNow(ctx.viewer)} where collaborative_id = $1 and id = $2 and revoked_at is null`, [ctx.viewer.collaborativeId, id]);
      if (revoked === 0) return refuse(refused(ctx, { key: 'api.notFound' }));
      return Object.assign(new DossierShared(), { id, link: null });
    });
  }
}
