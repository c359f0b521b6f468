import { Injectable } from '@nestjs/common';
import type { MemberCtx } from '../../platform/ctx.ts';
import { sightOf } from '../../platform/guard/visible.ts';
import type { Body, OutsideActor, Partner, Prospect } from './organisation.model.ts';
import { BODIES, OUTSIDE_ACTORS, PARTNERS, PROSPECTS } from './organisation.queries.ts';

/** Partners with their units, bodies with their seats, who could join, and who stands outside. */
@Injectable()
export class OrganisationsService {
  partners(ctx: MemberCtx): Promise<Partner[]> {
    return ctx.db.query<Partner[]>(PARTNERS, sightOf(ctx.viewer));
  }

  bodies(ctx: MemberCtx): Promise<Body[]> {
    return ctx.db.query<Body[]>(BODIES, sightOf(ctx.viewer));
  }

  prospects(ctx: MemberCtx): Promise<Prospect[]> {
    return ctx.db.query<Prospect[]>(PROSPECTS, [ctx.viewer.collaborativeId]);
  }

  outsideActors(ctx: MemberCtx): Promise<OutsideActor[]> {
    return ctx.db.query<OutsideActor[]>(OUTSIDE_ACTORS, sightOf(ctx.viewer));
  }
}
