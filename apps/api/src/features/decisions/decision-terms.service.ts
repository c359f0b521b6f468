import { Injectable } from '@nestjs/common';
import type { DecisionPublished } from '@acuerdo/record';
import { v7 as uuid } from 'uuid';
import type { MemberCtx } from '../../platform/ctx.ts';
import { refuse } from '../../platform/database/tx.ts';
import { refused } from '../../platform/graphql/user-error.ts';
import { todayIn } from '../collaboratives/clock.ts';
import { KINDS, type DecisionKind, type Form, type Move } from './decision-kinds.ts';
import { isOver, type LinkKind } from './decision-life.rules.ts';
import { evidenceOf, holdersOf } from './decision-targets.ts';
import type { Bonds, Hold, Terms } from './decision-terms.ts';
import { numberOf } from './numbering.ts';
import type { TermsSaid } from './decision-terms.inputs.ts';

interface Linked {
  readonly kind: LinkKind;
  readonly id: string;
  readonly number: number;
}

/** What is kept with a decision: its terms, the two columns that lists look for, and its rows. */
export interface Kept {
  readonly kind: DecisionKind;
  readonly terms: Terms;
  readonly ownerPartnerId: string | null;
  readonly reviewOn: string | null;
  readonly evidence: Bonds['evidence'];
  readonly links: readonly Linked[];
}

/** The same for the entry of the decision: kind and links in the open, all else as one commitment. */
export const entryTerms = ({ kind, terms, evidence, links }: Kept): Pick<DecisionPublished, 'kind' | 'links' | 'terms'> =>
  ({ kind, links: links.map((link) => ({ kind: link.kind, number: link.number })), terms: { ...terms, evidence } });

/** The last position that each partner released on what was chosen ($2 is the motion), other than being in favour. */
const HOLDS = `
  select p.short_name as partner, s.stance, s.until::text as until, s.words, s.language
  from motion m join partner p on p.collaborative_id = m.collaborative_id
  join lateral (select h.* from option_position h where h.collaborative_id = p.collaborative_id and h.partner_id = p.id and h.option_id = (m.count ->> 'chosen')::uuid
    and h.released_at is not null order by h.written_at desc, h.id desc limit 1) s on s.stance <> 'favour'
  where m.collaborative_id = $1 and m.id = $2 order by p.hue, p.letter`;

/** Turns what was said beside the text of a decision into what is kept with it. Whatever it names must be there for everybody. */
@Injectable()
export class DecisionTermsService {
  async read(ctx: MemberCtx, said: TermsSaid, motionId: string | null): Promise<Kept> {
    const { conditionsEn, conditionsEs, effective, until, review, ownerPartnerId } = said;
    const conditions = conditionsEn ?? conditionsEs;
    return {
      kind: said.kind,
      terms: {
        form: await this.form(ctx, said), effective, until, review, owner: await this.owner(ctx, ownerPartnerId), holds: await this.holds(ctx, motionId),
        conditions: conditions === null ? null : { en: conditionsEn ?? conditions, es: conditionsEs ?? conditions },
      },
      ownerPartnerId, reviewOn: review?.from ?? null, evidence: await this.evidence(ctx, said.evidence), links: await this.links(ctx, said.links),
    };
  }

  async save(ctx: MemberCtx, decisionId: string, { evidence, links }: Kept): Promise<void> {
    const rows = (ids: readonly unknown[]) => ids.map(() => uuid());
    await ctx.db.query(
      `insert into decision_link (collaborative_id, id, decision_id, kind, target_id) select $1, made.id, $2, made.kind, made.target_id from unnest($3::uuid[], $4::text[], $5::uuid[]) as made(id, kind, target_id)`,
      [ctx.viewer.collaborativeId, decisionId, rows(links), links.map(({ kind }) => kind), links.map(({ id }) => id)]);
    await ctx.db.query(
      `insert into decision_evidence (collaborative_id, id, decision_id, kind, target_id) select $1, made.id, $2, made.kind, made.target_id from unnest($3::uuid[], $4::text[], $5::uuid[]) as made(id, kind, target_id)`,
      [ctx.viewer.collaborativeId, decisionId, rows(evidence), evidence.map(({ kind }) => kind), evidence.map(({ id }) => id)]);
  }

  private async form(ctx: MemberCtx, { kind, award, moves, membership, about, currency }: TermsSaid): Promise<Form> {
    const form = KINDS[kind];
    if (form === 'award' && award !== null && currency !== null) return { award: { amount: award, currency } };
    if (form === 'moves' && currency !== null) return { moves: { currency, rows: await this.moves(ctx, moves) } };
    if (form === 'membership' && membership !== null) return { membership };
    return form === 'about' && about !== null ? { about } : {};
  }

  private async moves(ctx: MemberCtx, said: TermsSaid['moves']): Promise<Move[]> {
    const holders = await holdersOf(ctx, said.map(({ of }) => of));
    return said.map(({ of, amount }) => {
      const holder = holders.find(({ id }) => id === of);
      return holder ? { ...holder, amount } : refuse(refused(ctx, { key: 'api.decisions.holderUnknown' }, ['terms', 'moves']));
    });
  }

  private async owner(ctx: MemberCtx, partnerId: string | null): Promise<string | null> {
    if (partnerId === null) return null;
    const [row] = await ctx.db.query<{ name: string }[]>('select short_name as name from partner where collaborative_id = $1 and id = $2', [ctx.viewer.collaborativeId, partnerId]);
    return row?.name ?? refuse(refused(ctx, { key: 'api.people.partyNotHere' }, ['terms', 'ownerPartnerId']));
  }

  private holds(ctx: MemberCtx, motionId: string | null): Promise<Hold[]> {
    return motionId === null ? Promise.resolve([]) : ctx.db.query<Hold[]>(HOLDS, [ctx.viewer.collaborativeId, motionId]);
  }

  private async evidence(ctx: MemberCtx, references: readonly string[]): Promise<Bonds['evidence']> {
    const found: Bonds['evidence'][number][] = [];
    for (const reference of references) {
      found.push(await evidenceOf(ctx, reference) ?? refuse(refused(ctx, { key: 'api.decisions.evidenceUnknown', values: { value: reference } }, ['terms', 'evidence'])));
    }
    return found;
  }

  /** One that has ended is linked to only knowingly: whoever cites it may not have heard. */
  private async links(ctx: MemberCtx, said: TermsSaid['links']): Promise<Linked[]> {
    const rows = await ctx.db.query<{ id: string; number: number; state: string }[]>(
      `select d.id, d.number, s.state from decision d join decision_span s on s.collaborative_id = d.collaborative_id and s.decision_id = d.id and s.valid @> $3::date
       where d.collaborative_id = $1 and d.number = any($2::int[])`, [ctx.viewer.collaborativeId, said.map(({ decision }) => numberOf(decision)), await todayIn(ctx)]);
    return said.map(({ kind, decision, knowingly }) => {
      const row = rows.find(({ number }) => number === numberOf(decision));
      if (!row) return refuse(refused(ctx, { key: 'api.decisions.linkUnknown', values: { value: decision } }, ['terms', 'links']));
      if (isOver(row.state) && !knowingly) return refuse(refused(ctx, { key: 'api.decisions.linkOver', values: { decision, state: { key: `decision.state.${row.state}` } } }, ['terms', 'links']));
      return { kind, id: row.id, number: row.number };
    });
  }
}
