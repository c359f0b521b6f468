import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { RISKS } from './grant.entity.ts';
import { UuidScalar } from '../../platform/graphql/scalars.ts';
import { VEHICLES } from './grant.entity.ts';

@InputType({ description: 'What is left out does not narrow.' })
export class GrantFilter {
  @Field(() => String, { nullable: true, description: 'In the title, the description, or the name of funder or grantee.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'pooled, individual or aligned' })
  vehicle?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  funderId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  granteeId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  themeId?: string | null;

  @Field(() => UuidScalar, { nullable: true })
  poolId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what the viewer\'s party has not shared.' })
  unsharedOnly?: boolean | null;
}

export const grantFilter = z.object({
  text: z.string().trim().max(200).nullish(),
  vehicle: z.enum(VEHICLES).nullish(),
  funderId: z.string().nullish(),
  granteeId: z.string().nullish(),
  themeId: z.string().nullish(),
  poolId: z.string().nullish(),
  unsharedOnly: z.boolean().nullish(),
});

export const classing = z.object({ risk: z.enum(RISKS).nullable() });
