import { Injectable } from '@nestjs/common';
import { responsibilityEnded, responsibilityGiven, responsibilityMoved } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse, Tx } from '../../platform/database/tx.ts';
import { readInput } from '../../platform/graphql/read-input.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { LedgerService } from '../../platform/ledger/ledger.service.ts';
import { ActivityService } from '../activity/activity.service.ts';
import { written, type Written } from '../parties/organisation.model.ts';
import {
  AddResponsibilitySchema, HandOverSchema, type AddResponsibility, type AddResponsibilityInput, type HandOverInput, type Who,
} from './responsibility.inputs.ts';
import { CELLS_OF, END_RESPONSIBILITIES, LOCK_RESPONSIBILITIES, SAVE_CELLS, SAVE_RESPONSIBILITY, SCOPE_FITS, WHO } from './responsibility-writing.queries.ts';
import { dayAfter, daysFrom } from './responsibilities.rules.ts';
import { SecondOwner, type Claim } from './second-owner.ts';

type Cell = Claim['cells'][number];

interface Given extends Claim {
  readonly who: Who;
  /** Since when, as it is written where that is vaguer than a day. */
  readonly written: string | null;
  readonly range: string | null;
}

/** Responsibilities given, ended and handed over. That no cell has two owners on one day is the database's own rule. */
@Injectable()
export class ResponsibilityWritingService {
  constructor(
    private readonly tx: Tx, private readonly activity: ActivityService, private readonly ledger: LedgerService, private readonly secondOwner: SecondOwner,
  ) {}

  add(ctx: MemberCtx, input: AddResponsibilityInput): Promise<Written | Refused> {
    const said = readInput(ctx, AddResponsibilitySchema, input);
    const given = { who: said.who, cells: cellsOf(said), first: said.from.from, last: said.until, written: said.from.written, range: `[${said.from.from},${said.from.to}]` };
    if (given.last !== null && given.last < given.first) return Promise.resolve(refused(ctx, { key: 'api.responsibilities.endsBeforeStart' }, ['until']));
    return this.secondOwner.named(ctx, given, () => this.tx.run(ctx, async (ctx) => {
      const [scope] = await ctx.db.query<[{ fits: boolean }]>(SCOPE_FITS, [ctx.viewer.collaborativeId, unique(said.themes), unique(said.lineIds)]);
      if (!scope.fits) return refuse(refused(ctx, { key: 'api.responsibilities.scopeUnknown' }));
      const id = await this.give(ctx, given);
      await this.activity.record(ctx, { kind: 'responsibilityGiven', subjectId: id });
      return written(id);
    }));
  }

  end(ctx: MemberCtx, id: string, lastDay: string): Promise<Written | Refused> {
    return this.tx.run(ctx, async (ctx) => {
      await this.endAll(ctx, [id], lastDay);
      await this.ledger.append(ctx, responsibilityEnded({ responsibilityId: id, until: lastDay }), { collaborativeId: ctx.viewer.collaborativeId });
      await this.activity.record(ctx, { kind: 'responsibilityEnded', subjectId: id, values: { lastDay } });
      return written(id);
    });
  }

  /** Ends what is there with day D and begins its successor with D + 1, all in one transaction: no day between, none twice. */
  async handOver(ctx: MemberCtx, input: HandOverInput): Promise<Written | Refused> {
    const { ids, lastDay, to: who } = readInput(ctx, HandOverSchema, input);
    const first = dayAfter(lastDay);
    const cells = await ctx.db.query<Cell[]>(CELLS_OF, [ctx.viewer.collaborativeId, ids]);
    const given = { who, cells, first, last: null, written: null, range: null };
    return this.secondOwner.named(ctx, given, () => this.tx.run(ctx, async (ctx) => {
      await this.endAll(ctx, ids, lastDay);
      const id = await this.give(ctx, given);
      await this.ledger.append(ctx, responsibilityMoved({ responsibilityId: id, ended: ids, lastDay }), { collaborativeId: ctx.viewer.collaborativeId });
      await this.activity.record(ctx, { kind: 'responsibilityHandedOver', subjectId: id, values: { lastDay } });
      return written(id);
    }));
  }

  private async endAll(ctx: MemberCtx, ids: readonly string[], lastDay: string): Promise<void> {
    const rows = await ctx.db.query<{ begins: string; ends: string | null }[]>(LOCK_RESPONSIBILITIES, [ctx.viewer.collaborativeId, ids]);
    if (rows.length !== unique(ids).length) refuse(refused(ctx, { key: 'api.notFound' }));
    if (rows.some(({ begins }) => lastDay < begins)) refuse(refused(ctx, { key: 'api.responsibilities.endsBeforeStart' }, ['lastDay']));
    if (rows.some(({ ends }) => ends !== null && ends < lastDay)) refuse(refused(ctx, { key: 'api.responsibilities.endedAlready' }, ['lastDay']));
    await ctx.db.query(END_RESPONSIBILITIES, [ctx.viewer.collaborativeId, ids, lastDay]);
  }

  private async give(ctx: MemberCtx, { who, cells, first, last, written: said, range }: Given): Promise<string> {
    const { collaborativeId } = ctx.viewer;
    const id = uuid();
    const decisionId = await this.decisionOf(ctx, who);
    await ctx.db.query(SAVE_RESPONSIBILITY, [collaborativeId, id, who.role, who.partyId, who.unitId, daysFrom(first, last), said, range, who.basis, decisionId]);
    await ctx.db.query(SAVE_CELLS, [collaborativeId, id, cells.map(({ theme }) => theme), cells.map(({ country }) => country), cells.map(({ line }) => line)]);
    await this.ledger.append(ctx, responsibilityGiven({
      responsibilityId: id, role: who.role, party: who.partyId, unit: who.unitId, from: first, until: last, basis: who.basis, scope: cells,
    }), { collaborativeId });
    return id;
  }

  private async decisionOf(ctx: MemberCtx, { partyId, unitId, decision }: Who): Promise<string | null> {
    const [row] = await ctx.db.query<[{ fits: boolean; decisionId: string | null }]>(WHO, [ctx.viewer.collaborativeId, partyId, unitId, decision]);
    if (!row.fits) refuse(refused(ctx, { key: 'api.notFound' }));
    if (decision !== null && row.decisionId === null) refuse(refused(ctx, { key: 'api.responsibilities.noDecision', values: { decision } }, ['decision']));
    return row.decisionId;
  }
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

const cellsOf = ({ themes, countries, lineIds }: AddResponsibility): Cell[] =>
  unique(themes).flatMap((theme) => unique(countries).flatMap((country) => unique(lineIds).map((line) => ({ theme, country, line }))));
