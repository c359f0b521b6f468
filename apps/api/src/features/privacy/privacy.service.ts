import { Injectable } from '@nestjs/common';
import { may } from '@acuerdo/access';
import { privacyNoticePublished } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { abilityOf } from '../../platform/guard/ability.model.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { Privacy, publishing, type PrivacyNotice, type PrivacyPart, type PrivacyPartInput, type PrivacyVersion } from './privacy.model.ts';
import { draftNotice, generalNotice, leftOpen, type NoticePart } from './privacy.rules.ts';

interface Row {
  readonly collaborative: string;
  readonly version: number;
  readonly publishedAt: Date;
  readonly parts: NoticePart[];
}

/** Without an address, the notice of this server is that of the only collaborative that published one; without a version ($2), or one that is none, the last. */
const NOTICE = `
  select c.name as collaborative, n.version, n.published_at as "publishedAt", n.parts
  from privacy_notice n join collaborative c on c.id = n.collaborative_id
  where case when $1::text is null then (select count(distinct collaborative_id) from privacy_notice) = 1 else c.slug = $1 end
  order by n.version = $2 desc nulls last, n.version desc limit 1`;

const STANDING = `
  select n.id as "noticeId", n.version, r.read_at as "readAt" from privacy_notice n
  left join privacy_reading r on r.collaborative_id = n.collaborative_id and r.notice_id = n.id and r.person_id = $2
  where n.collaborative_id = $1 order by n.version desc limit 1`;

const PUBLISH = (now: string) => `
  insert into privacy_notice (collaborative_id, id, version, parts, published_by_id, published_at)
  select $1, $2, $3, $4, $5, ${now} where $3::int - 1 = (select coalesce(max(version), 0) from privacy_notice where collaborative_id = $1)
  on conflict (collaborative_id, version) do nothing returning id`;

interface Standing {
  readonly noticeId: string;
  readonly version: number;
  readonly readAt: Date | null;
}

/** The privacy notice (*aviso de privacidad*) in its versions, and that each person was shown it. */
@Injectable()
export class PrivacyService {
  constructor(private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService) {}

  /** For anybody. Where none was published the answer is the same as where there is no such collaborative. */
  async notice(ctx: Ctx, of: string | null, version: number | null): Promise<PrivacyNotice> {
    const [row] = await ctx.db.query<Row[]>(NOTICE, [of, version]);
    const { parts, ...told } = row ?? { collaborative: null, version: null, publishedAt: null, parts: generalNotice() };
    return { ...told, parts: parts.map(toPart) };
  }

  async standing(ctx: MemberCtx): Promise<Privacy> {
    const row = await this.standingRow(ctx);
    const { version = null, readAt = null } = row ?? {};
    return Object.assign(new Privacy(), { version, readAt, toRead: version !== null && readAt === null, viewerCan: [abilityOf('privacy.publish', may(ctx.viewer, 'privacy.publish'))] });
  }

  versions(ctx: MemberCtx): Promise<PrivacyVersion[]> {
    return ctx.db.query('select version, published_at as "publishedAt" from privacy_notice where collaborative_id = $1 order by version desc limit 100', [ctx.viewer.collaborativeId]);
  }

  async draft(ctx: MemberCtx): Promise<PrivacyPart[]> {
    const [row] = await ctx.db.query<{ name: string; parts: NoticePart[] | null }[]>(
      `select c.name, (select parts from privacy_notice where collaborative_id = c.id order by version desc limit 1) as parts from collaborative c where c.id = $1`, [ctx.viewer.collaborativeId]);
    return (row?.parts ?? draftNotice(row?.name ?? '')).map(toPart);
  }

  /** Refused where somebody published another version meanwhile, or something still waits to be filled in. */
  publish(ctx: MemberCtx, after: number, parts: readonly PrivacyPartInput[]): Promise<Privacy | Refused> {
    const input = readInput(ctx, publishing, { after, parts });
    return this.tx.run(ctx, async (ctx) => {
      const open = leftOpen(input.parts);
      if (open) return refuse(refused(ctx, { key: 'api.privacy.leftOpen' }, [open.key + (open.language === 'en' ? 'En' : 'Es')]));
      const { collaborativeId, personId } = ctx.viewer;
      const [id, version] = [uuid(), after + 1];
      const published = await ctx.db.query<unknown[]>(PUBLISH(sqlNow(ctx.viewer)), [collaborativeId, id, version, JSON.stringify(input.parts), personId]);
      if (published.length === 0) return refuse(refused(ctx, { key: 'api.privacy.otherVersion' }));
      await this.ledger.append(ctx, privacyNoticePublished({ noticeId: id, version, parts: input.parts }), { collaborativeId });
      await this.activity.record(ctx, { kind: 'privacyNoticePublished', subjectId: id, values: { version } });
      return this.standing(ctx);
    });
  }

  /** One row for each person and version; a second time changes nothing. Refused for a version that does not stand. */
  noteRead(ctx: MemberCtx, version: number): Promise<Privacy | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const standing = await this.standingRow(ctx);
      if (standing?.version !== version) return refuse(refused(ctx, { key: 'api.privacy.otherVersion' }));
      await ctx.db.query(
        `insert into privacy_reading (collaborative_id, id, notice_id, person_id, read_at) values ($1, $2, $3, $4, ${sqlNow(ctx.viewer)}) on conflict do nothing`,
        [ctx.viewer.collaborativeId, uuid(), standing.noticeId, ctx.viewer.personId]);
      return this.standing(ctx);
    });
  }

  private async standingRow(ctx: MemberCtx): Promise<Standing | undefined> {
    const [row] = await ctx.db.query<Standing[]>(STANDING, [ctx.viewer.collaborativeId, ctx.viewer.personId]);
    return row;
  }
}

const toPart = ({ key, en, es }: NoticePart): PrivacyPart => ({ key, text: { en, es } });
