import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refused, type Refused } from '../../platform/graphql/user-error.ts';
import { MET_OWNERS } from './responsibilities.queries.ts';
import { daysFrom } from './responsibilities.rules.ts';

/** Who would own which cells, from when to when. */
export interface Claim {
  readonly cells: readonly { readonly theme: string; readonly country: string; readonly line: string }[];
  readonly first: string;
  readonly last: string | null;
}

interface Met {
  readonly name: string;
  readonly from: string;
  readonly until: string | null;
}

/** The database's refusal of a second owner, in words. */
@Injectable()
export class SecondOwner {
  /** Does an act; where the database finds two owners of a cell on one day, the answer names the other and the days. */
  async named<T>(ctx: MemberCtx, claim: Claim, act: () => Promise<T>): Promise<T | Refused> {
    try {
      return await act();
    } catch (error) {
      if (!isSecondOwner(error)) throw error;
      return this.refusal(ctx, claim);
    }
  }

  private async refusal(ctx: MemberCtx, { cells, first, last }: Claim): Promise<Refused> {
    const [met] = await ctx.db.query<Met[]>(MET_OWNERS, [
      ctx.viewer.collaborativeId, cells.map(({ theme }) => theme), cells.map(({ country }) => country), cells.map(({ line }) => line), daysFrom(first, last),
    ]);
    if (!met) return refused(ctx, { key: 'api.responsibilities.changedMeanwhile' });
    const day = (iso: string) => new Intl.DateTimeFormat(ctx.language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso));
    const { name, from, until } = met;
    if (until === null) return refused(ctx, { key: 'api.responsibilities.ownedFrom', values: { name, from: day(from) } });
    return refused(ctx, { key: 'api.responsibilities.ownedDuring', values: { name, from: day(from), until: day(until) } });
  }
}

/** PostgreSQL's `exclusion_violation` of our one exclusion. */
const isSecondOwner = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23P01' && 'constraint' in error && error.constraint === 'responsibility_cell_one_owner';
