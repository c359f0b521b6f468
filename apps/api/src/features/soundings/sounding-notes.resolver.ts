import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberCtx } from '../../platform/ctx.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/paging.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { RevealingService } from './revealing.service.ts';
import { AnswerNoteInput, NoteAnswered, NoteAnsweredResult, RevealedSounding, RevealedSoundingPage, RevealedSoundingResult, SoundingNotePage } from './sounding.model.ts';
import { SoundingNotesService } from './sounding-notes.service.ts';

@Resolver()
export class SoundingNotesResolver {
  constructor(private readonly notes: SoundingNotesService, private readonly revealing: RevealingService) {}

  @Access('workspace.read')
  @Query(() => SoundingNotePage, { description: 'What others sounded and own grants meet, in no order that tells anything.' })
  soundingNotes(
    @Context() ctx: MemberCtx, @Args() page: PageArgs,
    @Args('waiting', { type: () => Boolean, defaultValue: false, description: 'Only those without an answer.' }) waiting: boolean,
  ): Promise<SoundingNotePage> {
    return this.notes.page(ctx, waiting, pageRequest(ctx, page, 1));
  }

  @Access('workspace.read')
  @Query(() => RevealedSoundingPage, { description: 'What the viewer\'s party and another revealed to each other, the latest first.' })
  revealedSoundings(@Context() ctx: MemberCtx, @Args() page: PageArgs): Promise<RevealedSoundingPage> {
    return this.revealing.page(ctx, pageRequest(ctx, page, 2));
  }

  @Access('soundings.answer')
  @Mutation(() => NoteAnsweredResult, { description: 'Sets a note aside, agrees to reveal both, or takes that back.' })
  answerSoundingNote(@Context() ctx: MemberCtx, @Args('input', { type: () => AnswerNoteInput }) input: AnswerNoteInput): Promise<NoteAnswered | Refused> {
    return this.notes.answer(ctx, input);
  }

  @Access('soundings.answer')
  @Mutation(() => RevealedSoundingResult, { description: 'Says what shall hold between the two, and why.' })
  settleSounding(
    @Context() ctx: MemberCtx, @Args('id', { type: () => UuidScalar }) id: string,
    @Args('answer', { type: () => String }) answer: string, @Args('reason', { type: () => String }) reason: string,
  ): Promise<RevealedSounding | Refused> {
    return this.revealing.settle(ctx, id, { answer, reason });
  }
}
