import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx, MemberCtx } from '../../platform/ctx.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import {
  ConsultationAnswerResult, ConsultationAnswers, ConsultationAsked, ConsultationLinksResult, OpenConsultationInput, type ConsultationAnswered, type ConsultationLinks,
} from './consultation.inputs.ts';
import { ConsultationsService } from './consultations.service.ts';
import { Evaluation, EvaluationResult } from './evaluation.model.ts';

const ID = { type: () => UuidScalar };
const TEXT = { type: () => String };

@Resolver()
export class ConsultationsResolver {
  constructor(private readonly service: ConsultationsService) {}

  @Access('anyone')
  @Query(() => ConsultationAsked, { nullable: true, description: 'What the link of a consultation asks; null where it was used, its time is over, or it never was.' })
  consultation(@Context() ctx: Ctx, @Args('secret', TEXT) secret: string): Promise<ConsultationAsked | null> {
    return this.service.asked(ctx, secret);
  }

  @Access('anyone')
  @Mutation(() => ConsultationAnswerResult, { description: 'Answers a consultation. The link is gone with it, and nothing tells whose the answer is.' })
  answerConsultation(@Context() ctx: Ctx, @Args('secret', TEXT) secret: string, @Args('answers', { type: () => [String] }) answers: string[]): Promise<ConsultationAnswered | Refused> {
    return this.service.answer(ctx, secret, answers);
  }

  @Access('consultations.read')
  @Query(() => ConsultationAnswers, { nullable: true, description: 'What grantees answered, after the close, for who evaluates alone.' })
  consultationAnswers(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<ConsultationAnswers | null> {
    return this.service.answers(ctx, id);
  }

  @Access('consultations.hold')
  @Mutation(() => EvaluationResult, { description: 'Opens a consultation of grantees for an evaluation.' })
  openConsultation(@Context() ctx: MemberCtx, @Args('input') input: OpenConsultationInput): Promise<Evaluation | Refused> {
    return this.service.open(ctx, input);
  }

  @Access('consultations.hold')
  @Mutation(() => ConsultationLinksResult, { description: 'Makes links for one answer each. They are told once and not kept.' })
  inviteToConsultation(@Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('howMany', { type: () => Int }) howMany: number): Promise<ConsultationLinks | Refused> {
    return this.service.invite(ctx, id, howMany);
  }

  @Access('consultations.hold')
  @Mutation(() => EvaluationResult, { description: 'Ends the taking of answers. Fewer than five are removed unread.' })
  closeConsultation(@Context() ctx: MemberCtx, @Args('id', ID) id: string): Promise<Evaluation | Refused> {
    return this.service.close(ctx, id);
  }

  @Access('consultations.read')
  @Mutation(() => EvaluationResult, { description: 'Writes what partners read of the answers.' })
  summariseConsultation(
    @Context() ctx: MemberCtx, @Args('id', ID) id: string, @Args('textEn', TEXT) textEn: string, @Args('textEs', TEXT) textEs: string,
  ): Promise<Evaluation | Refused> {
    return this.service.summarise(ctx, id, textEn, textEs);
  }
}
