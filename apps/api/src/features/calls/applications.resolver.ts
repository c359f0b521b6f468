import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../platform/ctx.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import type { Refused } from '../../platform/graphql/user-error.ts';
import { Access } from '../../platform/guard/access.decorator.ts';
import { Application, ApplicationKeptResult, ApplicationResult, type ApplicationKept } from './application.model.ts';
import { ApplicationsService } from './applications.service.ts';
import { ApplicationInput } from './call.inputs.ts';
import { Call } from './call.model.ts';

const ID = { type: () => UuidScalar } as const;
const SECRET = { type: () => String } as const;

/** Without an account: what anybody reads of a call, and what who has the link of an application does with it. */
@Resolver()
export class ApplicationsResolver {
  constructor(private readonly service: ApplicationsService) {}

  @Access('anyone')
  @Query(() => Call, { nullable: true, description: 'A call as anybody reads it; null where there is none, or it is not opened.' })
  callAsked(@Context() ctx: Ctx, @Args('id', ID) id: string): Promise<Call | null> {
    return this.service.call(ctx, id);
  }

  @Access('anyone')
  @Query(() => Application, { nullable: true, description: 'The application of a link, as it was saved or submitted.' })
  application(@Context() ctx: Ctx, @Args('secret', SECRET) secret: string): Promise<Application | null> {
    return this.service.read(ctx, secret);
  }

  @Access('anyone')
  @Mutation(() => ApplicationKeptResult, { description: 'Begins an application. Its secret is told once.' })
  beginApplication(@Context() ctx: Ctx, @Args('callId', ID) callId: string, @Args('input') input: ApplicationInput): Promise<ApplicationKept | Refused> {
    return this.service.begin(ctx, callId, input);
  }

  @Access('anyone')
  @Mutation(() => ApplicationKeptResult, { description: 'Keeps a draft of an application.' })
  saveApplication(@Context() ctx: Ctx, @Args('secret', SECRET) secret: string, @Args('input') input: ApplicationInput): Promise<ApplicationKept | Refused> {
    return this.service.save(ctx, secret, input);
  }

  @Access('anyone')
  @Mutation(() => ApplicationResult, { description: 'Submits an application: all that is wrong with it is told, field by field, or it is taken in with a receipt.' })
  submitApplication(@Context() ctx: Ctx, @Args('secret', SECRET) secret: string, @Args('input') input: ApplicationInput): Promise<Application | Refused> {
    return this.service.submit(ctx, secret, input);
  }
}
