import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Meeting } from '../meetings/meeting.model.ts';
import { Agenda, AgendaItemInput, AgendaResult, AttachPaperInput, NoteAgendaItemInput } from './agenda.model.ts';
import { agendaOf } from './agenda.queries.ts';
import { AgendasService } from './agendas.service.ts';

const id = { type: () => UuidScalar };

@Resolver(() => Meeting)
export class AgendasResolver {
  constructor(private readonly service: AgendasService) {}

  @ResolveField(() => Agenda, { description: 'What it is to talk about. For the page of one meeting.' })
  agenda(@Context() ctx: MemberCtx, @Parent() meeting: Meeting): Promise<Agenda> {
    return agendaOf(ctx, meeting);
  }

  @Access('agendas.keep')
  @Mutation(() => AgendaResult, { description: 'Adds an item at the end of an agenda.' })
  addAgendaItem(@Context() ctx: MemberCtx, @Args('meetingId', id) meetingId: string, @Args('input') input: AgendaItemInput): Promise<Agenda | Refused> {
    return this.service.add(ctx, meetingId, input);
  }

  @Access('agendas.keep')
  @Mutation(() => AgendaResult, { description: 'Changes an item as a whole.' })
  changeAgendaItem(@Context() ctx: MemberCtx, @Args('id', id) itemId: string, @Args('input') input: AgendaItemInput): Promise<Agenda | Refused> {
    return this.service.change(ctx, itemId, input);
  }

  @Access('agendas.keep')
  @Mutation(() => AgendaResult, { description: 'Takes an item off an agenda, with its note.' })
  dropAgendaItem(@Context() ctx: MemberCtx, @Args('id', id) itemId: string): Promise<Agenda | Refused> {
    return this.service.drop(ctx, itemId);
  }

  @Access('agendas.keep')
  @Mutation(() => AgendaResult, { description: 'Sets the order of the items.' })
  orderAgenda(@Context() ctx: MemberCtx, @Args('meetingId', id) meetingId: string, @Args('ids', { type: () => [UuidScalar] }) ids: string[]): Promise<Agenda | Refused> {
    return this.service.order(ctx, meetingId, ids);
  }

  @Access('agendas.pull')
  @Mutation(() => AgendaResult, { description: 'Pulls an item from the consent agenda for the viewer\'s partner, so that it is talked about.' })
  pullAgendaItem(@Context() ctx: MemberCtx, @Args('id', id) itemId: string): Promise<Agenda | Refused> {
    return this.service.pull(ctx, itemId, true);
  }

  @Access('agendas.pull')
  @Mutation(() => AgendaResult, { description: 'Puts an item that the viewer\'s partner pulled back on the consent agenda.' })
  putBackAgendaItem(@Context() ctx: MemberCtx, @Args('id', id) itemId: string): Promise<Agenda | Refused> {
    return this.service.pull(ctx, itemId, false);
  }

  @Access('agendas.keep')
  @Mutation(() => AgendaResult, { description: 'Notes what was said of an item, and whether it is done.' })
  noteAgendaItem(@Context() ctx: MemberCtx, @Args('input') input: NoteAgendaItemInput): Promise<Agenda | Refused> {
    return this.service.note(ctx, input);
  }

  @Access('agendas.keep')
  @Mutation(() => AgendaResult, { description: 'Lays something with an item: a paper, a motion, a step that came of it.' })
  attachPaper(@Context() ctx: MemberCtx, @Args('input') input: AttachPaperInput): Promise<Agenda | Refused> {
    return this.service.attach(ctx, input);
  }

  @Access('agendas.keep')
  @Mutation(() => AgendaResult, { description: 'Takes something away from an item.' })
  detachPaper(@Context() ctx: MemberCtx, @Args('itemId', id) itemId: string, @Args('id', id) paperId: string): Promise<Agenda | Refused> {
    return this.service.detach(ctx, itemId, paperId);
  }
}
