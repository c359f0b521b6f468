import { Injectable } from '@nestjs/common';
import { importCommitted } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { nextShortIds } from '../../platform/database/short-ids.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { sqlNow } from '../collaboratives/clock.ts';
import { GrantWritingService, type GrantDraft } from '../grants/grant-writing.service.ts';
import { CodeNamesService } from '../parties/code-names.service.ts';
import { HOLD_OWNER } from '../parties/party.queries.ts';
import { PoolsService, type ContributionDraft } from '../pools/pools.service.ts';
import type { HeldThing } from './held-rows.service.ts';
import { contributionDraft, grantDraft, type WritableRow } from './import-drafts.rules.ts';
import { ImportPartiesService } from './import-parties.service.ts';
import { ALL_ROWS, HOLD_IMPORT, LINK_ROWS, SET_COMMITTED, type KeptRow } from './import.queries.ts';
import { ImportsService, openQuestions, type ImportRecord } from './imports.service.ts';
import { PlacingRowsService } from './placing-rows.service.ts';

export interface Written {
  readonly grants: number;
  readonly contributions: number;
}

interface Drafts {
  readonly added: { grants: GrantDraft[]; contributions: ContributionDraft[] };
  readonly changed: { grants: GrantDraft[]; contributions: ContributionDraft[] };
  /** Ids of those that are protected. */
  readonly hidden: Set<string>;
}

/** Writes what a checked file holds, in one transaction: all of it, or nothing. */
@Injectable()
export class ImportCommitService {
  constructor(
    private readonly tx: Tx,
    private readonly imports: ImportsService,
    private readonly placing: PlacingRowsService,
    private readonly parties: ImportPartiesService,
    private readonly pools: PoolsService,
    private readonly grants: GrantWritingService,
    private readonly codeNames: CodeNamesService,
    private readonly activity: ActivityService,
    private readonly ledger: LedgerService,
  ) {}

  commit(ctx: MemberCtx, importId: string, share: boolean): Promise<Written | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      const found = await this.load(ctx, importId);
      if (found.state === 'committed') return NOTHING;
      const { rows, held } = await this.toWrite(ctx, found);
      const drafts = await this.draft(ctx, rows, { held, importId, share });
      await this.pools.add(ctx, drafts.added.contributions, share);
      await this.pools.change(ctx, drafts.changed.contributions, share);
      await this.codeNames.give(ctx, [...drafts.hidden]);
      await this.grants.save(ctx, drafts.added.grants, drafts.changed.grants);
      await this.link(ctx, importId, drafts);
      await ctx.db.query(SET_COMMITTED(sqlNow(ctx.viewer)), [...sightOf(ctx.viewer), importId]);
      return this.record(ctx, found, { drafts, share });
    });
  }

  private async load(ctx: MemberCtx, importId: string): Promise<ImportRecord> {
    await ctx.db.query(HOLD_OWNER, sightOf(ctx.viewer));
    await ctx.db.query(HOLD_IMPORT, [...sightOf(ctx.viewer), importId]);
    const found = (await this.imports.find(ctx, importId)) ?? refuse(refused(ctx, { key: 'api.notFound' }, ['importId']));
    const open = openQuestions(found);
    return open ? refuse(refused(ctx, open, ['importId'])) : found;
  }

  /** The rows that say something new by now; of rows in conflict, the one that was kept. */
  private async toWrite(ctx: MemberCtx, { id, pools }: ImportRecord): Promise<{ rows: WritableRow[]; held: Map<string, HeldThing> }> {
    const rows = await ctx.db.query<KeptRow[]>(ALL_ROWS, [ctx.viewer.collaborativeId, id]);
    const answered = rows.filter(({ kept }) => kept !== false);
    const { rows: placed, held } = await this.placing.place(ctx, answered, { pools, conflicts: new Set() });
    return { rows: placed.filter((row): row is WritableRow => row.parsed !== null && (row.outcome === 'new' || row.outcome === 'changed')), held };
  }

  private async draft(ctx: MemberCtx, rows: readonly WritableRow[], { held, importId, share }: Drafting): Promise<Drafts> {
    const hidden = await this.parties.hidden(ctx, rows, held);
    const found = await this.parties.find(ctx, rows, { share, hidden });
    const isToShare = ({ becomes, parsed }: WritableRow, at: number) => share && becomes === 'grant' && !hidden.has(at) && !held.get(parsed.id)?.shared;
    const shortIds = await nextShortIds(ctx, 'GR', rows.filter(isToShare).length);
    const context = { importId, today: ctx.now.toISOString().slice(0, 10) };
    const drafts: Drafts = { added: { grants: [], contributions: [] }, changed: { grants: [], contributions: [] }, hidden: new Set() };
    for (const [at, row] of rows.entries()) {
      const known = held.get(row.parsed.id);
      const to = known ? drafts.changed : drafts.added;
      const { granteeId, ...parties } = found[at] ?? { funderId: '', granteeId: '', poolId: null };
      const id = known?.id ?? uuid();
      if (row.becomes === 'contribution') to.contributions.push(contributionDraft(row, { id, ...parties }, context));
      else to.grants.push(grantDraft(row, { id, ...parties, granteeId, shortId: isToShare(row, at) ? (shortIds.shift() ?? null) : null }, context));
      if (hidden.has(at)) drafts.hidden.add(id);
    }
    return drafts;
  }

  private async link(ctx: MemberCtx, importId: string, { added, changed }: Drafts): Promise<void> {
    const grants = [...added.grants, ...changed.grants];
    const contributions = [...added.contributions, ...changed.contributions];
    await ctx.db.query(LINK_ROWS, [
      ctx.viewer.collaborativeId, importId, [...grants, ...contributions].map(({ sourceRow }) => sourceRow),
      [...grants.map(({ id }) => id), ...contributions.map(() => null)], [...grants.map(() => null), ...contributions.map(({ id }) => id)]]);
  }

  /**
   * What others see of it is that grants were shared, and how many; the rest is its own party's business: a hash, or a
   * number of rows, would tell of what is in the file besides.
   */
  private async record(ctx: MemberCtx, { id, fileName, sha256, counts }: ImportRecord, { drafts, share }: { drafts: Drafts; share: boolean }): Promise<Written> {
    const { collaborativeId, partyId } = ctx.viewer;
    const grants = drafts.added.grants.length + drafts.changed.grants.length;
    const contributions = drafts.added.contributions.length + drafts.changed.contributions.length;
    if (grants + contributions === 0) return NOTHING;
    await this.activity.record(ctx, { kind: 'importCommitted', subjectId: id, values: { fileName, grants, contributions }, audienceId: partyId });
    const shared = [...drafts.added.grants, ...drafts.changed.grants].filter((grant) => !drafts.hidden.has(grant.id)).length;
    const paid = [...drafts.added.contributions, ...drafts.changed.contributions].filter((contribution) => !drafts.hidden.has(contribution.id)).length;
    if (share && shared + paid > 0) {
      await this.activity.record(ctx, { kind: 'grantsShared', subjectId: id, values: { count: shared } });
      await this.ledger.append(ctx, importCommitted({ importId: id, sha256, rows: counts.rows, grants: shared }), { collaborativeId, audienceId: partyId });
    }
    return { grants, contributions };
  }
}

interface Drafting {
  readonly held: ReadonlyMap<string, HeldThing>;
  readonly importId: string;
  readonly share: boolean;
}

const NOTHING: Written = { grants: 0, contributions: 0 };
